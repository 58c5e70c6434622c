// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/mail_relays.h"

#include "service/store/llm_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MailRelay;

namespace {

MailRelay stored(const Row& row, const QString& id)
{
    const auto text = [&](int column, const SealedColumn& sealedColumn) {
        return row.optionalOpened(column, sealedColumn.at(id, id)).value_or(QString());
    };
    return {.host = row.text(0),
        .port = int(row.number(1)),
        .security = domain::mailSecurity(row.text(2)).value_or(domain::MailSecurity::StartTls),
        .user = text(3, sealed::relayLogin),
        .passwordSet = row.flag(4),
        .passwordSetAt = row.optionalTime(5),
        .senderAddress = text(6, sealed::senderAddress),
        .senderName = text(7, sealed::senderName),
        .language = row.text(8),
        .perMinute = int(row.number(9)),
        .authority = row.text(10),
        .rev = row.number(11)};
}

} // namespace

MailRelay MailRelayStore::find(const domain::WorkspaceId& workspace)
{
    const QString id = workspace.text();
    return m_database
        .first(u"SELECT host, port, security, login, CASE WHEN password IS NULL THEN 0 ELSE 1 END, "
               "password_set_at, sender_address, sender_name, language, per_minute, authority, rev "
               "FROM mail_relay WHERE workspace_id = ?"_s,
            {id}, [&](const Row& row) { return stored(row, id); })
        .value_or(MailRelay());
}

QString MailRelayStore::passwordOf(const domain::WorkspaceId& workspace)
{
    const QString id = workspace.text();
    return m_database
        .first(u"SELECT password FROM mail_relay WHERE workspace_id = ?"_s, {id},
            [&](const Row& row) {
                return row.optionalOpened(0, sealed::relayPassword.at(id, id)).value_or(QString());
            })
        .value_or(QString());
}

void MailRelayStore::put(const domain::WorkspaceId& workspace, const MailRelay& relay,
    const std::optional<QString>& password, const QDateTime& now)
{
    const QString id = workspace.text();
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO mail_relay (workspace_id, host, port, security, login, sender_address, "
        "sender_name, language, per_minute, authority, rev, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?) "
        "ON CONFLICT (workspace_id) DO UPDATE SET host = excluded.host, port = excluded.port, "
        "security = excluded.security, login = excluded.login, "
        "sender_address = excluded.sender_address, sender_name = excluded.sender_name, "
        "language = excluded.language, per_minute = excluded.per_minute, "
        "authority = excluded.authority, rev = mail_relay.rev + 1, "
        "updated_at = excluded.updated_at"_s,
        {id, relay.host, relay.port, domain::wireName(relay.security),
            sealedOrNull(sealer, relay.user, sealed::relayLogin.at(id, id)),
            sealedOrNull(sealer, relay.senderAddress, sealed::senderAddress.at(id, id)),
            sealedOrNull(sealer, relay.senderName, sealed::senderName.at(id, id)), relay.language,
            relay.perMinute, relay.authority, base::isoUtc(now), base::isoUtc(now)});
    if (!password)
        return;
    m_database.execute(
        u"UPDATE mail_relay SET password = ?, password_set_at = ? WHERE workspace_id = ?"_s,
        {sealedOrNull(sealer, *password, sealed::relayPassword.at(id, id)),
            password->isEmpty() ? QVariant() : QVariant(base::isoUtc(now)), id});
}

} // namespace console::service
