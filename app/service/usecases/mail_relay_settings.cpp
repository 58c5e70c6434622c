// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/mail_relay_settings.h"

#include "domain/email_address.h"
#include "service/jobs/mail_desk.h"
#include "service/mail/mime_message.h"
#include "service/store/mail_relays.h"
#include "service/store/workspaces.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <QSslCertificate>

namespace console::service {

using base::failure;
using base::Result;
using domain::MailRelay;
using domain::MailTestReport;
using namespace Qt::StringLiterals;

namespace {

constexpr int busySeconds = 20; // a test ends by then, or soon after

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! Whom the mails name, and who signs in, is left out: these may be people.
QJsonObject recorded(const MailRelay& relay)
{
    if (!relay.isSet())
        return {{u"host"_s, QString()}};
    return {{u"host"_s, relay.host}, {u"port"_s, relay.port},
        {u"security"_s, domain::wireName(relay.security)}, {u"signsIn"_s, !relay.user.isEmpty()},
        {u"language"_s, relay.language}, {u"perMinute"_s, relay.perMinute},
        {u"ownAuthority"_s, !relay.authority.isEmpty()}};
}

bool areCertificates(const QString& pem)
{
    return pem.isEmpty() || !QSslCertificate::fromData(pem.toLatin1(), QSsl::Pem).isEmpty();
}

//! None when there was none and is none.
std::optional<QString> passwordAfter(const MailRelay& after, const domain::MailRelayChange& wanted)
{
    if (!after.passwordSet)
        return QString();
    return wanted.password;
}

struct TestMail {
    MailRelay relay;
    SmtpServer server;
};

SmtpEnvelope testEnvelope(const MailRelay& relay, const QString& to, const QByteArray& message)
{
    return {.from = relay.senderAddress, .to = to, .message = message};
}

Result<QByteArray> testMessage(const MailRelay& relay, const QString& to, const QDateTime& now)
{
    const QString host = domain::asciiHost(relay.senderAddress.section(u'@', -1));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return mimeMessage({.senderAddress = relay.senderAddress,
        .senderName = relay.senderName,
        .to = to,
        .messageId = QString(u'<' + id + u'@' + host + u'>'),
        .date = now,
        .content = fillTemplate(u"test"_s, relay.language, {})});
}

} // namespace

Result<bool> sendsMail(Database& database)
{
    return read(database, [&]() -> Result<bool> {
        const auto workspace = WorkspaceStore(database).first();
        return workspace && MailRelayStore(database).find(workspace->id).isSet();
    });
}

SmtpServer smtpServer(Database& database, const domain::WorkspaceId& workspace)
{
    MailRelayStore store(database);
    const MailRelay relay = store.find(workspace);
    return {.host = relay.host,
        .port = relay.port,
        .security = relay.security,
        .user = relay.user,
        .password = store.passwordOf(workspace),
        .authority = relay.authority.toLatin1()};
}

Result<MailRelay> MailRelaySettings::get()
{
    return read(m_context.database, [&]() -> Result<MailRelay> {
        if (const auto standing = require(m_context, domain::Action::ChangeSettings); !standing)
            return failure(standing.error());
        return MailRelayStore(m_context.database).find(m_context.asker().workspaceId);
    });
}

Result<MailRelay> MailRelaySettings::change(
    const domain::MailRelayChange& wanted, const std::optional<qint64>& ifMatch)
{
    auto changed = service::change(m_context.database, [&]() -> Result<MailRelay> {
        if (const auto standing = require(m_context, domain::Action::ChangeSettings); !standing)
            return failure(standing.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        MailRelayStore store(m_context.database);
        const MailRelay before = store.find(workspace);
        if (ifMatch && *ifMatch != before.rev)
            return outdated();
        const auto after = domain::changed(before, wanted);
        if (!after)
            return failure(after.error());
        if (!areCertificates(after->authority))
            return invalid(u"authority"_s, "mail.relay.authority",
                tr("These are no certificates. Paste them as PEM, from -----BEGIN CERTIFICATE----- "
                   "on."));
        store.put(workspace, *after, passwordAfter(*after, wanted), m_context.now());
        record(m_context, workspace,
            {.action = u"mail.relay-changed"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .before = recorded(before),
                .after = recorded(*after)});
        return store.find(workspace);
    });
    if (m_context.shared.mails) // what waited for a relay, or for a better one
        m_context.shared.mails->wake();
    return changed;
}

Result<MailTestReport> MailRelaySettings::test(const QString& to)
{
    auto address = domain::emailAddress(to);
    const auto found = read(m_context.database, [&]() -> Result<TestMail> {
        if (const auto standing = require(m_context, domain::Action::ChangeSettings); !standing)
            return failure(standing.error());
        if (!address) {
            address.error().field = u"to"_s;
            return failure(address.error());
        }
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        const MailRelay relay = MailRelayStore(m_context.database).find(workspace);
        if (!relay.isSet() || !m_context.shared.mails)
            return conflict("mail.no-relay", tr("Set a mail relay first."));
        return TestMail{relay, smtpServer(m_context.database, workspace)};
    });
    if (!found)
        return failure(found.error());
    const auto message = testMessage(found->relay, *address, m_context.now());
    if (!message)
        return failure(message.error());
    const auto report = m_context.shared.mails->test(
        found->server, testEnvelope(found->relay, *address, *message), m_context.isGone);
    if (!report) {
        // The only refusal: every place for tests is taken.
        base::ApiError busy = report.error();
        busy.retryAt = m_context.now().addSecs(busySeconds);
        return failure(busy);
    }
    const auto kept = service::change(m_context.database, [&]() -> Result<base::Done> {
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        record(m_context, workspace,
            {.action = u"mail.relay-tested"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .after = {{u"outcome"_s,
                    report->failure ? domain::wireName(*report->failure) : u"sent"_s}}});
        return base::Done{};
    });
    return kept.and_then([&](base::Done) -> Result<MailTestReport> { return *report; });
}

} // namespace console::service
