// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/mail.h"
#include "domain/mail_relay.h"
#include "domain/mail_test.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::MailRelay;
using domain::MailRelayChange;
using domain::MailSecurity;

namespace {

MailRelayChange whole()
{
    MailRelayChange change = domain::brevoRelay();
    change.user = u"ada@acme.example"_s;
    change.password = u"xsmtpsib-1"_s;
    change.senderAddress = u"Cloud@Acme.example"_s;
    change.senderName = u"Acme"_s;
    return change;
}

QString codeOf(const MailRelay& relay, const MailRelayChange& change)
{
    const auto after = domain::changed(relay, change);
    return after ? QString() : QString(after.error().field + u' ' + after.error().code);
}

} // namespace

class MailRelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPresetAndWhatIsOnesOwn()
    {
        const auto relay = domain::changed({}, whole());
        QVERIFY(relay);
        QCOMPARE(relay->host, u"smtp-relay.brevo.com"_s);
        QCOMPARE(relay->port, 587);
        QCOMPARE(relay->security, MailSecurity::StartTls);
        QCOMPARE(relay->senderAddress, u"cloud@acme.example"_s);
        QVERIFY(relay->passwordSet && relay->isSet());
    }

    void whatCanNotBeIsNamed_data()
    {
        QTest::addColumn<MailRelayChange>("change");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char* name, const QString& refusal, auto spoil) {
            MailRelayChange change = whole();
            spoil(change);
            QTest::newRow(name) << change << refusal;
        };
        const QString host = u"host mail.relay.host"_s;
        row("an address", host, [](auto& c) { c.host = u"smtps://relay.example"_s; });
        row("host and port", host, [](auto& c) { c.host = u"relay.example:587"_s; });
        row("two lines", host, [](auto& c) { c.host = u"relay.example\nquit"_s; });
        row("port 0", u"port mail.relay.port"_s, [](auto& c) { c.port = 0; });
        row("port 65536", u"port mail.relay.port"_s, [](auto& c) { c.port = 65536; });
        row("user", u"user mail.relay.user"_s, [](auto& c) { c.user = u"a\r\nMAIL FROM"_s; });
        row("password", u"password mail.relay.password"_s, [](auto& c) { c.password = u"a\nb"_s; });
        row("no password", u"password mail.relay.password"_s,
            [](auto& c) { c.password = std::nullopt; });
        row("sender", u"senderAddress email.shape"_s, [](auto& c) { c.senderAddress = u"ada"_s; });
        row("name", u"senderName mail.relay.name"_s,
            [](auto& c) { c.senderName = u"Ada\r\nBcc: eve@acme.example"_s; });
        row("language", u"language mail.relay.language"_s, [](auto& c) { c.language = u"de"_s; });
        row("none", u"perMinute mail.relay.limit"_s, [](auto& c) { c.perMinute = 0; });
        row("many", u"perMinute mail.relay.limit"_s, [](auto& c) { c.perMinute = 601; });
        row("authority", u"authority mail.relay.authority"_s,
            [](auto& c) { c.authority = QString(70'000, u'x'); });
    }

    void whatCanNotBeIsNamed()
    {
        QFETCH(const MailRelayChange, change);
        QFETCH(const QString, refusal);
        QCOMPARE(codeOf({}, change), refusal);
    }

    void aPasswordIsNotSentSomewhereElse()
    {
        const MailRelay relay = domain::changed({}, whole()).value();
        const QString again = u"password mail.relay.password-again"_s;
        QCOMPARE(codeOf(relay, {.host = u"relay.evil.example"_s}), again);
        QCOMPARE(codeOf(relay, {.port = 2525}), again);
        QCOMPARE(codeOf(relay, {.user = u"eve@acme.example"_s}), again);
        QCOMPARE(codeOf(relay, {.host = u"relay.acme.example"_s, .password = u"new"_s}), QString());
        QCOMPARE(codeOf(relay, {.senderName = u"Acme Cloud"_s}), QString());
        const auto off = domain::changed(relay, {.host = QString()});
        QVERIFY(off && !off->isSet() && !off->passwordSet);
        const auto anonymous = domain::changed(relay, {.user = QString()});
        QVERIFY(anonymous && !anonymous->passwordSet);
    }

    void hostsOfOtherLetters()
    {
        QCOMPARE(domain::asciiHost(u"bücher.example"_s), u"xn--bcher-kva.example"_s);
        QCOMPARE(domain::asciiHost(u"127.0.0.1"_s), u"127.0.0.1"_s);
        QCOMPARE(domain::asciiHost(QString()), QString());
    }

    void everyWordComesBack()
    {
        for (int i = 0; i <= int(domain::MailFailure::Invalid); ++i) {
            const auto failure = domain::MailFailure(i);
            QCOMPARE(domain::mailFailure(domain::wireName(failure)), failure);
            QVERIFY(domain::explanation(failure).endsWith(u'.'));
        }
        for (int i = 0; i <= int(domain::MailState::Bounced); ++i)
            QCOMPARE(
                domain::mailState(domain::wireName(domain::MailState(i))), domain::MailState(i));
        QVERIFY(!domain::mailState(u"gone"_s));
    }
};

QTEST_GUILESS_MAIN(MailRelayTest)
#include "mail_relay_test.moc"
