// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString relayPath = u"/governance/mail/relay"_s;
const QString bob = u"bob@acme.example"_s;
const QString greek = u"δοκιμή@παράδειγμα.example"_s;
const QString greekOnTheWire = u"δοκιμή@xn--hxajbheg2az3al.example"_s;

LocalRelay::Options offeringUtf8(bool offered)
{
    LocalRelay::Options options;
    options.utf8 = offered;
    return options;
}

//! The lines of a message's header, unfolded.
QStringList headerOf(const QByteArray& message)
{
    const QByteArray head = message.first(message.indexOf("\r\n\r\n"));
    return QString::fromUtf8(head).replace(u"\r\n "_s, u" "_s).split(u"\r\n"_s);
}

//! What the first field of that name says; nothing when there is none.
QString valueOf(const QString& name, const QByteArray& message)
{
    const QString start = name + u": "_s;
    const QStringList lines = headerOf(message);
    for (const QString& line : lines) {
        if (line.startsWith(start))
            return line.mid(start.size());
    }
    return {};
}

//! Names of a message's fields.
QStringList fieldsOf(const QByteArray& message)
{
    QStringList names;
    const QStringList lines = headerOf(message);
    for (const QString& line : lines)
        names << line.section(u':', 0, 0);
    return names;
}

const QStringList usualFields{u"Date"_s, u"From"_s, u"To"_s, u"Message-ID"_s, u"Subject"_s,
    u"Auto-Submitted"_s, u"MIME-Version"_s, u"Content-Type"_s};

} // namespace

