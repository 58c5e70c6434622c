// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/attachment_codecs.h"

#include "base/clock.h"
#include "contract/request_pieces.h"

namespace console::contract {

using base::JsonReader;
using domain::AttachmentPurpose;
using namespace Qt::StringLiterals;

namespace {

AttachmentPurpose readPurpose(JsonReader& reader)
{
    return readWord<AttachmentPurpose>(
        reader, "purpose"_L1, u"a purpose"_s, domain::attachmentPurposeOf);
}

} // namespace

QJsonObject encode(const domain::CaseAttachment& attachment)
{
    return {{u"id"_s, attachment.id}, {u"name"_s, attachment.name},
        {u"purpose"_s, domain::wireName(attachment.purpose)},
        {u"mediaType"_s, attachment.mediaType}, {u"bytes"_s, attachment.bytes},
        {u"sha256"_s, attachment.sha256}, {u"addedBy"_s, encode(attachment.addedBy)},
        {u"addedAt"_s, base::isoUtc(attachment.addedAt)}};
}

domain::CaseAttachment decodeCaseAttachment(JsonReader& reader)
{
    domain::CaseAttachment attachment;
    attachment.id = reader.string("id"_L1);
    attachment.name = reader.string("name"_L1);
    attachment.purpose = readPurpose(reader);
    attachment.mediaType = reader.string("mediaType"_L1);
    attachment.bytes = reader.integer("bytes"_L1);
    attachment.sha256 = reader.string("sha256"_L1);
    JsonReader addedBy = reader.object("addedBy"_L1);
    attachment.addedBy = decodeRequestWorker(addedBy);
    attachment.addedAt = reader.time("addedAt"_L1);
    return attachment;
}

QJsonObject encode(const AttachmentForm& form)
{
    return {{u"name"_s, form.name}, {u"bytes"_s, form.bytes},
        {u"purpose"_s, domain::wireName(form.purpose)}};
}

AttachmentForm decodeAttachmentForm(JsonReader& reader)
{
    return {.name = reader.string("name"_L1),
        .bytes = reader.integer("bytes"_L1),
        .purpose = readPurpose(reader)};
}

QJsonObject encode(const AttachmentUpload& upload)
{
    return {{u"id"_s, upload.id}, {u"pieces"_s, upload.pieces}};
}

AttachmentUpload decodeAttachmentUpload(JsonReader& reader)
{
    return {.id = reader.string("id"_L1), .pieces = readNumber(reader, "pieces"_L1, 1)};
}

QJsonObject encode(const AttachmentPiece& piece)
{
    QJsonObject body{{u"content"_s, QString::fromLatin1(piece.content.toBase64())}};
    insertFilled(body, "ticket"_L1, piece.ticket);
    return body;
}

AttachmentPiece decodeAttachmentPiece(JsonReader& reader)
{
    AttachmentPiece piece;
    const auto decoded = QByteArray::fromBase64Encoding(
        reader.string("content"_L1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& content = decoded.decoded;
    if (!decoded || content.isEmpty() || content.size() > domain::attachmentPiece)
        reader.fail("content"_L1, u"a piece of at most 512 KiB in base64"_s);
    else
        piece.content = content;
    piece.ticket = readFilled(reader, "ticket"_L1);
    return piece;
}

QJsonObject encode(const AttachmentCompletion& completion)
{
    return {{u"sha256"_s, completion.sha256}};
}

AttachmentCompletion decodeAttachmentCompletion(JsonReader& reader)
{
    return {.sha256 = reader.string("sha256"_L1)};
}

} // namespace console::contract
