// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/mail_relay.h"

#include "domain/email_address.h"
#include "domain/one_line.h"
#include "domain/wire_names.h"

#include <QUrl>

#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<MailSecurity, const char*>, 2> securities{
    {{MailSecurity::StartTls, "starttls"}, {MailSecurity::Tls, "tls"}}};

constexpr int highestPort = 65535;
constexpr qsizetype longestHost = 253; // RFC 1035, section 2.3.4

QString tr(const char* text)
{
    return QCoreApplication::translate("MailRelay", text);
}

base::Failure refuse(const QString& field, const char* code, const QString& sentence)
{
    return base::failure(base::ApiError::invalid(field, sentence, QString::fromLatin1(code)));
}

bool isOtherPlace(const MailRelay& before, const MailRelay& after)
{
    return before.host != after.host || before.port != after.port || before.user != after.user;
}

base::Result<base::Done> checkServer(const MailRelay& relay)
{
    if (asciiHost(relay.host).isEmpty())
        return refuse(u"host"_s, "mail.relay.host",
            tr("Type the name of the relay alone, such as smtp-relay.brevo.com."));
    if (relay.port < 1 || relay.port > highestPort)
        return refuse(u"port"_s, "mail.relay.port", tr("A port is a number from 1 to 65535."));
    if (!isOneLine(relay.user) || relay.user.size() > longestMailSecret)
        return refuse(u"user"_s, "mail.relay.user", tr("The user name must be one short line."));
    return base::Done{};
}

base::Result<base::Done> checkSender(const MailRelay& relay)
{
    if (!isOneLine(relay.senderName) || relay.senderName.size() > longestMailName)
        return refuse(u"senderName"_s, "mail.relay.name",
            tr("The name of the sender must be one line of at most %1 characters.")
                .arg(longestMailName));
    if (!mailLanguages().contains(relay.language))
        return refuse(u"language"_s, "mail.relay.language", tr("Choose English or French."));
    if (relay.perMinute < 1 || relay.perMinute > mostMailsPerMinute)
        return refuse(u"perMinute"_s, "mail.relay.limit",
            tr("Between 1 and %1 mails can leave in a minute.").arg(mostMailsPerMinute));
    if (relay.authority.size() > longestMailAuthority)
        return refuse(u"authority"_s, "mail.relay.authority",
            tr("These certificates are too long. Leave only those of the relay's authority."));
    return base::Done{};
}

base::Result<base::Done> checkPassword(
    const MailRelay& before, const MailRelay& after, const std::optional<QString>& password)
{
    if (password && (!isOneLine(*password) || password->size() > longestMailSecret))
        return refuse(u"password"_s, "mail.relay.password", tr("The password must be one line."));
    if (!password && before.passwordSet && !after.user.isEmpty() && isOtherPlace(before, after))
        return refuse(u"password"_s, "mail.relay.password-again",
            tr("Type the password again: it is sent only to the relay that it was typed for."));
    if (!after.user.isEmpty() && !after.passwordSet)
        return refuse(u"password"_s, "mail.relay.password", tr("Type the password of this user."));
    return base::Done{};
}

} // namespace

QString wireName(MailSecurity security)
{
    return nameIn(securities, security);
}

std::optional<MailSecurity> mailSecurity(const QString& wireName)
{
    return valueIn<MailSecurity>(securities, wireName);
}

QStringList mailLanguages()
{
    return {u"en"_s, u"fr"_s};
}

QString asciiHost(const QString& host)
{
    const QString name = host.trimmed();
    for (const QChar c : name) {
        if (c.isSpace() || !c.isPrint() || u"/@:?#[]\\%<>\""_s.contains(c))
            return {};
    }
    const QByteArray ace = QUrl::toAce(name);
    return ace.size() > longestHost ? QString() : QString::fromLatin1(ace);
}

base::Result<MailRelay> changed(const MailRelay& relay, const MailRelayChange& change)
{
    MailRelay after = relay;
    after.host = change.host.value_or(relay.host).trimmed().toLower();
    if (after.host.isEmpty())
        return MailRelay{.rev = relay.rev};
    after.port = change.port.value_or(relay.port);
    after.security = change.security.value_or(relay.security);
    after.user = change.user.value_or(relay.user).trimmed();
    after.senderName = change.senderName.value_or(relay.senderName).simplified();
    after.language = change.language.value_or(relay.language);
    after.perMinute = change.perMinute.value_or(relay.perMinute);
    after.authority = change.authority.value_or(relay.authority).trimmed();
    after.passwordSet = !after.user.isEmpty()
        && (change.password ? !change.password->isEmpty() : relay.passwordSet);
    if (const auto fits = checkServer(after); !fits)
        return base::failure(fits.error());
    auto sender = emailAddress(change.senderAddress.value_or(relay.senderAddress));
    if (!sender) {
        sender.error().field = u"senderAddress"_s;
        return base::failure(sender.error());
    }
    after.senderAddress = *sender;
    // As it was typed: a name of several lines would end a header.
    if (change.senderName && !isOneLine(change.senderName->trimmed()))
        after.senderName = *change.senderName;
    return checkSender(after)
        .and_then([&](base::Done) { return checkPassword(relay, after, change.password); })
        .map([&](base::Done) { return after; });
}

MailRelayChange brevoRelay()
{
    return {.host = u"smtp-relay.brevo.com"_s, .port = 587, .security = MailSecurity::StartTls};
}

} // namespace console::domain
