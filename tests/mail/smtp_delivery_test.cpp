// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "mail/local_relay.h"
#include "service/mail/smtp_delivery.h"

#include <QTcpServer>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::MailFailure;
using domain::MailSecurity;
using domain::MailStep;
using domain::MailTestReport;

namespace {

service::SmtpServer serverOf(const LocalRelay& relay)
{
    return {.host = u"127.0.0.1"_s,
        .port = relay.port(),
        .security = relay.options().implicitTls ? MailSecurity::Tls : MailSecurity::StartTls,
        .user = relay.options().user,
        .password = relay.options().password,
        .authority = relay.authority()};
}

service::SmtpEnvelope letter(const QString& to = u"bob@acme.example"_s)
{
    return {.from = u"cloud@sender.example"_s,
        .to = to,
        .message = "Subject: News\r\n\r\nFirst line\r\n.\r\n..two dots\r\nLast line\r\n"};
}

constexpr service::SmtpPatience brief{.connection = std::chrono::seconds(5),
    .answer = std::chrono::seconds(2),
    .whole = std::chrono::seconds(8),
    .grace = std::chrono::milliseconds(300)};

MailTestReport deliver(LocalRelay& relay, const service::SmtpEnvelope& envelope = letter())
{
    return service::deliver(serverOf(relay), envelope, brief);
}

QList<MailStep> stepsOf(const MailTestReport& report)
{
    QList<MailStep> steps;
    for (const domain::MailStepOutcome& each : report.steps)
        steps.append(each.step);
    return steps;
}

const QList<MailStep> wholeWay{MailStep::Connect, MailStep::Encrypt, MailStep::SignIn,
    MailStep::Sender, MailStep::Recipient, MailStep::Content};

} // namespace

class SmtpDeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMailArrivesAsItIs_data()
    {
        QTest::addColumn<bool>("implicitTls");
        QTest::newRow("STARTTLS") << false;
        QTest::newRow("TLS") << true;
    }

    void aMailArrivesAsItIs()
    {
        QFETCH(const bool, implicitTls);
        LocalRelay relay({.implicitTls = implicitTls});
        const MailTestReport report = deliver(relay);
        QVERIFY2(report.ok(), qPrintable(report.reply));
        QCOMPARE(report.replyCode, 250);
        QCOMPARE(report.reply, u"2.0.0 taken"_s);
        QCOMPARE(stepsOf(report), wholeWay);
        const auto received = relay.received();
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().from, u"cloud@sender.example"_s);
        QCOMPARE(received.first().to, QStringList{u"bob@acme.example"_s});
        QCOMPARE(received.first().data, letter().message);
    }

    void withoutEncryptionNothingIsSaid_data()
    {
        QTest::addColumn<bool>("implicitTls");
        QTest::newRow("STARTTLS is not offered") << false;
        QTest::newRow("TLS is not spoken") << true;
    }

    void withoutEncryptionNothingIsSaid()
    {
        QFETCH(const bool, implicitTls);
        LocalRelay relay({.encrypted = false});
        service::SmtpServer server = serverOf(relay);
        server.security = implicitTls ? MailSecurity::Tls : MailSecurity::StartTls;
        const MailTestReport report = service::deliver(server, letter(), brief);
        QCOMPARE(report.failure, implicitTls ? report.failure : MailFailure::NotEncrypted);
        QVERIFY(!report.ok());
        QVERIFY(relay.received().isEmpty());
        QVERIFY(!relay.steps().contains(u"AUTH"_s));
        QVERIFY(!relay.steps().contains(u"MAIL"_s));
    }

    void acertificateThatIsNotRightEndsIt_data()
    {
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<long>("until");
        QTest::addColumn<bool>("selfSigned");
        QTest::newRow("of another name") << QByteArray("DNS:other.example") << 3600L << false;
        QTest::newRow("over") << QByteArray("IP:127.0.0.1") << -60L << false;
        QTest::newRow("of nobody") << QByteArray("IP:127.0.0.1") << 3600L << true;
    }

    void acertificateThatIsNotRightEndsIt()
    {
        QFETCH(const QByteArray, names);
        QFETCH(const long, until);
        QFETCH(const bool, selfSigned);
        for (const bool implicitTls : {false, true}) {
            LocalRelay relay({.implicitTls = implicitTls,
                .certificate = {.names = names.constData(), .until = until},
                .selfSigned = selfSigned});
            const MailTestReport report = deliver(relay);
            QCOMPARE(report.failure, MailFailure::CertificateRefused);
            QCOMPARE(report.steps.last().step, MailStep::Encrypt);
            QVERIFY(relay.received().isEmpty());
            QVERIFY(!relay.steps().contains(u"AUTH"_s));
        }
    }

    void anAuthorityThatIsNotNamedIsNotTrusted()
    {
        LocalRelay relay;
        service::SmtpServer server = serverOf(relay);
        server.authority.clear();
        QCOMPARE(
            service::deliver(server, letter(), brief).failure, MailFailure::CertificateRefused);
    }

    void aWrongPasswordIsTold()
    {
        LocalRelay relay;
        service::SmtpServer server = serverOf(relay);
        server.password = u"another"_s;
        const MailTestReport report = service::deliver(server, letter(), brief);
        QCOMPARE(report.failure, MailFailure::SignInRefused);
        QCOMPARE(report.replyCode, 535);
        QCOMPARE(report.steps.last().step, MailStep::SignIn);
        QVERIFY(relay.received().isEmpty());
    }

    void whatTheRelayAnswersDecides_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<MailFailure>("failure");
        QTest::newRow("greylisted")
            << u"RCPT"_s << u"451 4.7.1 Greylisted"_s << MailFailure::RefusedForNow;
        QTest::newRow("unknown") << u"RCPT"_s << u"550 5.1.1 No such user"_s
                                 << MailFailure::Refused;
        QTest::newRow("sender") << u"MAIL"_s << u"553 5.7.1 Not yours"_s << MailFailure::Refused;
        QTest::newRow("content") << u"CONTENT"_s << u"554 5.7.1 Spam"_s << MailFailure::Refused;
        QTest::newRow("full") << u"CONTENT"_s << u"452 4.3.1 Full"_s << MailFailure::RefusedForNow;
        QTest::newRow("going down")
            << u"EHLO"_s << u"421 4.3.2 Going down"_s << MailFailure::RefusedForNow;
    }

    void whatTheRelayAnswersDecides()
    {
        QFETCH(const QString, step);
        QFETCH(const QString, reply);
        QFETCH(const MailFailure, failure);
        LocalRelay relay;
        relay.refuse(step, reply, {}, 2);
        const MailTestReport report = deliver(relay);
        QCOMPARE(report.failure, failure);
        QCOMPARE(report.replyCode, reply.first(3).toInt());
        QCOMPARE(report.reply, reply.mid(4));
        QVERIFY(relay.received().isEmpty());
    }

    void aConnectionThatBreaks_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<MailFailure>("failure");
        QTest::newRow("before the mail") << u"MAIL"_s << MailFailure::BrokenOff;
        QTest::newRow("before its content") << u"DATA"_s << MailFailure::BrokenOff;
        QTest::newRow("after its content") << u"CONTENT"_s << MailFailure::NoAnswer;
    }

    void aConnectionThatBreaks()
    {
        QFETCH(const QString, step);
        QFETCH(const MailFailure, failure);
        LocalRelay relay;
        relay.disturb(step, u"hang_up"_s);
        QCOMPARE(deliver(relay).failure, failure);
    }

    void aSlowRelayIsNotWaitedForForEver_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<MailFailure>("failure");
        QTest::newRow("before the content") << u"RCPT"_s << MailFailure::TimedOut;
        QTest::newRow("after the content") << u"CONTENT"_s << MailFailure::NoAnswer;
    }

    void aSlowRelayIsNotWaitedForForEver()
    {
        QFETCH(const QString, step);
        QFETCH(const MailFailure, failure);
        LocalRelay relay;
        relay.disturb(step, u"wait"_s, {{u"seconds"_s, 30}});
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(deliver(relay).failure, failure);
        QVERIFY(clock.elapsed() < 12'000);
    }

    void aGoodByeThatDoesNotComeChangesNothing()
    {
        LocalRelay relay;
        relay.disturb(u"QUIT"_s, u"wait"_s, {{u"seconds"_s, 30}});
        int told = 0;
        QElapsedTimer clock;
        clock.start();
        const MailTestReport report = service::deliver(
            serverOf(relay), letter(), brief, {.settled = [&](const MailTestReport& settled) {
                told += settled.ok() ? 1 : 100;
            }});
        QVERIFY(report.ok());
        QCOMPARE(told, 1);
        QVERIFY(clock.elapsed() < 8'000);
    }

    void nothingGoesOutOnceItIsStopped()
    {
        LocalRelay relay;
        QCOMPARE(service::deliver(serverOf(relay), letter(), brief,
                     {.isStopped =
                             [] {
                                 return true;
                             }})
                     .failure,
            MailFailure::Stopped);
        QCOMPARE(service::deliver(serverOf(relay), letter(), brief,
                     {.beforeContent =
                             [] {
                                 return false;
                             }})
                     .failure,
            MailFailure::Stopped);
        QVERIFY(relay.received().isEmpty());
    }

    void anAddressOfOtherLetters()
    {
        const service::SmtpEnvelope greek = letter(u"δοκιμή@παράδειγμα.example"_s);
        LocalRelay plain;
        const MailTestReport refused = deliver(plain, greek);
        QCOMPARE(refused.failure, MailFailure::Utf8Unsupported);
        QVERIFY(!plain.steps().contains(u"MAIL"_s));
        LocalRelay modern({.utf8 = true});
        QVERIFY(deliver(modern, greek).ok());
        QCOMPARE(modern.received().first().to, QStringList{u"δοκιμή@xn--hxajbheg2az3al.example"_s});
        QVERIFY(modern.received().first().options.contains(u"SMTPUTF8"_s));
    }

    void aDomainOfOtherLettersNeedsNothingOfTheRelay()
    {
        LocalRelay relay;
        QVERIFY(deliver(relay, letter(u"bob@bücher.example"_s)).ok());
        QCOMPARE(relay.received().first().to, QStringList{u"bob@xn--bcher-kva.example"_s});
    }

    void nobodyIsThere()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        service::SmtpServer server{.host = u"127.0.0.1"_s, .port = closed.serverPort()};
        closed.close();
        const MailTestReport report = service::deliver(server, letter(), brief);
        QCOMPARE(report.failure, MailFailure::NotReached);
        QCOMPARE(stepsOf(report), QList<MailStep>{MailStep::Connect});
        server.host = u"relay.invalid"_s;
        QCOMPARE(service::deliver(server, letter(), brief).failure, MailFailure::NameUnknown);
    }
};

QTEST_GUILESS_MAIN(SmtpDeliveryTest)
#include "smtp_delivery_test.moc"
