// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/request_summary.h"

#include <array>
#include <optional>

namespace console::domain {

//! What a file has to do with its case.
enum class AttachmentPurpose {
    FromPerson, //!< the person sent it
    FromRecipient, //!< shows what a recipient of their data did
    Answer, //!< belongs to what was answered
    Other,
};

inline constexpr std::array allAttachmentPurposes{AttachmentPurpose::FromPerson,
    AttachmentPurpose::FromRecipient, AttachmentPurpose::Answer, AttachmentPurpose::Other};

//! "from_person", "from_recipient", "answer", "other"
[[nodiscard]] QString wireName(AttachmentPurpose purpose);
[[nodiscard]] std::optional<AttachmentPurpose> attachmentPurposeOf(const QString& wireName);

//! A file of a case, all of it kept. Its content goes over the wire and into the database in
//! pieces, so that nobody ever has to hold more than one.
struct CaseAttachment {
    QString id; //!< UUID
    QString name; //!< as cleanFileName() gives it; addresses masked for who may not see them
    AttachmentPurpose purpose = AttachmentPurpose::Other;
    QString mediaType; //!< by what is in it, whatever its name says: "application/pdf"
    qint64 bytes = 0;
    QString sha256; //!< lower-case hex
    RequestWorker addedBy;
    QDateTime addedAt; //!< UTC

    friend bool operator==(const CaseAttachment&, const CaseAttachment&) = default;
};

inline constexpr qint64 largestAttachment = 25 * 1024 * 1024; //!< bytes
inline constexpr int mostAttachments = 20; //!< of one case, those that are being sent included
inline constexpr qsizetype longestFileName = 120; //!< characters
inline constexpr qint64 attachmentPiece = 512 * 1024; //!< bytes of all pieces but the last

//! How many pieces so many bytes come in.
[[nodiscard]] int attachmentPieces(qint64 bytes);
//! Bytes of the piece of that number, from 1; 0 when there is none.
[[nodiscard]] qint64 attachmentPieceSize(qint64 bytes, int number);

//! Error InvalidInput, field "bytes": "attachment.empty", "attachment.too-large".
[[nodiscard]] base::Result<base::Done> checkAttachmentSize(qint64 bytes);

//! `name` as a file may safely be named on any system: without folders, without control characters
//! and such that turn the direction of writing, without leading dots, at most longestFileName long
//! with its ending kept. "attachment" where nothing is left.
[[nodiscard]] QString cleanFileName(const QString& name);

} // namespace console::domain
