// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/datarequests/evidence_fields.h"

#include "models/request_titles.h"
#include "ui/pages/datarequests/case_form.h"
#include "ui/parts/background.h"
#include "ui/parts/check_set.h"
#include "ui/parts/date_field.h"
#include "ui/parts/file_drop.h"
#include "ui/parts/text_area.h"

#include <QComboBox>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::MoveEvidence;

namespace {
constexpr int answerDays = 14; // what a person is usually given to answer

base::Result<QString> hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return base::failure(base::ApiError::invalid(u"messageHash"_s,
            EvidenceFields::tr("“%1” can't be read. Choose it once more, or paste the SHA-256.")
                .arg(QFileInfo(path).fileName()),
            u"move.message.file"_s));
    return QString::fromLatin1(hash.result().toHex());
}
} // namespace

EvidenceFields::EvidenceFields(DetailPane& pane, const QList<MoveEvidence>& needed,
    const QDate& today, const QStringList& kept, QObject* parent)
    : QObject(parent)
    , m_pane(pane)
{
    m_isSent = needed.contains(MoveEvidence::SentOn);
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
        addMessage(m_isSent);
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

void EvidenceFields::addMessage(bool isSent)
{
    if (isSent)
        addLetters();
    m_fields.insert(u"message"_s,
        m_pane.addField(new FormField(tr("Letter or message"), new QLineEdit, u"message"_s)));
    m_fields.value(u"message"_s)->setHint(tr("Its subject or id, as it can be found again"));
    if (!isSent)
        return;
    // Only what we sent has to be proved later; what came lies in the mailbox.
    auto* file = new FileDrop(tr("The file that was sent"), tr("All files (*)"));
    file->setAccessibleName(tr("Drop the file that was sent"));
    m_pane.add(file);
    m_fields.insert(u"messageHash"_s,
        m_pane.addField(
            new FormField(tr("SHA-256 of what was sent"), new QLineEdit, u"messageHash"_s)));
    m_fields.value(u"messageHash"_s)->setHint(tr("Counted from the file, which stays where it is"));
    connect(file, &FileDrop::fileChosen, this, &EvidenceFields::takeFile);
}

void EvidenceFields::takeFile(const QString& path)
{
    FormField* hash = m_fields.value(u"messageHash"_s);
    FormField* name = m_fields.value(u"message"_s);
    m_hashing = inBackground([path] {
        return hashOf(path);
    }).then(this, [hash, name, path](const base::Result<QString>& counted) {
        if (!counted) {
            hash->setError(counted.error().message);
            return;
        }
        hash->setValue(*counted);
        if (textIn(name).isEmpty())
            name->setValue(QFileInfo(path).fileName());
    });
}

void EvidenceFields::addRemedies()
{
    auto* boxes = new CheckSet({{ComplaintBit, tr("The complaint to a supervisory authority")},
        {RemedyBit, tr("The judicial remedy")}});
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
    FormField* field = m_pane.addField(new FormField(label, fourLines(), key));
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

} // namespace console::ui
