// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/mails.h"

#include "base/log.h"
#include "service/store/invitations.h"
#include "service/store/llm_rows.h"
#include "service/store/notices.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::MailState;

namespace {

QVariant timeOrNull(const std::optional<QDateTime>& time)
{
    return time ? QVariant(base::isoUtc(*time)) : QVariant();
}

QString select(const QString& where)
{
    return QString(
        u"SELECT "_s + mailColumns() + u" FROM "_s + mailTables() + u" WHERE "_s + where);
}

} // namespace

void MailStore::insert(const StoredMail& stored, const QDateTime& now)
{
    const domain::Mail& mail = stored.mail;
    const QString workspace = stored.workspaceId.text();
    const ColumnSealer& sealer = m_database.sealer();
    m_database.execute(
        u"INSERT INTO mail (id, workspace_id, organization_id, user_id, subscriber_id, "
        "invitation_id, request_id, kind, language, address, content, link, message_id, state, "
        "attempts, next_at, expires_at, reply_code, rev, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, 1, ?, ?)"_s,
        {mail.id, workspace,
            mail.organizationId ? QVariant(mail.organizationId->text()) : QVariant(),
            stored.userId ? QVariant(stored.userId->text()) : QVariant(),
            orNull(stored.subscriberId), orNull(stored.invitationId), orNull(stored.requestId),
            domain::wireName(mail.kind), mail.language,
            sealer.seal(mail.to, sealed::mailAddress.at(mail.id, workspace)),
            sealer.seal(contentText(stored.content), sealed::mailContent.at(mail.id, workspace)),
            sealedOrNull(
                sealer, stored.link.value_or(QString()), sealed::mailLink.at(mail.id, workspace)),
            mail.messageId, domain::wireName(MailState::Queued), base::isoUtc(now),
            timeOrNull(stored.expiresAt), base::isoUtc(now), base::isoUtc(now)});
}

std::optional<StoredMail> MailStore::find(const domain::WorkspaceId& workspace, const QString& id)
{
    return m_database.first(select(u"m.workspace_id = ? AND m.id = ?"_s), {workspace.text(), id},
        [](const Row& row) { return storedMail(row); });
}

contract::Page<StoredMail> MailStore::page(const domain::WorkspaceId& workspace,
    const std::optional<QStringList>& organizations, const PageRequest& request)
{
    PagedSelect wanted{.columns = mailColumns(),
        .from = mailTables(),
        .where = u"m.workspace_id = ?"_s,
        .values = {workspace.text()},
        .key = u"m.created_at"_s,
        .id = u"m.id"_s,
        .descending = true};
    if (organizations)
        wanted.where += u" AND "_s + inList(u"m.organization_id"_s, *organizations, wanted.values);
    narrowToText(wanted, request.text, {u"o.name"_s, u"m.state"_s}, [&] {
        return QList<OpenedTexts>{{u"m.id"_s, texts(workspace)}};
    });
    return pageOf(
        m_database, wanted, request, [](const Row& row) { return storedMail(row, firstColumn); });
}

QList<std::pair<QString, QString>> MailStore::texts(const domain::WorkspaceId& workspace)
{
    return m_database.all(u"SELECT id, address, request_id FROM mail WHERE workspace_id = ?"_s,
        {workspace.text()}, [&](const Row& row) {
            const QString id = row.text(0);
            const QString address = row.opened(1, sealed::mailAddress.at(id, workspace.text()));
            // Whom a case is about is found in no other form than it is shown in.
            return std::pair(id, row.optionalText(2) ? base::maskAddress(address) : address);
        });
}

std::optional<MailState> MailStore::stateOf(
    const QString& invitationId, const domain::OrganizationId& organization)
{
    const auto name = m_database.first(
        u"SELECT state FROM mail WHERE invitation_id = ? AND organization_id = ? "
        "ORDER BY created_at DESC LIMIT 1"_s,
        {invitationId, organization.text()}, [](const Row& row) { return row.text(0); });
    return name ? domain::mailState(*name) : std::nullopt;
}

QList<StoredMail> MailStore::withMessageId(
    const domain::WorkspaceId& workspace, const QString& messageId)
{
    return m_database.all(select(u"m.workspace_id = ? AND m.message_id = ?"_s),
        {workspace.text(), messageId}, [](const Row& row) { return storedMail(row); });
}

void MailStore::sendAgain(const QString& id, const QDateTime& now)
{
    m_database.execute(u"UPDATE mail SET state = ?, attempts = 0, next_at = ?, left_at = NULL, "
                       "bounced_at = NULL, handed_over_at = NULL, rev = rev + 1, updated_at = ? "
                       "WHERE id = ?"_s,
        {domain::wireName(MailState::Queued), base::isoUtc(now), base::isoUtc(now), id});
}

void MailStore::bounce(const StoredMail& stored, const QString& why, const QDateTime& now)
{
    const SealedPlace place = sealed::mailReply.at(stored.mail.id, stored.workspaceId.text());
    m_database.execute(u"UPDATE mail SET state = ?, bounced_at = ?, reply = ?, reply_code = 0, "
                       "rev = rev + 1, updated_at = ? WHERE id = ?"_s,
        {domain::wireName(MailState::Bounced), base::isoUtc(now),
            sealedOrNull(m_database.sealer(), why, place), base::isoUtc(now), stored.mail.id});
}

void MailStore::stop(const QString& id, const QDateTime& now)
{
    m_database.execute(
        u"UPDATE mail SET expires_at = ?, rev = rev + 1 WHERE id = ?"_s, {momentOfStopped(), id});
    // What waits is looked at now, and put down as not sent.
    m_database.execute(u"UPDATE mail SET next_at = ? WHERE id = ? AND state = ?"_s,
        {base::isoUtc(now), id, domain::wireName(MailState::Queued)});
}

void MailStore::stopCase(const QString& requestId, const QDateTime& now)
{
    m_database.execute(u"UPDATE mail SET expires_at = ?, rev = rev + 1 WHERE request_id = ?"_s,
        {momentOfStopped(), requestId});
    // What waits is looked at now, and put down as not sent.
    m_database.execute(u"UPDATE mail SET next_at = ? WHERE request_id = ? AND state = ?"_s,
        {base::isoUtc(now), requestId, domain::wireName(MailState::Queued)});
}

qint64 MailStore::forgetCase(const QString& requestId)
{
    return m_database.execute(u"DELETE FROM mail WHERE request_id = ?"_s, {requestId});
}

void MailStore::remove(const QString& id)
{
    m_database.execute(u"DELETE FROM mail WHERE id = ?"_s, {id});
}

qint64 MailStore::forgetBefore(const QDateTime& moment)
{
    const QString over = u"state NOT IN ('queued', 'sending') AND updated_at < ?"_s;
    const QVariantList values{base::isoUtc(moment)};
    keepOutcomes(m_database, u"SELECT id FROM mail WHERE "_s + over, values);
    return m_database.execute(QString(u"DELETE FROM mail WHERE "_s + over), values);
}

} // namespace console::service
