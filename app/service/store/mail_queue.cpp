// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/mail_queue.h"

#include "service/store/llm_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MailState;

namespace {

QString name(MailState state)
{
    return domain::wireName(state);
}

} // namespace

QList<domain::WorkspaceId> MailQueue::due(const QDateTime& now)
{
    return m_database.all(u"SELECT DISTINCT m.workspace_id FROM mail m "
                          "JOIN mail_relay r ON r.workspace_id = m.workspace_id "
                          "WHERE m.state = ? AND m.next_at <= ? AND r.host <> ''"_s,
        {name(MailState::Queued), base::isoUtc(now)},
        [](const Row& row) { return domain::WorkspaceId(row.text(0)); });
}

std::optional<StoredMail> MailQueue::next(
    const domain::WorkspaceId& workspace, const QDateTime& now)
{
    return m_database.first(QString(u"SELECT "_s + mailColumns() + u" FROM "_s + mailTables()
                                + u" WHERE m.workspace_id = ? AND m.state = ? AND m.next_at <= ? "
                                  "ORDER BY CASE WHEN m.kind IN (?, ?) THEN 0 ELSE 1 END, "
                                  "m.next_at, m.created_at, m.id LIMIT 1"_s),
        {workspace.text(), name(MailState::Queued), base::isoUtc(now),
            domain::wireName(domain::MailKind::PasswordReset),
            domain::wireName(domain::MailKind::IdentityCode)},
        [](const Row& row) { return storedMail(row); });
}

int MailQueue::begunAfter(const domain::WorkspaceId& workspace, const QDateTime& moment)
{
    return int(m_database
                   .first(u"SELECT COUNT(*) FROM mail WHERE workspace_id = ? AND begun_at > ?"_s,
                       {workspace.text(), base::isoUtc(moment)},
                       [](const Row& row) { return row.number(0); })
                   .value_or(0));
}

void MailQueue::begin(const QString& id, const QDateTime& now)
{
    m_database.execute(u"UPDATE mail SET state = ?, attempts = attempts + 1, begun_at = ?, "
                       "handed_over_at = NULL, next_at = NULL, rev = rev + 1, updated_at = ? "
                       "WHERE id = ?"_s,
        {name(MailState::Sending), base::isoUtc(now), base::isoUtc(now), id});
}

bool MailQueue::handOver(const QString& id, const QString& hash, const QDateTime& now)
{
    const QString at = base::isoUtc(now);
    return m_database.execute(
               u"UPDATE mail SET handed_over_at = ?, content_hash = ?, updated_at = ? "
               "WHERE id = ? AND (expires_at IS NULL OR expires_at > ?)"_s,
               {at, hash, at, id, at})
        == 1;
}

void MailQueue::settle(const StoredMail& stored, const MailAttempt& attempt, const QDateTime& now)
{
    const QString& id = stored.mail.id;
    const bool left = attempt.state == MailState::Sent;
    m_database.execute(
        u"UPDATE mail SET state = ?, next_at = ?, left_at = ?, reply_code = ?, reply = ?, "
        "rev = rev + 1, updated_at = ? WHERE id = ?"_s,
        {name(attempt.state), attempt.nextAt ? QVariant(base::isoUtc(*attempt.nextAt)) : QVariant(),
            left ? QVariant(base::isoUtc(now)) : QVariant(), attempt.replyCode,
            sealedOrNull(m_database.sealer(), attempt.reply,
                sealed::mailReply.at(id, stored.workspaceId.text())),
            base::isoUtc(now), id});
    // Nobody needs the way to a new password, or the code, here any more.
    if (left
        && (stored.mail.kind == domain::MailKind::PasswordReset
            || stored.mail.kind == domain::MailKind::IdentityCode))
        m_database.execute(u"UPDATE mail SET link = NULL WHERE id = ?"_s, {id});
}

bool MailQueue::hasBegun()
{
    return m_database
        .first(u"SELECT 1 FROM mail WHERE state = ? LIMIT 1"_s, {name(MailState::Sending)},
            [](const Row&) { return true; })
        .value_or(false);
}

qint64 MailQueue::settleInterrupted(const QDateTime& now)
{
    const QString at = base::isoUtc(now);
    const qint64 queued = m_database.execute(
        u"UPDATE mail SET state = ?, next_at = ?, rev = rev + 1, updated_at = ? "
        "WHERE state = ? AND handed_over_at IS NULL"_s,
        {name(MailState::Queued), at, at, name(MailState::Sending)});
    return queued
        + m_database.execute(u"UPDATE mail SET state = ?, rev = rev + 1, updated_at = ? "
                             "WHERE state = ?"_s,
            {name(MailState::Unknown), at, name(MailState::Sending)});
}

} // namespace console::service
