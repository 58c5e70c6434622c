// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "service/letter_scene.h"
#include "service/request_scene.h"
#include "service/store/database.h"

#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QString eve = LetterScene::eve();

QString codeIn(const QByteArray& message)
{
    // On a line of its own: an id in a header may look like one.
    static const QRegularExpression code(
        u"\\n([2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4})\\r?\\n"_s);
    return code.match(plainPart(message)).captured(1);
}

//! One that was not sent.
QString otherThan(const QString& code)
{
    return code.startsWith(u'2') ? QString(u'3' + code.mid(1)) : QString(u'2' + code.mid(1));
}

ServiceAnswer tell(LetterScene& scene, const QJsonObject& seen, const QString& code)
{
    return scene.ada.post(scene.path(seen, u"/identity-code/check"_s), {{u"code"_s, code}});
}

//! The code that came to that address; empty when none did.
QString sentCode(LetterScene& scene, const QJsonObject& seen, const QString& address = eve)
{
    const qsizetype before = scene.arrived(address).size();
    if (scene.ada.post(scene.path(seen, u"/identity-code"_s)).status != 202)
        return {};
    const bool came = waitUntil([&] { return scene.arrived(address).size() > before; }, 20'000);
    return came ? codeIn(scene.arrived(address).last()) : QString();
}

QString stateOf(LetterScene& scene, const QJsonObject& seen)
{
    return scene.letters(seen)["code"_L1].toObject()["state"_L1].toString();
}

//! What the outbox says of the mail to the case, but for what differs in every mail.
QString shownMail(LetterScene& scene, const QJsonObject& seen)
{
    const QJsonObject newest = scene.mails().first().toObject();
    QString text = scene.ada.get(u"/governance/mails/"_s + newest["id"_L1].toString()).text("text");
    static const QRegularExpression minute(u"[0-9]{2}:[0-9]{2} UTC"_s);
    return text.replace(refOf(seen), u"DSR"_s).replace(minute, u"UTC"_s);
}

} // namespace

class ServiceIdentityCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoTellsTheCodeHasTheAddress()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        QCOMPARE(stateOf(scene, seen), u"none"_s);
        QCOMPARE(tell(scene, seen, u"K7QP-3MWX"_s).code(), u"identity.code.none"_s);
        const QString code = sentCode(scene, seen);
        QCOMPARE(code.size(), 9);
        QCOMPARE(tell(scene, seen, u"O0O0"_s).field(), u"code"_s);
        const QJsonObject wrong = tell(scene, seen, otherThan(code)).object();
        QCOMPARE(wrong["state"_L1].toString(), u"open"_s);
        QCOMPARE(wrong["attemptsLeft"_L1].toInt(), 4);
        const QJsonObject right
            = tell(scene, seen, QString(u' ' + code.toLower().remove(u'-'))).object();
        QCOMPARE(right["state"_L1].toString(), u"proved"_s);
        QVERIFY(!right["provedAt"_L1].toString().isEmpty());
        QCOMPARE(tell(scene, seen, code).code(), u"identity.code.none"_s);
        // It is evidence; the move is still to be made.
        QCOMPARE(statusOf(scene.caseOf(seen)), S::Received);
        QCOMPARE(statusOf(scene.assessed(seen)), S::Assessing);
    }

    void fiveWrongOnesEndIt()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QString code = sentCode(scene, seen);
        for (int left = 4; left >= 0; --left)
            QCOMPARE(tell(scene, seen, otherThan(code)).object()["attemptsLeft"_L1].toInt(), left);
        QCOMPARE(stateOf(scene, seen), u"spent"_s);
        QCOMPARE(tell(scene, seen, code).code(), u"identity.code.none"_s);
        QCOMPARE(
            tell(scene, seen, sentCode(scene, seen)).object()["state"_L1].toString(), u"proved"_s);
    }

    void aDayEndsIt()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QString code = sentCode(scene, seen);
        scene.fixture.advance(24 * 3600 + 1);
        QCOMPARE(stateOf(scene, seen), u"expired"_s);
        QCOMPARE(tell(scene, seen, code).code(), u"identity.code.none"_s);
    }

    void aNewOneEndsTheOneBeforeAndThreeAreEnoughForADay()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QString first = sentCode(scene, seen);
        scene.fixture.advance(3600);
        const QString second = sentCode(scene, seen);
        QVERIFY(!first.isEmpty() && first != second);
        QCOMPARE(tell(scene, seen, first).object()["state"_L1].toString(), u"open"_s);
        QVERIFY(!sentCode(scene, seen).isEmpty());
        const ServiceAnswer fourth = scene.ada.post(scene.path(seen, u"/identity-code"_s));
        QCOMPARE(fourth.status, 429);
        QCOMPARE(fourth.code(), u"identity.code.sends"_s);
        // The first makes room a day after it was sent.
        const int wait = fourth.headers.value("retry-after").toInt();
        QVERIFY2(wait > 0 && wait <= 23 * 3600, fourth.headers.value("retry-after").constData());
        scene.fixture.advance(23 * 3600 + 1);
        QVERIFY(!sentCode(scene, seen).isEmpty());
    }

    void aCorrectedAddressEndsIt()
    {
        LetterScene scene;
        const QString rosa = u"rosa@person.example"_s;
        const QJsonObject seen = scene.record();
        const auto correct = [&](const QString& address) {
            return scene.ada
                .post(scene.path(seen, u"/corrections"_s),
                    {{u"reason"_s, u"It was typed wrong."_s}, {u"address"_s, address}},
                    ifSeen(scene.caseOf(seen)))
                .status;
        };
        const QString old = sentCode(scene, seen);
        QVERIFY(!old.isEmpty());
        QCOMPARE(correct(rosa), 200);
        QCOMPARE(stateOf(scene, seen), u"expired"_s);
        QCOMPARE(tell(scene, seen, old).code(), u"identity.code.none"_s);
        const QString fresh = sentCode(scene, seen, rosa);
        QCOMPARE(tell(scene, seen, fresh).object()["state"_L1].toString(), u"proved"_s);
        // Whoever told it has the address as it was, not as it is.
        QCOMPARE(correct(eve), 200);
        QCOMPARE(stateOf(scene, seen), u"expired"_s);
    }

    void nothingTellsWhetherThereIsAnAccount()
    {
        LetterScene scene;
        const QString ada = ServiceFixture::operatorEmail();
        const QJsonObject known = scene.record(10, u"gdpr"_s, ada);
        const QJsonObject unknown = scene.record();
        QVERIFY(!sentCode(scene, known, ada).isEmpty());
        const QString toKnown = shownMail(scene, known);
        QVERIFY(!sentCode(scene, unknown).isEmpty());
        QCOMPARE(shownMail(scene, unknown), toKnown);
        QVERIFY(toKnown.contains(u"a code that only the recipient sees"_s));
        const auto standing = [&](const QJsonObject& seen) {
            QJsonObject code = scene.letters(seen)["code"_L1].toObject();
            for (const char* moment : {"sentAt", "expiresAt", "mail"})
                code.remove(QLatin1String(moment));
            return code;
        };
        QCOMPARE(standing(known), standing(unknown));
    }

    void theServiceKeepsNoCodeOnceItHasLeft()
    {
        LetterScene scene;
        const QJsonObject seen = scene.record();
        const QString code = sentCode(scene, seen);
        QVERIFY(!code.isEmpty());
        const auto links = [&] {
            return scene.fixture.database()
                ->first(u"SELECT COUNT(*) FROM mail WHERE kind = 'identity_code' "
                        "AND link IS NOT NULL"_s,
                    {}, [](const service::Row& row) { return row.number(0); })
                .value_or(-1);
        };
        QVERIFY(waitUntil([&] { return links() == 0; }, 20'000));
        const QString id = scene.mails().first()["id"_L1].toString();
        QVERIFY(!scene.ada.get(u"/governance/mails/"_s + id).body.contains(code.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(ServiceIdentityCodeTest)
#include "service_identity_code_test.moc"
