// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/letter_scene.h"
#include "service/request_scene.h"
#include "service/store/retention.h"
#include "service/store/transaction.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString eve = LetterScene::eve();
const QString rosa = u"rosa@person.example"_s;
constexpr int patience = 20'000; // milliseconds

int correct(
    LetterScene& scene, const QJsonObject& seen, const QString& member, const QString& right)
{
    return scene.ada
        .post(scene.path(seen, u"/corrections"_s),
            {{u"reason"_s, u"It was typed wrong."_s}, {member, right}}, ifSeen(scene.caseOf(seen)))
        .status;
}

int correctAddress(LetterScene& scene, const QJsonObject& seen)
{
    return correct(scene, seen, u"address"_s, rosa);
}

//! The letter was tried once, and waits to be tried again.
bool waits(LetterScene& scene, const QJsonObject& seen)
{
    return waitUntil(
        [&] {
            const QJsonObject letter = scene.letter(seen);
            return letter["replyCode"_L1].toInt() == 451
                && letter["state"_L1].toString() == u"queued"_s;
        },
        patience);
}

bool isExtended(LetterScene& scene, const QJsonObject& seen)
{
    return clockOf(scene.caseOf(seen))["extended"_L1].toBool();
}

bool becomes(LetterScene& scene, const QJsonObject& seen, const QString& state)
{
    return waitUntil([&] { return scene.letter(seen)["state"_L1].toString() == state; }, patience);
}

QString againPath(LetterScene& scene, const QJsonObject& seen)
{
    return scene.path(
        seen, QString(u"/letters/"_s + scene.letter(seen)["id"_L1].toString() + u"/sending"_s));
}

} // namespace

