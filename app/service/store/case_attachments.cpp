// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/case_attachments.h"

#include "service/store/data_request_rows.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::AttachmentPurpose;
using domain::CaseAttachment;

namespace {

QString selectThere()
{
    return u"SELECT id, name, purpose, media_type, bytes, sha256, added_by, finished_at "
           "FROM data_request_attachment WHERE workspace_id = ? AND request_id = ? "
           "AND finished_at IS NOT NULL AND gone_at IS NULL"_s;
}

CaseAttachment attachmentOf(const Row& row, const domain::WorkspaceId& workspace)
{
    const QString id = row.text(0);
    return {.id = id,
        .name = row.optionalOpened(1, sealed::attachmentName.at(id, workspace.text()))
                    .value_or(QString()),
        .purpose = domain::attachmentPurposeOf(row.text(2)).value_or(AttachmentPurpose::Other),
        .mediaType = row.text(3),
        .bytes = row.number(4),
        .sha256 = row.text(5),
        .addedBy = {.id = domain::UserId(row.text(6)), .name = {}},
        .addedAt = row.time(7)};
}

QString pieceId(const QString& id, int number)
{
    return u"%1:%2"_s.arg(id).arg(number);
}

} // namespace

int AttachmentStore::count(const QString& requestId)
{
    return int(
        m_database
            .first(u"SELECT COUNT(*) FROM data_request_attachment "
                   "WHERE workspace_id = ? AND request_id = ? AND gone_at IS NULL"_s,
                {m_workspace.text(), requestId}, [](const Row& row) { return row.number(0); })
            .value_or(0));
}

QList<CaseAttachment> AttachmentStore::all(const QString& requestId)
{
    return m_database.all(QString(selectThere() + u" ORDER BY finished_at, id"_s),
        {m_workspace.text(), requestId},
        [&](const Row& row) { return attachmentOf(row, m_workspace); });
}

std::optional<CaseAttachment> AttachmentStore::find(const QString& requestId, const QString& id)
{
    return m_database.first(QString(selectThere() + u" AND id = ?"_s),
        {m_workspace.text(), requestId, id},
        [&](const Row& row) { return attachmentOf(row, m_workspace); });
}

void AttachmentStore::begin(const QString& requestId, const StoredUpload& upload,
    const domain::UserId& by, const QDateTime& now)
{
    m_database.execute(
        u"INSERT INTO data_request_attachment (id, workspace_id, request_id, name, purpose, bytes, "
        "added_by, begun_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {upload.id, m_workspace.text(), requestId,
            sealedOrNull(m_database, sealed::attachmentName, upload.id, m_workspace, upload.name),
            domain::wireName(upload.purpose), upload.bytes, by.text(), base::isoUtc(now)});
}

std::optional<StoredUpload> AttachmentStore::upload(
    const QString& requestId, const QString& id, const QDateTime& since)
{
    return m_database.first(
        u"SELECT id, name, purpose, bytes FROM data_request_attachment WHERE workspace_id = ? "
        "AND request_id = ? AND id = ? AND begun_at > ? AND finished_at IS NULL "
        "AND gone_at IS NULL"_s,
        {m_workspace.text(), requestId, id, base::isoUtc(since)}, [&](const Row& row) {
            return StoredUpload{.id = row.text(0),
                .name = row.opened(1, sealed::attachmentName.at(row.text(0), m_workspace.text())),
                .purpose
                = domain::attachmentPurposeOf(row.text(2)).value_or(AttachmentPurpose::Other),
                .bytes = row.number(3)};
        });
}

void AttachmentStore::putPiece(const QString& id, int number, const QByteArray& content)
{
    const QString row = pieceId(id, number);
    upsert(m_database, "data_request_attachment_piece",
        {{"id", row}, {"workspace_id", m_workspace.text()}, {"attachment_id", id},
            {"number", number},
            {"content",
                m_database.sealer().sealBytes(
                    content, sealed::attachmentPiece.at(row, m_workspace.text()))}});
}

std::optional<QByteArray> AttachmentStore::piece(const QString& id, int number)
{
    const QString row = pieceId(id, number);
    const auto sealed = m_database.first(
        u"SELECT content FROM data_request_attachment_piece WHERE id = ? AND workspace_id = ?"_s,
        {row, m_workspace.text()}, [](const Row& found) { return found.text(0); });
    if (!sealed)
        return std::nullopt;
    base::Result<QByteArray> content = m_database.sealer().openBytes(
        *sealed, sealed::attachmentPiece.at(row, m_workspace.text()));
    if (content)
        return std::move(*content);
    m_database.fail(std::move(content.error()));
    return std::nullopt;
}

void AttachmentStore::finish(
    const QString& id, const QString& mediaType, const QString& sha256, const QDateTime& now)
{
    m_database.execute(u"UPDATE data_request_attachment SET media_type = ?, sha256 = ?, "
                       "finished_at = ? WHERE id = ? AND workspace_id = ?"_s,
        {mediaType, sha256, base::isoUtc(now), id, m_workspace.text()});
}

void AttachmentStore::remove(const QString& id, const QDateTime& now)
{
    m_database.execute(
        u"DELETE FROM data_request_attachment_piece WHERE attachment_id = ?"_s, {id});
    m_database.execute(u"UPDATE data_request_attachment SET name = NULL, gone_at = ? "
                       "WHERE id = ? AND workspace_id = ?"_s,
        {base::isoUtc(now), id, m_workspace.text()});
}

void AttachmentStore::drop(const QString& id)
{
    m_database.execute(
        u"DELETE FROM data_request_attachment_piece WHERE attachment_id = ?"_s, {id});
    m_database.execute(u"DELETE FROM data_request_attachment WHERE id = ? AND workspace_id = ?"_s,
        {id, m_workspace.text()});
}

int AttachmentStore::forget(const QString& requestId, const QDateTime& now)
{
    const QStringList unfinished = m_database.all(
        u"SELECT id FROM data_request_attachment WHERE request_id = ? AND finished_at IS NULL"_s,
        {requestId}, [](const Row& row) { return row.text(0); });
    for (const QString& id : unfinished)
        drop(id);
    const QStringList there = m_database.all(
        u"SELECT id FROM data_request_attachment WHERE request_id = ? AND gone_at IS NULL"_s,
        {requestId}, [](const Row& row) { return row.text(0); });
    for (const QString& id : there)
        remove(id, now);
    return int(there.size());
}

qint64 AttachmentStore::dropUnfinished(Database& database, const std::optional<QDateTime>& since)
{
    QString which = u"finished_at IS NULL"_s;
    QVariantList values;
    if (since) {
        which += u" AND begun_at <= ?"_s;
        values << base::isoUtc(*since);
    }
    database.execute(u"DELETE FROM data_request_attachment_piece WHERE attachment_id IN "
                     "(SELECT id FROM data_request_attachment WHERE %1)"_s.arg(which),
        values);
    return database.execute(u"DELETE FROM data_request_attachment WHERE %1"_s.arg(which), values);
}

} // namespace console::service
