// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "domain/letter.h"
#include "domain/local_day.h"
#include "service/letter_scene.h"
#include "service/request_scene.h"
#include "service/store/database.h"
#include "service/store/erasure.h"
#include "service/store/erasure_steps.h"
#include "service/store/retention.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"

#include <QCryptographicHash>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QString eve = LetterScene::eve();

QJsonObject extensionOf(const QJsonObject& seen)
{
    return seen["rights"_L1][0]["extension"_L1].toObject();
}

QString today(LetterScene& scene)
{
    return domain::localDay(scene.fixture.now(), domain::usualZone())
        .value_or(QDate())
        .toString(Qt::ISODate);
}

qint64 count(LetterScene& scene, const QString& sql)
{
    return scene.fixture.database()
        ->first(sql, {}, [](const service::Row& row) { return row.number(0); })
        .value_or(-1);
}

} // namespace

//! Letters of cases, and what they bring about once they have left.
class ServiceLettersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anExtensionCountsOnceItsLetterHasLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        const ServiceAnswer sent = scene.send(seen, extensionForm());
        QCOMPARE(sent.status, 202);
        QCOMPARE(sent.object()["to"_L1].toString(), u"e***@person.example"_s);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"waiting"_s);
        QJsonObject now = scene.caseOf(seen);
        QVERIFY(extensionOf(now).contains("reason"_L1));
        QVERIFY(!extensionOf(now).contains("noticeSentOn"_L1));
        QCOMPARE(clockOf(now)["extended"_L1].toBool(true), false);
        QCOMPARE(scene.send(now, extensionForm()).code(), u"letter.waiting"_s);
        scene.fixture.advance(61);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        now = scene.caseOf(seen);
        QCOMPARE(extensionOf(now)["noticeSentOn"_L1].toString(), today(scene));
        QCOMPARE(clockOf(now)["extended"_L1].toBool(false), true);
        QVERIFY(now["rev"_L1].toInteger() > seen["rev"_L1].toInteger());
        const QByteArray message = scene.arrived(eve).first();
        QCOMPARE(scene.letter(seen)["contentHash"_L1].toString().toLatin1(),
            QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex());
        QVERIFY(plainPart(message).contains(u"Very many requests came this month."_s));
        QVERIFY(plainPart(message).contains(refOf(seen)));
        QCOMPARE(scene.send(now, extensionForm()).code(), u"request.extension.once"_s);
    }

    void oneThatLeftTooLateDoesNotCount()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record(40);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(scene.hasEffect(seen, u"late"_s));
        QCOMPARE(scene.letter(seen)["state"_L1].toString(), u"sent"_s);
        QCOMPARE(clockOf(scene.caseOf(seen))["extended"_L1].toBool(true), false);
    }

    void oneThatFailedDoesNotCountUntilItIsSentAgain()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, u"550 5.1.1 No such user"_s);
        QCOMPARE(scene.send(seen, extensionForm()).status, 202);
        QVERIFY(
            waitUntil([&] { return scene.letter(seen)["state"_L1].toString() == u"refused"_s; }));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"waiting"_s);
        QCOMPARE(scene.letter(seen)["reply"_L1].toString(), u"5.1.1 No such user"_s);
        QVERIFY(!extensionOf(scene.caseOf(seen)).contains("noticeSentOn"_L1));
        const QString again = scene.path(
            seen, QString(u"/letters/"_s + scene.letter(seen)["id"_L1].toString() + u"/sending"_s));
        const qint64 rev = scene.letter(seen)["rev"_L1].toInteger();
        QCOMPARE(scene.ada.post(again, {}, ifMatch(rev - 1)).status, 412);
        QCOMPARE(scene.ada.post(again, {}, ifMatch(rev)).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        QCOMPARE(scene.ada.post(again).code(), u"mail.state"_s);
    }

    void aRefusalNamesWhatIsMissingAndClosesTheCaseOnceItHasLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.refused(scene.record());
        QJsonObject form{{u"kind"_s, u"refusal"_s}};
        const QJsonObject proposal = scene.proposed(seen, form);
        QCOMPARE(proposal["missing"_L1].toArray().size(), 0);
        QVERIFY(proposal["text"_L1].toString().contains(u"given last week"_s));
        form.insert("text"_L1, u"We looked at your request and can't comply with it."_s);
        const ServiceAnswer lacking = scene.send(seen, form);
        QCOMPARE(lacking.status, 422);
        QCOMPARE(lacking.code(), u"letter.clause"_s);
        QCOMPARE(lacking.field(), u"text"_s);
        QVERIFY(lacking.text("message").contains(u"supervisory authority"_s));
        QVERIFY(lacking.text("message").contains(u"judicial remedy"_s));
        QCOMPARE(scene.letters(seen)["letters"_L1].toArray().size(), 0);
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"refusal"_s}}).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        const QJsonObject closed = scene.caseOf(seen);
        QCOMPARE(statusOf(closed), S::Refused);
        const QJsonObject move = closed["history"_L1].toArray().last().toObject();
        QCOMPARE(move["row"_L1].toString(), u"14"_s);
        QCOMPARE(move["evidence"_L1]["messageHash"_L1].toString(),
            scene.letter(seen)["contentHash"_L1].toString());
        QCOMPARE(move["evidence"_L1]["sentOn"_L1].toString(), today(scene));
    }

    void aRefusalThatLeftTooLateLeavesTheCaseAsItIs()
    {
        LetterScene scene;
        const QJsonObject seen = scene.refused(scene.record(40));
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"refusal"_s}}).status, 202);
        QVERIFY(scene.hasEffect(seen, u"late"_s));
        QCOMPARE(statusOf(scene.caseOf(seen)), S::Assessing);
    }

    void whatStandsAgainstItIsSaidBeforeAndAfter()
    {
        LetterScene scene;
        QJsonObject seen = scene.assessed(scene.record());
        const QJsonObject refusal{{u"kind"_s, u"refusal"_s}};
        QCOMPARE(scene.send(seen, refusal).code(), u"request.outcome.missing"_s);
        seen = scene.refused(scene.record(10, u"gdpr"_s, u"mia@person.example"_s));
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        QCOMPARE(scene.send(seen, refusal).status, 202);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["replyCode"_L1].toInt() == 451; }));
        QCOMPARE(scene.ada.send("PUT", scene.path(seen, u"/rights/access"_s), QJsonObject()).status,
            200);
        scene.fixture.advance(61);
        QVERIFY(scene.hasEffect(seen, u"hindered"_s));
        QCOMPARE(scene.letter(seen)["effectNote"_L1].toString(), u"request.outcome.missing"_s);
        // What was decided no longer is not told either.
        QVERIFY(
            waitUntil([&] { return scene.letter(seen)["state"_L1].toString() == u"failed"_s; }));
        QVERIFY(scene.arrived(u"mia@person.example"_s).isEmpty());
        QCOMPARE(statusOf(scene.caseOf(seen)), S::Assessing);
    }

    void californiaIsToldNothingOfTheGdpr()
    {
        LetterScene scene;
        const QJsonObject seen = scene.refused(scene.record(10, u"ccpa"_s));
        for (const QString& language : {u"en"_s, u"fr"_s}) {
            const QJsonObject proposal
                = scene.proposed(seen, {{u"kind"_s, u"refusal"_s}, {u"language"_s, language}});
            QCOMPARE(proposal["missing"_L1].toArray().size(), 0);
            QVERIFY(proposal["text"_L1].toString().contains(u"Privacy Protection Agency"_s));
        }
        const ServiceAnswer mixed = scene.send(seen,
            {{u"kind"_s, u"receipt"_s}, {u"text"_s, u"By Article 12 GDPR we have one month."_s}});
        QCOMPARE(mixed.code(), u"letter.clause"_s);
        const ServiceAnswer named = scene.send(
            seen, {{u"kind"_s, u"receipt"_s}, {u"subject"_s, u"Your request under the GDPR"_s}});
        QCOMPARE(named.code(), u"letter.clause"_s);
    }

    void theyAreInTheLanguageOfTheCase()
    {
        LetterScene scene;
        QJsonObject seen = scene.record();
        QCOMPARE(seen["language"_L1].toString(), u"en"_s);
        seen = scene.ada.patch(scene.path(seen), {{u"language"_s, u"fr"_s}}).object();
        QCOMPARE(seen["language"_L1].toString(), u"fr"_s);
        QCOMPARE(scene.ada.patch(scene.path(seen), {{u"language"_s, u"de"_s}}).code(),
            u"request.language"_s);
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"receipt"_s}}).status, 202);
        QVERIFY(waitUntil([&] { return !scene.arrived(eve).isEmpty(); }, 20'000));
        QVERIFY(plainPart(scene.arrived(eve).first()).contains(u"nous avons reçu"_s));
        QCOMPARE(scene.letter(seen)["effect"_L1].toString(), u"none"_s);
    }

    void everyKindHasWordsInBothLanguages()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        for (const domain::LetterKind kind : domain::allLetterKinds) {
            for (const QString& language : {u"en"_s, u"fr"_s}) {
                QJsonObject form = extensionForm();
                form.insert("kind"_L1, domain::wireName(kind));
                form.insert("language"_L1, language);
                form.insert("to"_L1, u"dpo@globex.example"_s);
                const QJsonObject proposal = scene.proposed(seen, form);
                const QString text = proposal["text"_L1].toString();
                QVERIFY2(text.size() > 120, qPrintable(text));
                QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"\n\n\n"_s), qPrintable(text));
                QVERIFY(proposal["subject"_L1].toString().contains(refOf(seen)));
                QVERIFY(proposal["html"_L1].toString().contains(u"<p>"_s));
            }
        }
    }

    void aQuestionIsAskedOnceItHasLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        QJsonObject form{
            {u"kind"_s, u"identity_question"_s}, {u"words"_s, u"Which of your accounts is it?"_s}};
        QCOMPARE(scene.send(seen, form).field(), u"reason"_s);
        form.insert("reason"_L1, u"Asked from another address"_s);
        QCOMPARE(scene.send(seen, form).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        const QJsonObject now = scene.caseOf(seen);
        QCOMPARE(statusOf(now), S::IdentityCheck);
        QCOMPARE(now["questions"_L1][0]["askedOn"_L1].toString(), today(scene));
        QCOMPARE(clockOf(now)["paused"_L1].toBool(), true);
    }

    void whoOnlyReadsSeesNoAddressAndSendsNothing()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"receipt"_s}}).status, 202);
        QVERIFY(scene.hasEffect(seen, u"none"_s));
        QVERIFY(!scene.ada.get(scene.path(seen, u"/letters"_s)).body.contains(eve.toUtf8()));
        const QString id = scene.letter(seen)["id"_L1].toString();
        const ServiceAnswer whole = scene.ada.get(scene.path(seen, QString(u"/letters/"_s + id)));
        QCOMPARE(whole.text("to"), eve);
        QVERIFY(whole.text("text").contains(refOf(seen)));
        QVERIFY(!scene.ada.get(u"/governance/mails"_s).body.contains(eve.toUtf8()));
        ServiceClient mia
            = scene.fixture.memberClient(scene.ada, u"mia@acme.example"_s, u"member"_s);
        QCOMPARE(mia.get(scene.path(seen, u"/letters"_s)).status, 403);
    }

    void theOutboxSaysNoMoreOfThemThanTheCase()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        scene.relay.refuse(u"RCPT"_s, QString(u"550 5.1.1 No such user: "_s + eve));
        const QString subject = u"Received for "_s + eve;
        QCOMPARE(
            scene.send(seen, {{u"kind"_s, u"receipt"_s}, {u"subject"_s, subject}}).status, 202);
        QVERIFY(
            waitUntil([&] { return scene.letter(seen)["state"_L1].toString() == u"refused"_s; }));
        for (const QString& path : {u"/governance/mails"_s, scene.path(seen, u"/letters"_s)}) {
            const ServiceAnswer answer = scene.ada.get(path);
            QVERIFY2(!answer.body.contains(eve.toUtf8()), answer.body.constData());
            QVERIFY(answer.body.contains("Received for e***@person.example"));
            QVERIFY(answer.body.contains("No such user: e***@person.example"));
        }
        // Nor is the address found by who types it.
        const auto found = [&](const QString& text) {
            return scene.ada.get(u"/governance/mails?q="_s + text)
                .object()["items"_L1]
                .toArray()
                .size();
        };
        QCOMPARE(found(u"eve"_s), 0);
        QCOMPARE(found(u"person.example"_s), 1);
        const QString id = scene.letter(seen)["id"_L1].toString();
        const ServiceAnswer whole = scene.ada.get(scene.path(seen, QString(u"/letters/"_s + id)));
        QVERIFY(whole.body.contains(subject.toUtf8()));
    }

    void anErasureTakesTheirMailsAndLeavesTheLetters()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QString mails = u"SELECT COUNT(*) FROM mail WHERE request_id IS NOT NULL"_s;
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"receipt"_s}}).status, 202);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["state"_L1].toString() == u"sent"_s; }));
        const QString first = scene.letter(seen)["id"_L1].toString();
        scene.relay.refuse(u"RCPT"_s, u"451 4.7.1 Later"_s);
        scene.fixture.advance(1);
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"receipt"_s}}).status, 202);
        QVERIFY(waitUntil([&] { return scene.letter(seen)["replyCode"_L1].toInt() == 451; }));
        const auto database = scene.fixture.database();
        const auto gone = service::change(*database, [&]() -> base::Result<QMap<QString, qint64>> {
            service::SuppressionStore(*database).add(eve, scene.fixture.now());
            return service::eraseStep(*database, domain::ErasureStep::Invitations,
                {.id = {}, .address = eve}, scene.fixture.now());
        });
        QVERIFY(gone);
        QCOMPARE(gone->value(u"mail"_s), qint64(1));
        // What has still to leave does so, and is forgotten then.
        QCOMPARE(count(scene, mails), 1);
        scene.fixture.advance(61);
        QVERIFY(waitUntil([&] { return count(scene, mails) == 0; }, 20'000));
        QCOMPARE(scene.arrived(eve).size(), 2);
        const QJsonArray letters = scene.letters(seen)["letters"_L1].toArray();
        for (const QJsonValue& each : letters) {
            QCOMPARE(each["state"_L1].toString(), u"sent"_s);
            QVERIFY(each["subject"_L1].toString().contains(refOf(seen)));
        }
        QCOMPARE(scene.ada.post(scene.path(seen, QString(u"/letters/"_s + first + u"/sending"_s)))
                     .code(),
            u"letter.gone"_s);
    }

    //! As after an older backup came back; they have no account.
    void theListOfTheErasedTakesTheirMailsToo()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QJsonObject other = scene.record(10, u"gdpr"_s, u"dan@person.example"_s);
        for (const QJsonObject& each : {seen, other}) {
            QCOMPARE(scene.send(each, {{u"kind"_s, u"receipt"_s}}).status, 202);
            QVERIFY(
                waitUntil([&] { return scene.letter(each)["state"_L1].toString() == u"sent"_s; }));
        }
        const auto database = scene.fixture.database();
        const auto taken = service::change(*database, [&]() -> base::Result<base::Done> {
            service::SuppressionStore(*database).add(eve, scene.fixture.now());
            [[maybe_unused]] const auto erased
                = service::eraseWhomTheListNames(*database, scene.fixture.now());
            return base::Done{};
        });
        QVERIFY(taken);
        QCOMPARE(count(scene, u"SELECT COUNT(*) FROM mail WHERE request_id IS NOT NULL"_s), 1);
        QCOMPARE(scene.letter(seen)["state"_L1].toString(), u"sent"_s);
    }

    void nothingOfThemIsLeftOnceTheCaseIsPurged()
    {
        LetterScene scene;
        const QJsonObject seen = scene.refused(scene.record());
        QCOMPARE(scene.send(seen, {{u"kind"_s, u"refusal"_s}}).status, 202);
        QVERIFY(scene.hasEffect(seen, u"taken"_s));
        const QString hash = scene.letter(seen)["contentHash"_L1].toString();
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
        QCOMPARE(letter["to"_L1].toString(), QString());
        QVERIFY(!letter.contains("subject"_L1));
        QCOMPARE(letter["contentHash"_L1].toString(), hash);
        QCOMPARE(count(scene, u"SELECT COUNT(*) FROM mail WHERE request_id IS NOT NULL"_s), 0);
        QCOMPARE(count(scene,
                     u"SELECT COUNT(*) FROM data_request_letter WHERE address IS NOT NULL "
                     "OR content IS NOT NULL OR form IS NOT NULL OR reply IS NOT NULL"_s),
            0);
    }
};

QTEST_GUILESS_MAIN(ServiceLettersTest)
#include "service_letters_test.moc"