//! Letters whose case changes before they have left, or that come back.
class ServiceLetterAddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThatWaitsDoesNotGoToTheOldAddress()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(correctAddress(scene, seen), 200);
        QVERIFY(becomes(scene, seen, u"failed"_s));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"hindered"_s);
        QCOMPARE(scene.letter(seen)["effectNote"_L1].toString(), u"letter.address"_s);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).code(), u"letter.address"_s);
        const QString mail = scene.mails().first()["id"_L1].toString();
        QCOMPARE(scene.ada.post(u"/governance/mails/%1/sending"_s.arg(mail)).code(),
            u"mail.link-over"_s);
        scene.fixture.advance(61);
        QVERIFY(!isExtended(scene, seen));
        QCOMPARE(scene.send(scene.caseOf(seen), extensionForm()).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        QVERIFY(isExtended(scene, seen));
        QCOMPARE(scene.arrived(rosa).size(), 1);
        QVERIFY(scene.arrived(eve).isEmpty());
    }

    void oneThatIsBeingSentDoesNotCount()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.disturb(u"CONTENT"_s, u"hold"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(correctAddress(scene, seen), 200);
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"waiting"_s);
        scene.relay.release();
        QVERIFY(scene.hasEffect(seen, u"hindered"_s));
        QCOMPARE(scene.letter(seen)["state"_L1].toString(), u"sent"_s);
        QVERIFY(!isExtended(scene, seen));
    }

    //! The relay was spoken to already, and had none of the letter yet.
    void oneWhoseSendingHasBegunDoesNotGoToTheOldAddress_data()
    {
        QTest::addColumn<QString>("step");
        for (const char* step : {"EHLO", "RCPT", "DATA"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void oneWhoseSendingHasBegunDoesNotGoToTheOldAddress()
    {
        QFETCH(const QString, step);
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.disturb(step, u"hold"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(correctAddress(scene, seen), 200);
        scene.relay.release();
        QVERIFY(scene.hasEffect(seen, u"hindered"_s));
        QVERIFY(becomes(scene, seen, u"failed"_s));
        QVERIFY(scene.arrived(eve).isEmpty());
        QVERIFY(!isExtended(scene, seen));
    }

    void oneThatIsSentAgainAfterDaysIsTriedAsOftenAsANewOne()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"receipt"_s}}).status, 202);
        QVERIFY(becomes(scene, seen, u"refused"_s));
        scene.fixture.advance(5LL * 86'400);
        scene.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).status, 202);
        QVERIFY(waits(scene, seen));
        scene.fixture.advance(61);
        QVERIFY(becomes(scene, seen, u"sent"_s));
    }

    //! It says by when that law lets us answer, and where to complain.
    void oneThatWaitsUnderAnotherLawIsStopped_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("brings something about") << u"extension"_s;
        QTest::newRow("brings nothing about") << u"receipt"_s;
    }
    void oneThatWaitsUnderAnotherLawIsStopped()
    {
        QFETCH(const QString, kind);
        LetterScene scene;
        const QJsonObject seen = scene.record();
        QJsonObject form = extensionForm();
        if (kind != "extension"_L1)
            form = {{u"kind"_s, kind}};
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.send(seen, form).status, 202);
        QVERIFY(waits(scene, seen));
        QCOMPARE(correct(scene, seen, u"regulation"_s, u"uk_gdpr"_s), 200);
        QVERIFY(becomes(scene, seen, u"failed"_s));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"hindered"_s);
        QCOMPARE(scene.letter(seen)["effectNote"_L1].toString(), u"letter.law"_s);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).code(), u"letter.stopped"_s);
        QVERIFY(scene.arrived(eve).isEmpty());
        scene.fixture.advance(61);
        QCOMPARE(scene.send(scene.caseOf(seen), form).status, 202);
        QVERIFY(becomes(scene, seen, u"sent"_s));
        QCOMPARE(scene.arrived(eve).size(), 1);
    }

    void oneThatIsBeingSentUnderAnotherLawDoesNotCount()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.disturb(u"CONTENT"_s, u"hold"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(waitUntil([&] { return scene.relay.held() == 1; }, patience));
        QCOMPARE(correct(scene, seen, u"regulation"_s, u"uk_gdpr"_s), 200);
        scene.relay.release();
        QVERIFY(scene.hasEffect(seen, u"hindered"_s));
        QCOMPARE(scene.letter(seen)["effectNote"_L1].toString(), u"letter.law"_s);
        QVERIFY(!isExtended(scene, seen));
    }

    void oneInWhosePlaceAnotherCameIsNotSentAgain()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(becomes(scene, seen, u"refused"_s));
        const QString first = againPath(scene, seen);
        scene.fixture.advance(1);
        QCOMPARE(scene.send(scene.caseOf(seen), extensionForm()).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        QCOMPARE(scene.ada.post(first).code(), u"letter.stopped"_s);
        QCOMPARE(scene.arrived(eve).size(), 1);
    }

    void oneThatWaitsWhenItsCaseIsClosedDoesNotLeave()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(waits(scene, seen));
        const QJsonObject evidence{{u"message"_s, u"Their mail of this morning"_s}};
        QCOMPARE(scene.ada
                     .post(scene.path(seen, u"/moves"_s),
                         {{u"to"_s, u"withdrawn"_s}, {u"evidence"_s, evidence}},
                         ifSeen(scene.caseOf(seen)))
                     .status,
            200);
        scene.fixture.advance(61);
        QVERIFY(becomes(scene, seen, u"failed"_s));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"hindered"_s);
        QCOMPARE(scene.letter(seen)["effectNote"_L1].toString(), u"request.closed"_s);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).code(), u"letter.stopped"_s);
        QVERIFY(scene.arrived(eve).isEmpty());
    }

    void oneThatCameBackCountsFromWhenItLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        const QString leftAt = scene.letter(seen)["leftAt"_L1].toString();
        QVERIFY(!leftAt.isEmpty());
        const QJsonObject mail = scene.mails().first().toObject();
        QCOMPARE(
            scene.ada.post(u"/governance/mail/reports"_s, bounce(mail, eve, u"failed"_s)).status,
            200);
        const QJsonObject letter = scene.letter(seen);
        QCOMPARE(letter["state"_L1].toString(), u"bounced"_s);
        QCOMPARE(letter["reply"_L1].toString(), u"5.1.1 550 Unknown"_s);
        QCOMPARE(letter["effect"_L1].toString(), u"taken"_s);
        QVERIFY(isExtended(scene, seen));
        scene.fixture.advance(3600);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).status, 202);
        QVERIFY(becomes(scene, seen, u"sent"_s));
        QVERIFY(waitUntil([&] { return scene.arrived(eve).size() == 2; }, patience));
        QCOMPARE(scene.letter(seen)["leftAt"_L1].toString(), leftAt);
    }

    void oneOfWhichNothingMoreWillBeKnownMakesRoom()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.disturb(u"CONTENT"_s, u"hang_up"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(becomes(scene, seen, u"unknown"_s));
        QCOMPARE(scene.send(seen, extensionForm()).code(), u"letter.waiting"_s);
        const auto database = scene.fixture.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            database->execute(u"DELETE FROM mail WHERE kind = 'letter'"_s);
            return base::Done{};
        }));
        scene.fixture.advance(1);
        QCOMPARE(scene.ada.post(againPath(scene, seen)).code(), u"letter.gone"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
    }

    void oneThatWaitsWhenItsCaseIsPurgedIsSaidNotToHaveLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.refused(scene.record());
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"refusal"_s}}).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        scene.fixture.advance(1);
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"answer"_s}}).status, 202);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(
            scene.ada.patch(u"/governance/mail/relay"_s, {{u"host"_s, QString()}}).status, 200);
        scene.fixture.advance(400LL * 86'400);
        scene.ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
        const auto database = scene.fixture.database();
        QVERIFY(service::change(*database, [&]() -> base::Result<base::Done> {
            service::RetentionStore(*database).putLook(
                {.lookedAt = scene.fixture.now(), .believedFrom = scene.fixture.now().addDays(-1)});
            return base::Done{};
        }));
        QCOMPARE(scene.ada
                     .post(scene.path(seen, u"/moves"_s),
                         {{u"to"_s, u"purged"_s}, {u"evidence"_s, QJsonObject()}})
                     .status,
            200);
        const QJsonObject letter = scene.letter(seen);
        QCOMPARE(letter["kind"_L1].toString(), u"answer"_s);
        QCOMPARE(letter["state"_L1].toString(), u"failed"_s);
        QCOMPARE(scene.arrived(eve).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ServiceLetterAddressesTest)
#include "service_letter_addresses_test.moc"
