// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/letter_codecs.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

const QDateTime someTime = QDateTime::fromString(u"2026-03-10T13:47:15.775Z"_s, Qt::ISODateWithMs);

domain::Letter letter()
{
    return {.id = u"4f7e1a52-7f7c-4a0e-9b1c-2d3a4b5c6d7e"_s,
        .kind = domain::LetterKind::Extension,
        .language = u"fr"_s,
        .to = u"e***@person.example"_s,
        .subject = u"Votre demande"_s,
        .rights = {domain::DataRight::Access},
        .taskId = u"5f7e1a52-7f7c-4a0e-9b1c-2d3a4b5c6d7e"_s,
        .by = {.id = domain::UserId(u"6f7e1a52-7f7c-4a0e-9b1c-2d3a4b5c6d7e"_s), .name = u"Ada"_s},
        .createdAt = someTime,
        .state = domain::MailState::Sent,
        .nextAt = someTime,
        .leftAt = someTime,
        .replyCode = 250,
        .reply = u"Taken"_s,
        .contentHash = QString(64, u'a'),
        .effect = domain::LetterEffect::Hindered,
        .effectNote = u"request.hold"_s,
        .rev = 3};
}

} // namespace

class LetterCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLetterComesBackWhole()
    {
        const QJsonObject sent = contract::encode(letter());
        QCOMPARE(sent.size(), 18);
        const auto back = read(sent, contract::decodeLetter);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), sent);
        QCOMPARE(back->by.name, u"Ada"_s);
        QCOMPARE(back->rights, QList<domain::DataRight>{domain::DataRight::Access});
        QVERIFY(!read(QJsonObject{{u"id"_s, u"x"_s}}, contract::decodeLetter));
        const domain::LetterText text{.letter = letter(),
            .to = u"eve@person.example"_s,
            .text = u"Bonjour"_s,
            .html = u"<p>Bonjour</p>"_s};
        const auto there = read(contract::encode(text), contract::decodeLetterText);
        QVERIFY(there);
        QCOMPARE(contract::encode(*there), contract::encode(text));
    }

    void aFormComesBackWhole()
    {
        const contract::LetterForm form{.kind = domain::LetterKind::HandOver,
            .language = u"en"_s,
            .subject = u"A request"_s,
            .text = u"Please answer it."_s,
            .words = u"By Friday"_s,
            .reason = u"From another address"_s,
            .answerUntil = QDate(2026, 3, 20),
            .rights = {domain::DataRight::Erasure},
            .extensionReason = domain::RequestExtension::Reason::Number,
            .taskId = u"5f7e1a52-7f7c-4a0e-9b1c-2d3a4b5c6d7e"_s,
            .to = u"dpo@globex.example"_s,
            .closes = true};
        const QJsonObject sent = contract::encode(form);
        QCOMPARE(sent.size(), 12);
        const auto back = read(sent, contract::decodeLetterForm);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), sent);
        const auto least = read(QJsonObject{{u"kind"_s, u"receipt"_s}}, contract::decodeLetterForm);
        QVERIFY(least && least->text.isEmpty() && !least->closes);
        QVERIFY(!read(QJsonObject{{u"kind"_s, u"reminder"_s}}, contract::decodeLetterForm));
    }

    void whatElseIsSaidComesBackWhole()
    {
        const contract::CaseLetters all{.letters = {letter()},
            .code = {.state = domain::IdentityCode::State::Open,
                .sentAt = someTime,
                .expiresAt = someTime,
                .provedAt = someTime,
                .attemptsLeft = 4,
                .sendsLeft = 2,
                .mail = domain::MailState::Queued},
            .relaySet = true};
        const auto back = read(contract::encode(all), contract::decodeCaseLetters);
        QVERIFY(back);
        QCOMPARE(contract::encode(*back), contract::encode(all));
        QCOMPARE(back->code.attemptsLeft, 4);
        const contract::LetterProposal proposal{.language = u"en"_s,
            .to = u"e***@person.example"_s,
            .subject = u"Your request"_s,
            .text = u"No."_s,
            .html = u"<p>No.</p>"_s,
            .missing = {domain::LetterClause::Complaint, domain::LetterClause::Remedy}};
        const auto there = read(contract::encode(proposal), contract::decodeLetterProposal);
        QVERIFY(there);
        QCOMPARE(there->missing, proposal.missing);
        QCOMPARE(contract::encode(*there), contract::encode(proposal));
    }
};

QTEST_GUILESS_MAIN(LetterCodecsTest)
#include "letter_codecs_test.moc"
