// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/question_form.h"

#include "cloud/client.h"
#include "models/request_titles.h"
#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/datarequests/rights_choice.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using Kind = domain::RequestPause::Kind;
using Reason = domain::RequestExtension::Reason;

QuestionForm::QuestionForm(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_kind(new QComboBox)
    , m_rights(rightsChoice(rightsOf(request.summary)))
{
    m_kind->addItem(tr("Who asks: there is reasonable doubt (Art. 12(6))"), int(Kind::Identity));
    m_kind->addItem(tr("Which data are meant (recital 63)"), int(Kind::Clarification));
    pane.addField(new FormField(tr("What it is about"), m_kind, u"kind"_s));
    m_rights->setChosen(rightBits(rightsOf(request.summary)));
    pane.addField(
        new FormField(tr("Rights that can't go on without an answer"), m_rights, u"rights"_s));
    m_text = addText(tr("What the person is asked"), u"text"_s);
    m_askedOn = addDay(tr("Sent on"), u"askedOn"_s, today());
    m_answerUntil = addDay(tr("Answer expected until"), u"answerUntil"_s);
    open(tr("%1: a question").arg(request.summary.ref), tr("Keep the question"));
}

base::Call<domain::RequestCase> QuestionForm::write()
{
    contract::QuestionForm form;
    form.kind = Kind(m_kind->currentData().toInt());
    form.rights = chosenRights(*m_rights);
    form.text = textIn(m_text);
    form.askedOn = dayIn(m_askedOn).value_or(QDate());
    form.answerUntil = dayIn(m_answerUntil);
    return client().dataRequests().ask(request().summary.id, form, request().summary.rev);
}

QString QuestionForm::doneWords(const Case& request) const
{
    return tr("The question is kept in %1.").arg(request.summary.ref);
}

AnswerForm::AnswerForm(DetailPane& pane, const PageContext& context,
    const domain::RequestCase& request, const domain::RequestQuestion& question)
    : CaseForm(pane, context, request)
    , m_id(question.id)
{
    addWords(question.text);
    m_answeredOn
        = addDay(tr("An answer that suffices came on"), u"answeredOn"_s, question.pause.answeredOn);
    m_answeredOn->setHint(tr("Left empty, the question stays open."));
    m_answerUntil = addDay(tr("Answer expected until"), u"answerUntil"_s, question.answerUntil);
    open(tr("%1: the answer").arg(request.summary.ref), tr("Keep the answer"));
}

base::Call<domain::RequestCase> AnswerForm::write()
{
    return client().dataRequests().changeQuestion(request().summary.id, m_id,
        {dayIn(m_answeredOn), dayIn(m_answerUntil)}, request().summary.rev);
}

QString AnswerForm::doneWords(const Case& request) const
{
    return tr("The answer is kept in %1.").arg(request.summary.ref);
}

ExtensionForm::ExtensionForm(
    DetailPane& pane, const PageContext& context, const domain::RequestCase& request)
    : CaseForm(pane, context, request)
    , m_reason(new QComboBox)
    , m_rights(rightsChoice(rightsOf(request.summary)))
{
    QDate last;
    for (const domain::RightClock& clock : request.summary.rights) {
        if (!last.isValid() || clock.limit.firstLegal < last)
            last = clock.limit.firstLegal;
    }
    addWords(tr("The time limit is extended once, to three months from receipt (CCPA: 90 days). It "
                "counts only if the notice to the person goes out by %1.")
                 .arg(models::weekDay(last)));
    m_reason->addItem(tr("Complexity of the request"), int(Reason::Complexity));
    m_reason->addItem(tr("Number of requests"), int(Reason::Number));
    pane.addField(new FormField(tr("Reason"), m_reason, u"reason"_s));
    m_rights->setChosen(rightBits(rightsOf(request.summary)));
    pane.addField(new FormField(tr("Rights that get more time"), m_rights, u"rights"_s));
    m_text = addText(tr("Why, as the notice says it"), u"text"_s);
    m_sentOn = addDay(tr("Notice sent on"), u"noticeSentOn"_s, today());
    open(tr("%1: more time").arg(request.summary.ref), tr("Extend the time limit"));
}

base::Call<domain::RequestCase> ExtensionForm::write()
{
    contract::ExtensionForm form;
    form.rights = chosenRights(*m_rights);
    form.extension = {Reason(m_reason->currentData().toInt()), textIn(m_text), dayIn(m_sentOn)};
    return client().dataRequests().extend(request().summary.id, form, request().summary.rev);
}

QString ExtensionForm::doneWords(const Case& request) const
{
    return tr("The time limit of %1 is extended.").arg(request.summary.ref);
}

} // namespace console::ui
