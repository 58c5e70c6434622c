// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/mail_rows.h"

#include "base/clock.h"

#include <QJsonDocument>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

MailContent contentIn(const QString& text)
{
    const QJsonObject body = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.subject = body["subject"_L1].toString(),
        .text = body["text"_L1].toString(),
        .html = body["html"_L1].toString()};
}

} // namespace

QString momentOfStopped()
{
    return base::isoUtc(QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
}

QString mailColumns()
{
    return u"m.id, m.workspace_id, m.organization_id, o.name, m.user_id, m.invitation_id, m.kind, "
           "m.language, m.address, m.content, m.link, m.message_id, m.state, m.attempts, "
           "m.next_at, m.left_at, m.bounced_at, m.expires_at, m.reply_code, m.reply, "
           "m.content_hash, m.rev, m.created_at, m.subscriber_id, m.request_id"_s;
}

QString mailTables()
{
    return u"mail m LEFT JOIN organization o ON o.id = m.organization_id"_s;
}

StoredMail storedMail(const Row& row, int first)
{
    const QString id = row.text(first);
    const QString workspace = row.text(first + 1);
    StoredMail stored;
    stored.workspaceId = domain::WorkspaceId(workspace);
    if (const std::optional<QString> user = row.optionalText(first + 4))
        stored.userId = domain::UserId(*user);
    stored.subscriberId = row.optionalText(first + 23);
    stored.invitationId = row.optionalText(first + 5);
    stored.requestId = row.optionalText(first + 24);
    stored.content = contentIn(row.opened(first + 9, sealed::mailContent.at(id, workspace)));
    stored.link = row.optionalOpened(first + 10, sealed::mailLink.at(id, workspace));
    stored.expiresAt = row.optionalTime(first + 17);
    stored.mail = {.id = id,
        .kind = domain::mailKind(row.text(first + 6)).value_or(domain::MailKind::Invitation),
        .language = row.text(first + 7),
        .to = row.opened(first + 8, sealed::mailAddress.at(id, workspace)),
        .subject = stored.content.subject,
        .organizationName = row.optionalText(first + 3).value_or(QString()),
        .state = domain::mailState(row.text(first + 12)).value_or(domain::MailState::Unknown),
        .attempts = int(row.number(first + 13)),
        .createdAt = row.time(first + 22),
        .nextAt = row.optionalTime(first + 14),
        .leftAt = row.optionalTime(first + 15),
        .bouncedAt = row.optionalTime(first + 16),
        .replyCode = int(row.number(first + 18)),
        .reply
        = row.optionalOpened(first + 19, sealed::mailReply.at(id, workspace)).value_or(QString()),
        .messageId = row.text(first + 11),
        .contentHash = row.optionalText(first + 20).value_or(QString()),
        .rev = row.number(first + 21)};
    if (const std::optional<QString> organization = row.optionalText(first + 2))
        stored.mail.organizationId = domain::OrganizationId(*organization);
    return stored;
}

QString contentText(const MailContent& content)
{
    const QJsonObject body{
        {u"subject"_s, content.subject}, {u"text"_s, content.text}, {u"html"_s, content.html}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace console::service
