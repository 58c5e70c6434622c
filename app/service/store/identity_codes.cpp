// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/identity_codes.h"

#include "service/store/data_request_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;

void IdentityCodeStore::insert(const StoredCode& code, const domain::UserId& by)
{
    m_database.execute(
        u"INSERT INTO data_request_code (id, workspace_id, request_id, by_id, code_mark, mail_id, "
        "attempts, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)"_s,
        {code.id, m_workspace.text(), code.requestId, idOrNull(by.text()), code.mark, code.mailId,
            base::isoUtc(code.createdAt), base::isoUtc(code.expiresAt)});
}

std::optional<StoredCode> IdentityCodeStore::last(const QString& requestId)
{
    return m_database.first(
        u"SELECT c.id, c.request_id, c.code_mark, c.mail_id, c.attempts, c.created_at, "
        "c.expires_at, c.proved_at, m.state FROM data_request_code c "
        "LEFT JOIN mail m ON m.id = c.mail_id WHERE c.workspace_id = ? AND c.request_id = ? "
        "ORDER BY c.created_at DESC, c.id DESC LIMIT 1"_s,
        {m_workspace.text(), requestId}, [](const Row& row) {
            return StoredCode{.id = row.text(0),
                .requestId = row.text(1),
                .mark = row.text(2),
                .mailId = row.text(3),
                .attempts = int(row.number(4)),
                .createdAt = row.time(5),
                .expiresAt = row.time(6),
                .provedAt = row.optionalTime(7),
                .mail = domain::mailState(row.optionalText(8).value_or(QString()))};
        });
}

std::optional<QDateTime> IdentityCodeStore::firstAfter(
    const QString& requestId, const QDateTime& moment)
{
    return m_database.first(
        u"SELECT created_at FROM data_request_code WHERE workspace_id = ? AND request_id = ? "
        "AND created_at > ? ORDER BY created_at LIMIT 1"_s,
        {m_workspace.text(), requestId, base::isoUtc(moment)},
        [](const Row& row) { return row.time(0); });
}

int IdentityCodeStore::madeAfter(const QString& requestId, const QDateTime& moment)
{
    return int(m_database
                   .first(u"SELECT COUNT(*) FROM data_request_code "
                          "WHERE workspace_id = ? AND request_id = ? AND created_at > ?"_s,
                       {m_workspace.text(), requestId, base::isoUtc(moment)},
                       [](const Row& row) { return row.number(0); })
                   .value_or(0));
}

void IdentityCodeStore::countAttempt(const QString& id)
{
    m_database.execute(
        u"UPDATE data_request_code SET attempts = attempts + 1 WHERE id = ?"_s, {id});
}

void IdentityCodeStore::prove(const QString& id, const QDateTime& now)
{
    m_database.execute(
        u"UPDATE data_request_code SET proved_at = ? WHERE id = ?"_s, {base::isoUtc(now), id});
}

void IdentityCodeStore::endAll(const QString& requestId, const QDateTime& now)
{
    const QString at = base::isoUtc(now);
    m_database.execute(u"UPDATE data_request_code SET proved_at = NULL, expires_at = ? "
                       "WHERE workspace_id = ? AND request_id = ? "
                       "AND (expires_at > ? OR proved_at IS NOT NULL)"_s,
        {at, m_workspace.text(), requestId, at});
}

} // namespace console::service
