// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/case_attachment.h"

namespace console::contract {

//! Item of GET …/attachments, and answer of POST …/completion.
[[nodiscard]] QJsonObject encode(const domain::CaseAttachment& attachment);
[[nodiscard]] domain::CaseAttachment decodeCaseAttachment(base::JsonReader& reader);

//! Body of POST …/attachment-uploads.
struct AttachmentForm {
    QString name; //!< of the file; cleaned by the service
    qint64 bytes = 0;
    domain::AttachmentPurpose purpose = domain::AttachmentPurpose::Other;
};
[[nodiscard]] QJsonObject encode(const AttachmentForm& form);
[[nodiscard]] AttachmentForm decodeAttachmentForm(base::JsonReader& reader);

//! Answer of POST …/attachment-uploads.
struct AttachmentUpload {
    QString id; //!< UUID
    int pieces = 0; //!< that are awaited
};
[[nodiscard]] QJsonObject encode(const AttachmentUpload& upload);
[[nodiscard]] AttachmentUpload decodeAttachmentUpload(base::JsonReader& reader);

//! Body of PUT …/pieces/:number, and answer of GET …/pieces/:number.
struct AttachmentPiece {
    QByteArray content;
    //! With the first piece, to be sent back in `?ticket=` with the others; a secret.
    QString ticket = {};
};
[[nodiscard]] QJsonObject encode(const AttachmentPiece& piece);
//! What is no base64, empty, or larger than a piece is no right member.
[[nodiscard]] AttachmentPiece decodeAttachmentPiece(base::JsonReader& reader);

//! Body of POST …/completion: what was sent, as the sender counted it.
struct AttachmentCompletion {
    QString sha256; //!< of the whole file, lower-case hex
};
[[nodiscard]] QJsonObject encode(const AttachmentCompletion& completion);
[[nodiscard]] AttachmentCompletion decodeAttachmentCompletion(base::JsonReader& reader);

} // namespace console::contract
