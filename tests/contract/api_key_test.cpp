// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/api_key.h"
#include "contract/codecs.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::OrganizationRole;

namespace {

const QByteArray user
    = R"("user":{"name":"Ada@acme.example","userId":"BFE5AF0B-0113-46b7-9688-94cb80a3744b"})";
const QByteArray acme
    = R"("organization":{"id":"bff5805d-e584-47b0-8098-6ca5b49be975","name":"Acme","slug":"acme","role":"admin"})";
const QByteArray times = R"("iat":1795441636,"exp":1803217636,"iss":"packmind")";

QByteArray url64(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray& payload)
{
    return url64(R"({"alg":"HS256","typ":"JWT"})") + '.' + url64('{' + payload + '}') + ".c2ln";
}

QByteArray goodToken()
{
    return jwt(user + ',' + acme + ',' + times);
}

QByteArray key(const QByteArray& host, const QByteArray& token)
{
    const QByteArray json = "{\"host\":\"" + host + "\",\"jwt\":\"" + token + "\"}";
    return json.toBase64();
}

} // namespace

//! Tokens and keys as recorded (contract 4.1 and 5.3), and what only looks like one.
class ApiKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokenSaysWhoWhereAndUntilWhen()
    {
        const auto contents = contract::tokenContents(QString::fromLatin1(goodToken()));
        QVERIFY(contents);
        QCOMPARE(contents->userId.text(), u"bfe5af0b-0113-46b7-9688-94cb80a3744b"_s);
        QCOMPARE(contents->email, u"ada@acme.example"_s);
        QCOMPARE(contents->organization->organization.name, u"Acme"_s);
        QCOMPARE(contents->organization->organization.slug, u"acme"_s);
        QCOMPARE(contents->organization->role, OrganizationRole::Admin);
        QCOMPARE(contents->expiresAt, QDateTime::fromSecsSinceEpoch(1803217636, Qt::UTC));
    }

    void tokenWithoutAnOrganization()
    {
        const QString token = QString::fromLatin1(jwt(user + ',' + times));
        QVERIFY(contract::tokenContents(token));
        QVERIFY(!contract::tokenContents(token)->organization);
    }

    void whatIsNoTokenSaysNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a word") << QByteArray("token");
        QTest::newRow("two parts") << "a." + url64("{}");
        QTest::newRow("empty signature") << goodToken().left(goodToken().lastIndexOf('.') + 1);
        QTest::newRow("four parts") << goodToken() + ".more";
        QTest::newRow("no base64") << QByteArray("a.{}.b");
        QTest::newRow("no JSON") << "a." + url64("word") + ".b";
        QTest::newRow("no user") << jwt(acme);
        QTest::newRow("no UUID") << jwt(R"("user":{"name":"a@b.c","userId":"1"})");
        QTest::newRow("exp as text") << jwt(user + R"(,"exp":"1803217636")");
        QTest::newRow("too long") << jwt(user + ",\"x\":\"" + QByteArray(20'000, 'x') + '"');
    }
    void whatIsNoTokenSaysNothing()
    {
        QFETCH(QByteArray, token);
        QVERIFY(!contract::tokenContents(QString::fromLatin1(token)));
        QVERIFY(!contract::tokenExpiry(QString::fromLatin1(token)).isValid());
    }

    void keyIsTakenApart()
    {
        const QByteArray text = key("https://Cloud.Acme.example/", goodToken());
        QString pasted = QString::fromLatin1(text);
        pasted.insert(40, u"\r\n  "_s);
        const auto read = contract::readApiKey(u' ' + pasted + u'\n');
        QVERIFY(read);
        QCOMPARE(read->text, QString::fromLatin1(text));
        QCOMPARE(read->host.toString(), u"https://cloud.acme.example"_s);
        QCOMPARE(read->contents.email, u"ada@acme.example"_s);
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& pasted) {
            QTest::newRow(name) << pasted << u"api-key.shape"_s;
        };
        QTest::newRow("nothing") << QByteArray(" \n") << u"api-key.empty"_s;
        row("a bare token", goodToken());
        row("base64url", QByteArray("eyJ-_w"));
        row("a sign that is none of base64", key("https://x.example", goodToken()).insert(8, '!'));
        row("half of one", key("https://x.example", goodToken()).left(61));
        row("no object", QByteArray("[1]").toBase64());
        row("no host", QByteArray("{\"jwt\":\"" + goodToken() + "\"}").toBase64());
        row("no token", QByteArray("{\"host\":\"https://x.example\"}").toBase64());
        row("host is no address", key("x.example", goodToken()));
        row("host of another kind", key("file:///etc", goodToken()));
        row("host with a user", key("https://ada:pw@x.example", goodToken()));
        row("no organization", key("https://x.example", jwt(user + ',' + times)));
        row("no end", key("https://x.example", jwt(user + ',' + acme)));
        row("too long", key("https://x.example/" + QByteArray(30'000, 'x'), goodToken()));
    }
    void whatIsNoKeyIsRefused()
    {
        QFETCH(QByteArray, pasted);
        QFETCH(QString, code);
        const auto read = contract::readApiKey(QString::fromLatin1(pasted));
        QVERIFY(!read);
        QCOMPARE(read.error().field, u"apiKey"_s);
        QCOMPARE(read.error().code, code);
    }

    void loginCodeIsFoundInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<bool>("good");
        const QString code = u"0b0b0b0b-0000-4000-8000-00000000abcd"_s;
        QTest::newRow("bare") << u" %1\n"_s.arg(code) << true;
        QTest::newRow("command") << u"packmind-cli login --code %1"_s.arg(code) << true;
        QTest::newRow("address") << u"http://127.0.0.1:19284/x?code=%1"_s.arg(code) << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("short") << u"0b0b"_s << false;
        QTest::newRow("markup") << u"<b>%1</b>"_s.arg(code) << false;
        QTest::newRow("address without") << u"https://app.packmind.ai/cli-login"_s << false;
    }
    void loginCodeIsFoundInWhatIsPasted()
    {
        QFETCH(QString, pasted);
        QFETCH(bool, good);
        const auto code = contract::loginCode(pasted);
        QCOMPARE(code.has_value(), good);
        if (good)
            QCOMPARE(*code, u"0b0b0b0b-0000-4000-8000-00000000abcd"_s);
        else
            QCOMPARE(code.error().code, u"login-code.shape"_s);
    }
};

QTEST_GUILESS_MAIN(ApiKeyTest)
#include "api_key_test.moc"
