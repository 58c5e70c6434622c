// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/attachment_codecs.h"

namespace console::cloud {

//! A file on its way to the service. Where its bytes come from is the caller's.
struct OutgoingFile {
    QString name;
    qint64 bytes = 0;
    domain::AttachmentPurpose purpose = domain::AttachmentPurpose::Other;
    //! The bytes from `offset` on, exactly `size` of them, read on another thread.
    std::function<base::Call<QByteArray>(qint64 offset, qint64 size)> read;
};

//! Files of cases (governance side), which come and go in pieces: one at a time is held, and both
//! can be cancelled after each. Errors of all: NotAllowed "workspace.not-allowed"; NotFound
//! "request.unknown", "attachment.unknown". `id` is the id of a case or its ref.
class AttachmentsApi {
public:
    using Attachment = domain::CaseAttachment;
    //! Bytes that are through, of all of them.
    using Progress = std::function<void(qint64 done, qint64 all)>;
    //! Takes the next bytes of a file; its error ends the transfer.
    using Write = std::function<base::Call<base::Done>(const QByteArray& bytes)>;

    explicit AttachmentsApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Oldest first.
    [[nodiscard]] base::Call<QList<Attachment>> all(const QString& id);

    //! Sends it. What fails or is cancelled on the way leaves nothing at the service. Errors: those
    //! of domain::checkAttachmentSize() before anything is sent; Conflict "request.closed",
    //! "attachment.too-many", "attachment.changed" (it was written to meanwhile); those of `read`.
    [[nodiscard]] base::Call<Attachment> add(
        const QString& id, const OutgoingFile& file, const Progress& progress);

    //! Gives its bytes to `write`, in order. That it was taken goes on the record. Errors:
    //! UnexpectedAnswer "attachment.damaged" (what came is not what was kept); those of `write`.
    [[nodiscard]] base::Call<base::Done> take(const QString& id, const Attachment& attachment,
        const Write& write, const Progress& progress);

    //! Errors Conflict: "request.closed", "request.hold".
    [[nodiscard]] base::Call<base::Done> remove(const QString& id, const QString& attachmentId);

private:
    Session& m_session;
};

} // namespace console::cloud
