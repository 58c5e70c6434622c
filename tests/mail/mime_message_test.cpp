// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/mail/mime_message.h"
#include "service/mail/mime_words.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using service::MailContent;
using service::MailMessage;

namespace {

MailMessage message()
{
    return {.senderAddress = u"cloud@sender.example"_s,
        .senderName = u"Packmind"_s,
        .to = u"bob@acme.example"_s,
        .messageId = u"<0b7e@sender.example>"_s,
        .date = QDateTime({2026, 11, 30}, {13, 5, 9}, Qt::UTC),
        .content = {.subject = u"News"_s, .text = u"Hello,\n\n= and é\n"_s, .html = u"<p>é</p>"_s}};
}

//! Of "=?utf-8?B?…?=" words.
QString decoded(const QByteArray& header)
{
    QByteArray bytes;
    const QByteArrayList words = QByteArray(header).replace("\r\n ", " ").split(' ');
    for (const QByteArray& word : words)
        bytes += QByteArray::fromBase64(word.mid(10).chopped(2));
    return QString::fromUtf8(bytes);
}

} // namespace

class MimeMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoPartsInAscii()
    {
        const auto mail = service::mimeMessage(message());
        QVERIFY(mail);
        QVERIFY(mail->startsWith("Date: Mon, 30 Nov 2026 13:05:09 +0000\r\n"
                                 "From: \"Packmind\"\r\n <cloud@sender.example>\r\n"
                                 "To: <bob@acme.example>\r\n"
                                 "Message-ID: <0b7e@sender.example>\r\nSubject: News\r\n"));
        QVERIFY(mail->contains("\r\n\r\nHello,\r\n\r\n=3D and =C3=A9\r\n"));
        QVERIFY(mail->contains("text/html; charset=utf-8"));
        QVERIFY(mail->contains("<p>=C3=A9</p>"));
        for (const QByteArray& line : mail->split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 79);
            for (const char c : line)
                QVERIFY(c >= ' ' || c == '\r');
        }
        QCOMPARE(service::mimeMessage(message()).value(), *mail);
    }

    void noHeaderIsSmuggledIn_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::newRow("CRLF") << u"News\r\nBcc: eve@acme.example"_s;
        QTest::newRow("LF") << u"News\nBcc: eve@acme.example"_s;
        QTest::newRow("NUL") << QString(u"News"_s + QChar(0));
        QTest::newRow("separator") << u"News\u2028Bcc: eve@acme.example"_s;
    }

    void noHeaderIsSmuggledIn()
    {
        QFETCH(const QString, bad);
        for (QString MailMessage::*field : {&MailMessage::senderAddress, &MailMessage::senderName,
                 &MailMessage::to, &MailMessage::messageId}) {
            MailMessage mail = message();
            mail.*field = bad;
            QCOMPARE(service::mimeMessage(mail).error().code, u"mail.header"_s);
        }
        MailMessage mail = message();
        mail.content.subject = bad;
        QCOMPARE(service::mimeMessage(mail).error().code, u"mail.header"_s);
    }

    void longAndForeignTextsAreFolded()
    {
        const QString subject = QString(u"Größe ∞ 組織 😀 "_s).repeated(20).trimmed();
        const QByteArray written = service::headerText(subject);
        for (const QByteArray& word : QByteArray(written).replace("\r\n ", " ").split(' '))
            QVERIFY(word.size() <= 75);
        QCOMPARE(decoded(written), subject);
        QCOMPARE(service::headerText(u"=?utf-8?q?x?="_s).first(10), QByteArray("=?utf-8?B?"));
        QCOMPARE(
            service::displayName(u"Ada \"A\" \\ Co"_s), QByteArray("\"Ada \\\"A\\\" \\\\ Co\""));
    }

    void bodiesKeepEveryLetter()
    {
        const QString text = QString(u"x"_s).repeated(200) + u" \nend \t\n"_s;
        QByteArray written = service::quotedPrintable(text);
        for (const QByteArray& line : written.split('\n'))
            QVERIFY(line.size() <= 77);
        written.replace("=\r\n", "").replace("=20", " ").replace("=09", "\t").replace("\r\n", "\n");
        QCOMPARE(QString::fromUtf8(written), text);
    }

    void bothPartsOfATemplateSayTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const char* name : {"invitation", "listing_notice", "listing_notice_subscriber",
                 "listing_notice_subscriber_link", "listing_withdrawal",
                 "listing_withdrawal_subscriber", "listing_withdrawal_subscriber_link",
                 "password_reset", "subscription", "subscription_link", "test"}) {
            for (const char* language : {"en", "fr"})
                QTest::addRow("%s %s", name, language)
                    << QString::fromLatin1(name) << QString::fromLatin1(language);
        }
    }

    void bothPartsOfATemplateSayTheSame()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, language);
        const QString evil = u"Acme <b>&\"\uE000{{link}} {{ends}}"_s;
        const MailContent filled = service::fillTemplate(
            name, language, {{u"organization"_s, evil}, {u"ends"_s, u"tomorrow"_s}});
        QVERIFY(!filled.subject.isEmpty());
        QVERIFY(filled.text.size() > 100);
        QVERIFY(!filled.html.contains(u"<b>"_s));
        const bool plain
            = name == "test"_L1 || name == "listing_notice"_L1 || name == "listing_withdrawal"_L1;
        const qsizetype links = plain ? 0 : 1;
        QCOMPARE(filled.text.count(service::linkSign), links);
        QCOMPARE(filled.html.count(service::linkSign), links);
        QVERIFY(filled.html.contains(u"lang=\"%1\""_s.arg(language)));
        const MailContent whole
            = service::withLink(filled, u"https://127.0.0.1:1/activate?token=a&b"_s);
        QCOMPARE(whole.text.count(u"https://127.0.0.1:1/activate?token=a&b"_s), links);
        QCOMPARE(whole.html.count(u"href=\"https://127.0.0.1:1/activate?token=a&amp;b\""_s), links);
        QVERIFY(!whole.text.contains(service::linkSign));
        for (const QString& paragraph : filled.text.split(u"\n\n"_s))
            QVERIFY2(
                filled.html.contains(paragraph.trimmed().toHtmlEscaped()), qPrintable(paragraph));
        if (name == "invitation"_L1)
            QVERIFY(filled.text.contains(u"Acme <b>&\"{{link}} {{ends}}"_s));
    }

    void aNoticeSaysHowItEnds()
    {
        MailMessage mail = message();
        QVERIFY(!service::mimeMessage(mail).value().contains("List-Unsubscribe"));
        mail.unsubscribe = u"mailto:cloud@sender.example?subject=Unsubscribe%20abc"_s;
        QVERIFY(service::mimeMessage(mail).value().contains(
            "\r\nList-Unsubscribe:\r\n "
            "<mailto:cloud@sender.example?subject=Unsubscribe%20abc>\r\n"));
        QVERIFY(!service::mimeMessage(mail).value().contains("List-Unsubscribe-Post"));
        mail.unsubscribePage = u"https://cloud.acme.example/end/abc"_s;
        QVERIFY(service::mimeMessage(mail).value().contains(
            "\r\nList-Unsubscribe:\r\n <https://cloud.acme.example/end/abc>,\r\n "
            "<mailto:cloud@sender.example?subject=Unsubscribe%20abc>\r\n"
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
        mail.unsubscribePage = u"https://cloud.acme.example\r\nBcc: b@acme.example"_s;
        QVERIFY(!service::mimeMessage(mail));
        mail.unsubscribePage.clear();
        mail.unsubscribe = u"mailto:a\r\nBcc: b@acme.example"_s;
        QVERIFY(!service::mimeMessage(mail));
    }

    void timesAreOfTheLanguage()
    {
        const QDateTime time({2026, 11, 30}, {13, 5}, Qt::UTC);
        QCOMPARE(service::mailTime(time, u"en"_s), u"30 November 2026, 13:05 UTC"_s);
        QCOMPARE(service::mailTime(time, u"fr"_s), u"30 novembre 2026, 13:05 UTC"_s);
    }
};

QTEST_GUILESS_MAIN(MimeMessageTest)
#include "mime_message_test.moc"
