// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/delivery_report.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::DeliveryReport;
using domain::DeliveryStatus;

namespace {

QByteArray recipient(const QByteArray& address = "bob@acme.example")
{
    return "Original-Recipient: rfc822;Robert@Acme.example\r\nFinal-Recipient: rfc822; " + address
        + "\r\nAction: failed\r\nStatus: 5.1.1 (no such mailbox)\r\n"
          "Diagnostic-Code: smtp; 550 5.1.1\r\n   User unknown\r\n\r\n";
}

QByteArray report(const QByteArray& recipients, const QByteArray& type = "delivery-status")
{
    return "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example\r\nSubject: Undelivered\r\n"
           "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=\""
        + type
        + "\";\r\n boundary=\"A/b; c\"\r\n\r\nNot for people.\r\n--A/b; c\r\n"
          "Content-Type: text/plain\r\n\r\nYour mail could not be delivered.\r\n--A/b; c\r\n"
          "Content-Type: message/delivery-status\r\n\r\n"
          "Reporting-MTA: dns; relay.example\r\nArrival-Date: Mon, 30 Nov 2026 13:05:09 +0000\r\n"
          "\r\n"
        + recipients
        + "--A/b; c\r\nContent-Type: text/rfc822-headers\r\n\r\n"
          "From: cloud@sender.example\r\nMessage-ID:\r\n <0b7e@sender.example>\r\n"
          "Subject: News\r\n\r\n--A/b; c--\r\n";
}

} // namespace

class DeliveryReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOfEachRecipient()
    {
        const QByteArray delayed = "Final-Recipient: RFC822; Carol@Acme.example\r\n"
                                   "Action: delayed\r\nStatus: 4.4.1\r\n\r\n";
        const auto read = domain::readDeliveryReport(report(recipient() + delayed));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(read->messageId, u"<0b7e@sender.example>"_s);
        QCOMPARE(read->recipients.size(), 2);
        const DeliveryStatus& bob = read->recipients.at(0);
        QCOMPARE(bob.recipient, u"bob@acme.example"_s);
        QCOMPARE(bob.originalRecipient, u"robert@acme.example"_s);
        QCOMPARE(bob.action, DeliveryStatus::Action::Failed);
        QCOMPARE(bob.status, u"5.1.1"_s);
        QCOMPARE(bob.diagnostic, u"550 5.1.1 User unknown"_s);
        QCOMPARE(read->recipients.at(1).action, DeliveryStatus::Action::Delayed);
        QCOMPARE(read->recipients.at(1).recipient, u"carol@acme.example"_s);
    }

    void lineEndsOfUnixAreTheSame()
    {
        const auto read = domain::readDeliveryReport(report(recipient()).replace("\r\n", "\n"));
        QVERIFY(read);
        QCOMPARE(read->recipients.size(), 1);
    }

    void whatIsNoReportIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        const QByteArray good = report(recipient());
        const QString shape = u"mail.report.shape"_s;
        const QString named = u"mail.report.recipient"_s;
        QTest::newRow("nothing") << QByteArray() << shape;
        QTest::newRow("words") << QByteArray("Dear sir,\r\n\r\nyour mail came back.\r\n") << shape;
        QTest::newRow("the mail itself")
            << QByteArray("From: a@b.example\r\nContent-Type: text/plain\r\n\r\nHello\r\n")
            << shape;
        QTest::newRow("another report") << report(recipient(), "disposition-notification") << shape;
        QTest::newRow("cut off") << good.first(good.size() - 12) << shape;
        QTest::newRow("cut off early") << good.first(good.indexOf("Action")) << shape;
        QTest::newRow("no boundary")
            << QByteArray(good).replace(" boundary=\"A/b; c\"", " x=y") << shape;
        QTest::newRow("a zero byte")
            << QByteArray(good).replace("relay", QByteArray("re\0ay", 5)) << shape;
        QTest::newRow("no field") << QByteArray(good).replace("Return-Path: <>", "Return Path")
                                  << shape;
        QTest::newRow("no recipients") << report("") << named;
        QTest::newRow("no action") << QByteArray(good).replace("Action: failed\r\n", "") << named;
        QTest::newRow("unknown action")
            << QByteArray(good).replace("Action: failed", "Action: eaten") << named;
        QTest::newRow("no status")
            << QByteArray(good).replace("Status: 5.1.1", "Status: bad") << named;
        QTest::newRow("no address")
            << QByteArray(good).replace("rfc822; bob", "x400; bob") << named;
        QTest::newRow("too many") << report(recipient().repeated(101)) << named;
    }

    void whatIsNoReportIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, code);
        const auto read = domain::readDeliveryReport(file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().field, u"report"_s);
    }

    void hugeFilesEndSoon()
    {
        const auto code = [](const QByteArray& file) {
            const auto read = domain::readDeliveryReport(file);
            return read ? QString() : read.error().code;
        };
        QCOMPARE(code(report(recipient()) + QByteArray(1024 * 1024, ' ')), u"mail.report.large"_s);
        QCOMPARE(code(QByteArray("X-Long: ") + QByteArray(1'000'000, 'x')), u"mail.report.shape"_s);
        QByteArray parts = report(recipient());
        parts.replace("Not for people.",
            QByteArray("x\r\n--A/b; c\r\nContent-Type: text/plain\r\n\r\nx").repeated(21));
        QCOMPARE(code(parts), u"mail.report.shape"_s);
        QCOMPARE(code(QByteArray(1'000'000, '\n')), u"mail.report.shape"_s);
    }

    void withoutACopyThereIsNoId()
    {
        QByteArray file = report(recipient());
        file.replace("Message-ID:\r\n <0b7e@sender.example>\r\n", "");
        QCOMPARE(domain::readDeliveryReport(file).value().messageId, QString());
        file = report(recipient());
        file.replace("<0b7e@sender.example>", "<a@b.example> <c@d.example>");
        QCOMPARE(domain::readDeliveryReport(file).value().messageId, QString());
    }
};

QTEST_GUILESS_MAIN(DeliveryReportTest)
#include "delivery_report_test.moc"
