// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/evidence_fields.h"

#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/parts/check_set.h"
#include "ui/parts/date_field.h"
#include "ui/parts/text_area.h"

#include <QComboBox>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::MoveEvidence;

namespace {
constexpr int textLines = 4;
constexpr int complaintBit = 1;
constexpr int remedyBit = 2;
constexpr int answerDays = 14; // what a person is usually given to answer
} // namespace

EvidenceFields::EvidenceFields(DetailPane& pane, const QList<MoveEvidence>& needed,
    const QDate& today, const QStringList& kept, QObject* parent)
    : QObject(parent)
    , m_pane(pane)
{
    for (const MoveEvidence evidence : needed)
        add(evidence, today, kept);
}

void EvidenceFields::add(MoveEvidence evidence, const QDate& today, const QStringList& kept)
{
    switch (evidence) {
    case MoveEvidence::Reason:
        addArea(tr("Why"), u"reason"_s)->setHint(tr("10 to 2,000 characters, kept as evidence"));
        break;
    case MoveEvidence::Question:
        addQuestion(today);
        break;
    case MoveEvidence::Answered:
        addDay(tr("An answer that suffices came on"), u"answeredOn"_s, today);
        break;
    case MoveEvidence::IdentityMethod:
        addMethod();
        break;
    case MoveEvidence::Message:
        addMessage();
        break;
    case MoveEvidence::SentOn:
        addDay(tr("Sent on"), u"sentOn"_s, today);
        break;
    case MoveEvidence::Remedies:
        addRemedies();
        break;
    case MoveEvidence::KeptCase:
        addKeptCase(kept);
        break;
    }
}

void EvidenceFields::addQuestion(const QDate& today)
{
    addArea(tr("What the person is asked"), u"question"_s)
        ->setHint(tr("Ask for no copy of an identity document where less will do (Art. 12(6))."));
    addDay(tr("Sent on"), u"askedOn"_s, today);
    addDay(tr("Answer expected until"), u"answerUntil"_s, today.addDays(answerDays))
        ->setHint(tr("Until the answer comes the clock stands still."));
}

void EvidenceFields::addMethod()
{
    auto* methods = new QComboBox;
    for (const auto method : {domain::IdentityMethod::EmailLoop,
             domain::IdentityMethod::AccountSession, domain::IdentityMethod::Other})
        methods->addItem(models::identityTitle(method), int(method));
    m_fields.insert(u"method"_s,
        m_pane.addField(new FormField(tr("How it was proved who asks"), methods, u"method"_s)));
    FormField* words = addArea(tr("In which other way"), u"methodText"_s);
    words->setHint(tr("No copy of an identity document is kept."));
    words->hide();
    connect(methods, &QComboBox::currentIndexChanged, words, [words, methods] {
        words->setVisible(methods->currentData().toInt() == int(domain::IdentityMethod::Other));
    });
}

void EvidenceFields::addMessage()
{
    m_fields.insert(u"message"_s,
        m_pane.addField(new FormField(tr("Letter or message"), new QLineEdit, u"message"_s)));
    m_fields.value(u"message"_s)
        ->setHint(tr("Its subject or id, such as “Answer to DSR-2026-0001”"));
    m_fields.insert(u"messageHash"_s,
        m_pane.addField(new FormField(
            tr("SHA-256 of what was sent (optional)"), new QLineEdit, u"messageHash"_s)));
}

void EvidenceFields::addRemedies()
{
    auto* boxes = new CheckSet({{complaintBit, tr("The complaint to a supervisory authority")},
        {remedyBit, tr("The judicial remedy")}});
    m_fields.insert(u"remedies"_s,
        m_pane.addField(new FormField(tr("The letter names (Art. 12(4))"), boxes, u"remedies"_s)));
}

void EvidenceFields::addKeptCase(const QStringList& kept)
{
    auto* refs = new QComboBox;
    refs->setEditable(true);
    refs->addItems(kept);
    auto* field = m_pane.addField(new FormField(tr("The case that goes on"), refs, u"keptCase"_s));
    field->setHint(tr("Its identity check stays as it is there."));
    m_fields.insert(u"keptCase"_s, field);
}

FormField* EvidenceFields::addArea(const QString& label, const QString& key)
{
    auto* area = new TextArea;
    area->setFixedHeight(area->fontMetrics().lineSpacing() * textLines + space::l);
    FormField* field = m_pane.addField(new FormField(label, area, key));
    m_fields.insert(key, field);
    return field;
}

FormField* EvidenceFields::addDay(
    const QString& label, const QString& key, const std::optional<QDate>& day)
{
    auto* control = new DateField;
    control->setDay(day);
    FormField* field = m_pane.addField(new FormField(label, control, key));
    m_fields.insert(key, field);
    return field;
}

QString EvidenceFields::text(const QString& key) const
{
    return textIn(m_fields.value(key));
}

std::optional<QDate> EvidenceFields::day(const QString& key) const
{
    return dayIn(m_fields.value(key));
}

domain::GivenEvidence EvidenceFields::given() const
{
    domain::GivenEvidence given;
    given.reason = text(u"reason"_s);
    given.question = text(u"question"_s);
    given.askedOn = day(u"askedOn"_s);
    given.answerUntil = day(u"answerUntil"_s);
    given.answeredOn = day(u"answeredOn"_s);
    if (const FormField* method = m_fields.value(u"method"_s)) {
        given.method = domain::IdentityMethod(
            qobject_cast<QComboBox*>(method->control())->currentData().toInt());
        if (given.method == domain::IdentityMethod::Other)
            given.methodText = text(u"methodText"_s);
    }
    given.message = text(u"message"_s);
    given.messageHash = text(u"messageHash"_s);
    given.sentOn = day(u"sentOn"_s);
    if (const FormField* remedies = m_fields.value(u"remedies"_s)) {
        const int named = qobject_cast<CheckSet*>(remedies->control())->chosen();
        given.namesComplaint = named & complaintBit;
        given.namesRemedy = named & remedyBit;
    }
    if (const QString ref = text(u"keptCase"_s); !ref.isEmpty()) {
        given.keptCase.emplace();
        given.keptCase->ref = ref;
    }
    return given;
}

bool EvidenceFields::areDaysUnderstood() const
{
    for (FormField* field : m_fields) {
        const auto* day = qobject_cast<const DateField*>(field->control());
        if (!day || day->isUnderstood())
            continue;
        field->setError(DateField::notUnderstood(day->text()));
        field->control()->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

} // namespace console::ui
