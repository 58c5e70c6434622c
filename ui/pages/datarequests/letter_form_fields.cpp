// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/letter_form.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/pages/datarequests/rights_choice.h"
#include "ui/parts/text_area.h"

#include <QComboBox>

// The fields of a letter, by its kind; what one does with them is in letter_form.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LetterKind;
using Reason = domain::RequestExtension::Reason;

namespace {
constexpr int answerDays = 14; // what a person is usually given to answer
constexpr int letterLines = 14;
constexpr int closesBit = 1;
} // namespace

bool LetterForm::needsWords() const
{
    return m_kind == LetterKind::IdentityQuestion || m_kind == LetterKind::Extension;
}

void LetterForm::addTerms()
{
    pane().addField(new FormField(tr("Language of the letter"), m_language, u"language"_s));
    if (m_kind == LetterKind::IdentityQuestion) {
        if (request().summary.status == domain::RequestStatus::Received)
            m_reason = addText(tr("Why there is doubt who asks"), u"reason"_s);
        m_words = addText(tr("What the person is asked"), u"words"_s);
        m_words->setHint(
            tr("Ask for no copy of an identity document where less will do (Art. 12(6))."));
        m_answerUntil
            = addDay(tr("Answer expected until"), u"answerUntil"_s, today().addDays(answerDays));
    } else if (m_kind == LetterKind::Extension) {
        addExtension();
    } else if (m_kind != LetterKind::Refusal) {
        addOther();
    }
}

void LetterForm::addExtension()
{
    m_extension = new QComboBox;
    m_extension->addItem(tr("Complexity of the request"), int(Reason::Complexity));
    m_extension->addItem(tr("Number of requests"), int(Reason::Number));
    pane().addField(new FormField(tr("Reason"), m_extension, u"extensionReason"_s));
    m_rights = rightsChoice(rightsOf(request().summary));
    m_rights->setChosen(rightBits(rightsOf(request().summary)));
    pane().addField(new FormField(tr("Rights that get more time"), m_rights, u"rights"_s));
    m_words = addText(tr("Why more time is needed"), u"words"_s);
}

void LetterForm::addOther()
{
    const bool toPerson = domain::goesToPerson(m_kind);
    if (m_kind == LetterKind::Recipient) {
        m_task = new QComboBox;
        m_task->addItem(tr("None of the tasks"), QString());
        for (const domain::CaseTask& task : request().tasks) {
            if (task.task.recipient != domain::RequestTask::Recipient::Internal)
                m_task->addItem(taskName(task), task.id);
        }
        FormField* field
            = pane().addField(new FormField(tr("Task that it is sent for"), m_task, u"taskId"_s));
        field->setHint(tr("Once the letter has left, the recipient counts as asked."));
    }
    if (!toPerson) {
        m_to = addLine(m_kind == LetterKind::HandOver ? tr("Address of the controller")
                                                      : tr("Address of the recipient"),
            u"to"_s);
        if (m_kind == LetterKind::HandOver && !request().controllerContact.isEmpty())
            m_to->setHint(tr("Noted in the case: %1").arg(request().controllerContact));
    }
    m_words = addText(tr("What you add (optional)"), u"words"_s);
    const bool reviewed = request().summary.status == domain::RequestStatus::Review;
    if (m_kind == LetterKind::HandOver || (m_kind == LetterKind::Answer && reviewed))
        addClosing();
}

void LetterForm::addClosing()
{
    const QList<CheckSet::Choice> choices{
        {closesBit, tr("The case is closed once the letter has left")}};
    m_closes = new CheckSet(choices);
    m_closes->setChosen(closesBit);
    pane().addField(new FormField(tr("What it brings about"), m_closes, u"closes"_s));
}

void LetterForm::addLetter()
{
    m_propose = new BusyButton(tr("Propose the text"));
    connect(m_propose, &BusyButton::activated, this, &LetterForm::askToPropose);
    pane().add(inRow({m_propose}));
    m_subject = addLine(tr("Subject of the letter"), u"subject"_s);
    m_text = addText(tr("Text of the letter"), u"text"_s);
    QWidget* area = m_text->control();
    area->setFixedHeight(area->fontMetrics().lineSpacing() * letterLines + space::l);
    connect(m_text, &FormField::changed, this, &LetterForm::showMissing);
    m_preview = new BusyButton(tr("Show how it leaves"));
    connect(m_preview, &BusyButton::activated, this, &LetterForm::preview);
    pane().add(inRow({m_preview}));
}

contract::LetterForm LetterForm::terms() const
{
    contract::LetterForm form;
    form.kind = m_kind;
    form.language = m_language->currentData().toString();
    form.words = textIn(m_words);
    form.reason = textIn(m_reason);
    form.answerUntil = dayIn(m_answerUntil);
    if (m_rights)
        form.rights = chosenRights(*m_rights);
    if (m_extension)
        form.extensionReason = Reason(m_extension->currentData().toInt());
    if (m_task)
        form.taskId = m_task->currentData().toString();
    form.to = textIn(m_to);
    form.closes = m_closes && m_closes->chosen() == closesBit;
    return form;
}

} // namespace console::ui
