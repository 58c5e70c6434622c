// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/attachment_codecs.h"
#include "service/store/case_attachments.h"
#include "service/usecases/data_requests.h"

#include <chrono>

namespace console::service {

//! Files of a case: what a person sent, what shows that something was done. They come and go in
//! pieces, each sealed by itself; nothing here holds a whole file, and nothing opens one. What is
//! added, taken and removed goes on the record, with the hash of the file.
//!
//! For who works on cases, but for all(). Errors of all: NotAllowed "workspace.not-allowed";
//! NotFound "request.unknown", "attachment.unknown" (removed, or not finished within an hour).
//! Of those that change something but drop(): Conflict "request.closed".
class RequestAttachments {
public:
    //! How long a file may take to come, and how long the ticket for its pieces is good.
    static constexpr std::chrono::hours patience{1};

    explicit RequestAttachments(const Context& context)
        : m_context(context)
    {
    }

    //! Oldest first. For who reads cases; addresses in names are masked but for who works on them
    //! and has lately had the address of the case shown (DataRequests::showSubject()).
    [[nodiscard]] base::Result<QList<domain::CaseAttachment>> all(const QString& id);

    //! Errors: those of domain::checkAttachmentSize(); Conflict "attachment.too-many".
    [[nodiscard]] base::Result<contract::AttachmentUpload> begin(
        const QString& id, const contract::AttachmentForm& form);
    //! One that came before is replaced, so each may be sent again. Error InvalidInput, field
    //! "content" "attachment.piece": there is no such number, or its size is not what was said.
    [[nodiscard]] base::Result<contract::AttachmentUpload> put(
        const QString& id, const QString& uploadId, int number, const QByteArray& content);
    //! From now on it is an attachment. Errors Conflict: "attachment.incomplete",
    //! "attachment.changed" (the hash is not that of what came).
    [[nodiscard]] base::Result<domain::CaseAttachment> complete(const QString& id,
        const QString& uploadId, const contract::AttachmentCompletion& completion);
    //! One that is not finished. Leaves nothing.
    [[nodiscard]] base::Result<base::Done> drop(const QString& id, const QString& uploadId);

    //! What somebody says who asks for a piece.
    struct Taking {
        QString ticket; //!< for the others than the first
        //! With the first: UUID that stands for this taking, so that it goes on the record once
        //! even if it is asked for again, as after a lost answer. May be empty.
        QString taking;
    };
    //! The first piece has the ticket for the others, which is good for who asks, and for an hour.
    //! Errors: NotFound "attachment.piece.unknown"; Conflict "attachment.ticket".
    [[nodiscard]] base::Result<contract::AttachmentPiece> piece(
        const QString& id, const QString& attachmentId, int number, const Taking& taking);
    //! Error Conflict "request.hold": nothing of a case on hold goes.
    [[nodiscard]] base::Result<base::Done> remove(const QString& id, const QString& attachmentId);

private:
    [[nodiscard]] base::Result<StoredDataRequest> worked(const QString& id);
    [[nodiscard]] base::Result<StoredDataRequest> active(const QString& id);
    [[nodiscard]] AttachmentStore files() const;
    [[nodiscard]] base::Result<StoredUpload> awaited(
        const StoredDataRequest& stored, const QString& uploadId) const;
    //! A file that still comes, of a case that may still get it.
    struct Coming {
        StoredDataRequest stored;
        StoredUpload upload;
    };
    [[nodiscard]] base::Result<Coming> coming(const QString& id, const QString& uploadId);
    [[nodiscard]] base::Result<domain::CaseAttachment> kept(
        const StoredDataRequest& stored, const QString& attachmentId) const;
    //! That it is taken; once for each taking.
    void recordTaking(const StoredDataRequest& stored, const domain::CaseAttachment& attachment,
        const QString& taking);
    [[nodiscard]] QString ticketFor(const QString& attachmentId, qint64 until) const;
    [[nodiscard]] bool isGood(const QString& ticket, const QString& attachmentId) const;

    const Context& m_context;
};

//! Takes away what was never finished: all of it when the service starts, later what began too long
//! ago. Looks before it writes. What fails is logged.
void dropUnfinishedAttachments(Database& database, const std::optional<QDateTime>& since);

//! What kind of file begins so: its media type (RFC 6838) as shared-mime-info knows it, and
//! "application/octet-stream" where it knows none. What anybody says of the file plays no part.
[[nodiscard]] QString mediaTypeOf(const QByteArray& beginning);

} // namespace console::service
