// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "models/when.h"
#include "ui/pages/datarequests/evidence_fields.h"
#include "ui/pages/datarequests/letter_words.h"
#include "ui/parts/check_set.h"
#include "ui/parts/date_field.h"

#include <QComboBox>

// Letters that left from here, offered where a move asks for one that was sent.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Letter;
using domain::LetterKind;

namespace {

bool isEvidence(const Letter& letter)
{
    return letter.state == domain::MailState::Sent && letter.leftAt && !letter.contentHash.isEmpty()
        && letter.kind != LetterKind::Recipient && letter.effectNote != domain::letterAddressLeft
        && letter.effectNote != domain::letterLawLeft;
}

} // namespace

void EvidenceFields::addLetters()
{
    auto* box = new QComboBox;
    // Never one of them by itself: an old one may be about what was decided before.
    box->addItem(tr("None: as it is named below"));
    FormField* field
        = m_pane.addField(new FormField(tr("Letter that left from here"), box, u"letter"_s));
    field->hide();
    m_fields.insert(u"letter"_s, field);
}

void EvidenceFields::offerLetters(const QList<Letter>& letters, const domain::RequestCase& request)
{
    FormField* field = m_fields.value(u"letter"_s);
    auto* box = field ? qobject_cast<QComboBox*>(field->control()) : nullptr;
    if (!box)
        return;
    const auto reopened = reopenedAt(request);
    QList<Letter> left;
    for (const Letter& letter : letters) {
        if (!isEvidence(letter))
            continue;
        left << letter;
        const QString words
            = tr("%1 of %2: %3")
                  .arg(letterTitle(letter.kind), models::shortDay(*letter.leftAt), letter.subject);
        box->addItem(reopened && *letter.leftAt < *reopened
                ? tr("%1 (before the case was reopened)").arg(words)
                : words);
    }
    field->setVisible(!left.isEmpty());
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, left, zone = request.summary.zone, law = request.summary.regulation](int index) {
            if (index > 0 && index <= left.size())
                takeLetter(left.at(index - 1), zone, law);
        });
}

void EvidenceFields::takeLetter(
    const Letter& letter, const QString& zone, domain::Regulation regulation)
{
    m_fields.value(u"message"_s)
        ->setValue(letter.subject.isEmpty() ? letterTitle(letter.kind) : letter.subject);
    m_fields.value(u"messageHash"_s)->setValue(letter.contentHash);
    if (const FormField* sent = m_fields.value(u"sentOn"_s)) {
        const auto day = domain::localDay(*letter.leftAt, zone);
        if (day)
            qobject_cast<DateField*>(sent->control())->setDay(*day);
    }
    // A refusal leaves only when its text has both, under the laws that ask for them.
    const FormField* remedies = m_fields.value(u"remedies"_s);
    if (remedies && letter.kind == LetterKind::Refusal && regulation != domain::Regulation::Ccpa)
        qobject_cast<CheckSet*>(remedies->control())->setChosen(ComplaintBit | RemedyBit);
}

} // namespace console::ui