//! Addresses of any letters, and names that would be headers, up to the relay.
class ServiceMailAddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressOfOtherLettersLeavesWhereTheRelayTakesThem()
    {
        MailScene scene(offeringUtf8(true));
        QCOMPARE(scene.invite({greek}).status, 201);
        QVERIFY(scene.becomes(greek, u"sent"_s));
        const QList<LocalRelay::Mail> received = scene.relay.received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().to, QStringList(greekOnTheWire));
        QVERIFY(received.first().options.contains(u"SMTPUTF8"_s));
        QCOMPARE(valueOf(u"To"_s, received.first().data), QString(u'<' + greekOnTheWire + u'>'));
    }

    void anAddressOfOtherLettersFailsWhereTheRelayDoesNot()
    {
        MailScene scene(offeringUtf8(false));
        QCOMPARE(scene.invite({greek, bob}).status, 201);
        QVERIFY(scene.becomes(greek, u"failed"_s));
        QCOMPARE(scene.mailTo(greek)["reply"_L1].toString(), u"utf8_unsupported"_s);
        QCOMPARE(scene.mailTo(greek)["attempts"_L1].toInt(), 1);
        QVERIFY(scene.becomes(bob, u"sent"_s)); // others leave
        QCOMPARE(scene.relay.received().size(), 1);
    }

    void aDomainOfOtherLettersNeedsNothing()
    {
        MailScene scene(offeringUtf8(false));
        const QString jane = u"jane@bücher.example"_s;
        QCOMPARE(scene.invite({jane}).status, 201);
        QVERIFY(scene.becomes(jane, u"sent"_s));
        QCOMPARE(scene.relay.received().first().to, QStringList(u"jane@xn--bcher-kva.example"_s));
        QVERIFY(!scene.relay.received().first().options.contains(u"SMTPUTF8"_s));
    }

    //! It has the address as the relay was told it.
    void aReportFindsADomainOfOtherLetters()
    {
        MailScene scene;
        const QString jane = u"jane@bücher.example"_s;
        QCOMPARE(scene.invite({jane}).status, 201);
        QVERIFY(scene.becomes(jane, u"sent"_s));
        const QJsonObject report
            = bounce(scene.mailTo(jane), u"jane@xn--bcher-kva.example"_s, u"failed"_s);
        const ServiceAnswer answer = scene.ada.post(u"/governance/mail/reports"_s, report);
        QCOMPARE(answer.object()["bounced"_L1].toArray().size(), 1);
        QCOMPARE(scene.mailTo(jane)["state"_L1].toString(), u"bounced"_s);
    }

    void aSenderOfOtherLettersNeedsTheSame_data()
    {
        QTest::addColumn<bool>("offered");
        QTest::newRow("offered") << true;
        QTest::newRow("not offered") << false;
    }
    void aSenderOfOtherLettersNeedsTheSame()
    {
        QFETCH(const bool, offered);
        MailScene scene(offeringUtf8(offered));
        QCOMPARE(
            scene.ada.patch(relayPath, {{u"senderAddress"_s, u"jörg@bücher.example"_s}}).status,
            200);
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, offered ? u"sent"_s : u"failed"_s));
        if (!offered)
            return;
        const LocalRelay::Mail mail = scene.relay.received().first();
        QCOMPARE(mail.from, u"jörg@xn--bcher-kva.example"_s);
        QCOMPARE(
            valueOf(u"From"_s, mail.data), u"\"Packmind at Acme\" <jörg@xn--bcher-kva.example>"_s);
    }

    void theNameOfAnOrganizationIsNoHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("plain");
        QTest::newRow("CRLF") << u"Acme\r\nBcc: eve@evil.example"_s << true;
        QTest::newRow("CRLF twice") << u"Acme\r\n\r\nClick https://evil.example"_s << true;
        QTest::newRow("LF") << u"Acme\nBcc: eve@evil.example"_s << true;
        QTest::newRow("separators") << u"Acme\u2028Bcc: eve@evil.example\u2029"_s << true;
        QTest::newRow("encoded") << u"=?utf-8?q?Acme=0D=0ABcc:_eve@evil.example?="_s << false;
        QTest::newRow("letters") << u"Größe ∞ 組織 \U0001F600, “Acme”"_s << false;
    }
    void theNameOfAnOrganizationIsNoHeader()
    {
        QFETCH(const QString, name);
        MailScene scene;
        QCOMPARE(
            scene.ada
                .patch(u"/organizations/%1/name"_s.arg(scene.organization), {{u"name"_s, name}})
                .status,
            200);
        QCOMPARE(scene.invite({bob}).status, 201);
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const QList<LocalRelay::Mail> received = scene.relay.received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().to, QStringList(bob));
        QCOMPARE(fieldsOf(received.first().data), usualFields);
        // All of the name is in the subject, encoded where it could be taken for more.
        const QString subject = scene.mailTo(bob)["subject"_L1].toString();
        QVERIFY(subject.startsWith(name.simplified()));
        const QString written = valueOf(u"Subject"_s, received.first().data);
        QFETCH(const bool, plain);
        QCOMPARE(written == subject, plain);
        QCOMPARE(written.startsWith(u"=?utf-8?B?"_s), !plain);
    }

    void theNameOfTheSenderIsNoHeader_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("from");
        QTest::newRow("quotes") << u"Eve\" <eve@evil.example>, \"Ada"_s
                                << u"\"Eve\\\" <eve@evil.example>, \\\"Ada\""_s;
        QTest::newRow("backslash") << u"Acme\\"_s << u"\"Acme\\\\\""_s;
        QTest::newRow("comma") << u"Acme, Ltd. (UK)"_s << u"\"Acme, Ltd. (UK)\""_s;
        QTest::newRow("letters") << u"Größe"_s << u"=?utf-8?B?R3LDtsOfZQ==?="_s;
        QTest::newRow("none") << QString() << QString();
    }
    void theNameOfTheSenderIsNoHeader()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, from);
        MailScene scene;
        QCOMPARE(scene.ada.patch(relayPath, {{u"senderName"_s, name}}).status, 200);
        scene.invite({bob});
        QVERIFY(scene.becomes(bob, u"sent"_s));
        const LocalRelay::Mail mail = scene.relay.received().first();
        QCOMPARE(mail.from, u"cloud@sender.example"_s);
        QCOMPARE(
            valueOf(u"From"_s, mail.data), QString(from + u" <cloud@sender.example>"_s).trimmed());
        QCOMPARE(fieldsOf(mail.data), usualFields);
    }

    void linesAreRefusedWhereNoneBelong_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("host") << u"host"_s << u"relay.example\r\nRCPT TO:<eve@evil.example>"_s;
        QTest::newRow("user") << u"user"_s << u"postmaster\r\nRSET"_s;
        QTest::newRow("password") << u"password"_s << u"a-key\r\nRSET"_s;
        QTest::newRow("address") << u"senderAddress"_s
                                 << u"cloud@sender.example>\r\nRCPT TO:<eve@evil.example"_s;
        QTest::newRow("name") << u"senderName"_s << u"Acme\r\nBcc: eve@evil.example"_s;
        QTest::newRow("name, LF") << u"senderName"_s << u"Acme\nBcc: eve@evil.example"_s;
    }
    void linesAreRefusedWhereNoneBelong()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        MailScene scene;
        QJsonObject body = relayBody(scene.relay);
        body.insert(field, value);
        const ServiceAnswer refused = scene.ada.patch(relayPath, body);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.field(), field);
        QCOMPARE(scene.ada.get(relayPath).text("senderName"), u"Packmind at Acme"_s);
    }

    void anAddressOfSeveralLinesIsNone()
    {
        MailScene scene;
        const QString several = u"bob@acme.example\r\nRCPT TO:<eve@evil.example>"_s;
        const QJsonObject body = scene.invite({several}).object();
        QCOMPARE(body["skipped"_L1][0]["reason"_L1].toString(), u"invalid-email"_s);
        const ServiceAnswer tried
            = scene.ada.post(QString(relayPath + u"/test"_s), {{u"to"_s, several}});
        QCOMPARE(tried.field(), u"to"_s);
        QVERIFY(scene.mails().isEmpty());
        QVERIFY(!scene.relay.steps().contains(u"MAIL"_s));
    }
};

QTEST_GUILESS_MAIN(ServiceMailAddressesTest)
#include "service_mail_addresses_test.moc"
