// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/case_attachment.h"
#include "service/store/database.h"

namespace console::service {

//! A file that is being sent. Nobody sees it before it is finished.
struct StoredUpload {
    QString id;
    QString name;
    domain::AttachmentPurpose purpose = domain::AttachmentPurpose::Other;
    qint64 bytes = 0;
};

//! Tables data_request_attachment and …_piece, of one workspace. Of what is removed only that it
//! was there stays, with its hash.
class AttachmentStore {
public:
    AttachmentStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Of a case: those that are there and those that are being sent.
    [[nodiscard]] int count(const QString& requestId);
    //! Those that are there, oldest first. People without names.
    [[nodiscard]] QList<domain::CaseAttachment> all(const QString& requestId);
    [[nodiscard]] std::optional<domain::CaseAttachment> find(
        const QString& requestId, const QString& id);

    void begin(const QString& requestId, const StoredUpload& upload, const domain::UserId& by,
        const QDateTime& now);
    //! One that began after `since` and is not finished.
    [[nodiscard]] std::optional<StoredUpload> upload(
        const QString& requestId, const QString& id, const QDateTime& since);
    //! In place of one of that number.
    void putPiece(const QString& id, int number, const QByteArray& content);
    [[nodiscard]] std::optional<QByteArray> piece(const QString& id, int number);
    void finish(
        const QString& id, const QString& mediaType, const QString& sha256, const QDateTime& now);

    //! One that is there.
    void remove(const QString& id, const QDateTime& now);
    //! One that is being sent.
    void drop(const QString& id);
    //! Of a case that is purged; how many were there.
    int forget(const QString& requestId, const QDateTime& now);

    //! What began before `since` in any workspace, or ever, and was not finished; how many. Only
    //! inside change().
    static qint64 dropUnfinished(Database& database, const std::optional<QDateTime>& since);

private:
    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
