// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/case_form.h"
#include "ui/pages/datarequests/evidence_fields.h"
#include "ui/parts/check_set.h"
#include "ui/parts/date_field.h"

#include <QComboBox>

// What was typed into the fields of evidence_fields.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;

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
        given.namesComplaint = named & ComplaintBit;
        given.namesRemedy = named & RemedyBit;
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
