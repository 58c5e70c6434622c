// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_attachments.h"

#include "base/log.h"
#include "base/random.h"
#include "service/store/activity_log.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_work.h"
#include "service/usecases/standing.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QMessageAuthenticationCode>
#include <QMimeDatabase>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::AttachmentPiece;
using contract::AttachmentUpload;
using domain::CaseAttachment;

namespace {

Q_LOGGING_CATEGORY(log, "service.attachments")

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::Failure unknownAttachment()
{
    return notFound("attachment.unknown",
        tr("This attachment is not there: it was removed, or did not come within an hour."));
}

QJsonObject evidenceOf(const CaseAttachment& attachment)
{
    return {{u"attachment"_s, attachment.id}, {u"sha256"_s, attachment.sha256},
        {u"bytes"_s, attachment.bytes}, {u"mediaType"_s, attachment.mediaType},
        {u"purpose"_s, domain::wireName(attachment.purpose)}};
}

//! What came of a file, one piece after the other.
struct Received {
    QString sha256;
    QString mediaType;
};

Result<Received> received(AttachmentStore& store, const StoredUpload& upload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Received came;
    const int pieces = domain::attachmentPieces(upload.bytes);
    for (int number = 1; number <= pieces; ++number) {
        const std::optional<QByteArray> piece = store.piece(upload.id, number);
        if (!piece)
            return conflict(
                "attachment.incomplete", tr("Not all of the file has come. Send it once more."));
        if (number == 1)
            came.mediaType = mediaTypeOf(*piece);
        hash.addData(*piece);
    }
    came.sha256 = QString::fromLatin1(hash.result().toHex());
    return came;
}

} // namespace

Result<StoredDataRequest> RequestAttachments::worked(const QString& id)
{
    if (const auto standing = require(m_context, domain::Action::WorkDataRequests); !standing)
        return base::failure(standing.error());
    return storedRequest(m_context, id);
}

Result<StoredDataRequest> RequestAttachments::active(const QString& id)
{
    auto stored = worked(id);
    if (!stored)
        return stored;
    if (const auto may = needsActive(*stored); !may)
        return base::failure(may.error());
    return stored;
}

AttachmentStore RequestAttachments::files() const
{
    return {m_context.database, m_context.asker().workspaceId};
}

Result<StoredUpload> RequestAttachments::awaited(
    const StoredDataRequest& stored, const QString& uploadId) const
{
    auto upload
        = files().upload(stored.whole.summary.id, uploadId, m_context.now().addDuration(-patience));
    if (!upload)
        return unknownAttachment();
    return std::move(*upload);
}

Result<RequestAttachments::Coming> RequestAttachments::coming(
    const QString& id, const QString& uploadId)
{
    auto stored = active(id);
    if (!stored)
        return base::failure(stored.error());
    auto upload = awaited(*stored, uploadId);
    if (!upload)
        return base::failure(upload.error());
    return Coming{.stored = std::move(*stored), .upload = std::move(*upload)};
}

Result<CaseAttachment> RequestAttachments::kept(
    const StoredDataRequest& stored, const QString& attachmentId) const
{
    auto attachment = files().find(stored.whole.summary.id, attachmentId);
    if (!attachment)
        return unknownAttachment();
    return std::move(*attachment);
}

Result<QList<CaseAttachment>> RequestAttachments::all(const QString& id)
{
    using All = QList<CaseAttachment>;
    return read(m_context.database, [&]() -> Result<All> {
        const auto standing = require(m_context, domain::Action::ReadDataRequests);
        if (!standing)
            return base::failure(standing.error());
        const auto stored = storedRequest(m_context, id);
        if (!stored)
            return base::failure(stored.error());
        const bool shown = domain::may(*standing, domain::Action::WorkDataRequests)
            && wasShown(m_context, *stored);
        All all = files().all(stored->whole.summary.id);
        for (CaseAttachment& each : all) {
            if (!each.addedBy.id.isEmpty())
                each.addedBy.name = publishedName(m_context, each.addedBy.id);
            if (!shown)
                each.name = base::redact(each.name);
        }
        return all;
    });
}

Result<AttachmentUpload> RequestAttachments::begin(
    const QString& id, const contract::AttachmentForm& form)
{
    return change(m_context.database, [&]() -> Result<AttachmentUpload> {
        const auto stored = active(id);
        if (!stored)
            return base::failure(stored.error());
        if (const auto fits = domain::checkAttachmentSize(form.bytes); !fits)
            return base::failure(fits.error());
        const QString& requestId = stored->whole.summary.id;
        AttachmentStore store = files();
        if (store.count(requestId) >= domain::mostAttachments)
            return conflict("attachment.too-many",
                tr("A case has at most %1 attachments.").arg(domain::mostAttachments));
        const StoredUpload upload{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = domain::cleanFileName(form.name),
            .purpose = form.purpose,
            .bytes = form.bytes};
        store.begin(requestId, upload, m_context.asker().id(), m_context.now());
        return AttachmentUpload{.id = upload.id, .pieces = domain::attachmentPieces(upload.bytes)};
    });
}

Result<AttachmentUpload> RequestAttachments::put(
    const QString& id, const QString& uploadId, int number, const QByteArray& content)
{
    return change(m_context.database, [&]() -> Result<AttachmentUpload> {
        const auto coming = this->coming(id, uploadId);
        if (!coming)
            return base::failure(coming.error());
        const StoredUpload& upload = coming->upload;
        if (content.size() != domain::attachmentPieceSize(upload.bytes, number))
            return invalid(u"content"_s, "attachment.piece",
                tr("This is no piece of that file: its number or its size is not right."));
        AttachmentStore store = files();
        store.putPiece(upload.id, number, content);
        return AttachmentUpload{.id = upload.id, .pieces = domain::attachmentPieces(upload.bytes)};
    });
}

Result<CaseAttachment> RequestAttachments::complete(
    const QString& id, const QString& uploadId, const contract::AttachmentCompletion& completion)
{
    return change(m_context.database, [&]() -> Result<CaseAttachment> {
        const auto coming = this->coming(id, uploadId);
        if (!coming)
            return base::failure(coming.error());
        AttachmentStore store = files();
        const auto came = received(store, coming->upload);
        if (!came)
            return base::failure(came.error());
        if (came->sha256 != completion.sha256.toLower())
            return conflict("attachment.changed",
                tr("The file was changed while it was sent. Send it once more."));
        store.finish(coming->upload.id, came->mediaType, came->sha256, m_context.now());
        auto attachment = kept(coming->stored, coming->upload.id);
        if (!attachment)
            return attachment;
        attachment->addedBy.name = publishedName(m_context, attachment->addedBy.id);
        recordOf(
            m_context, "data-request.attachment-added", coming->stored, evidenceOf(*attachment));
        return *attachment;
    });
}

Result<Done> RequestAttachments::drop(const QString& id, const QString& uploadId)
{
    return change(m_context.database, [&]() -> Result<Done> {
        const auto stored = worked(id);
        if (!stored)
            return base::failure(stored.error());
        const auto upload = awaited(*stored, uploadId);
        if (!upload)
            return base::failure(upload.error());
        AttachmentStore store = files();
        store.drop(upload->id);
        return Done{};
    });
}

Result<AttachmentPiece> RequestAttachments::piece(
    const QString& id, const QString& attachmentId, int number, const Taking& taking)
{
    const auto take = [&]() -> Result<AttachmentPiece> {
        const auto stored = worked(id);
        if (!stored)
            return base::failure(stored.error());
        const auto attachment = kept(*stored, attachmentId);
        if (!attachment)
            return base::failure(attachment.error());
        AttachmentStore store = files();
        if (domain::attachmentPieceSize(attachment->bytes, number) == 0)
            return notFound("attachment.piece.unknown", tr("The file has no such piece."));
        if (number > 1 && !isGood(taking.ticket, attachment->id))
            return conflict("attachment.ticket",
                tr("Begin with the first piece: that the file is taken goes on the record."));
        const auto content = store.piece(attachment->id, number);
        if (!content)
            return unknownAttachment();
        AttachmentPiece piece{.content = *content};
        if (number == 1) {
            recordTaking(*stored, *attachment, taking.taking);
            piece.ticket = ticketFor(
                attachment->id, m_context.now().addDuration(patience).toSecsSinceEpoch());
        }
        return piece;
    };
    return number == 1 ? change(m_context.database, take) : read(m_context.database, take);
}

Result<Done> RequestAttachments::remove(const QString& id, const QString& attachmentId)
{
    return change(m_context.database, [&]() -> Result<Done> {
        const auto stored = active(id);
        if (!stored)
            return base::failure(stored.error());
        const auto attachment = kept(*stored, attachmentId);
        if (!attachment)
            return base::failure(attachment.error());
        AttachmentStore store = files();
        if (stored->whole.summary.flags.legalHold)
            return conflict("request.hold",
                tr("The case is on hold: nothing of it is removed until the hold is released."));
        store.remove(attachment->id, m_context.now());
        recordOf(m_context, "data-request.attachment-removed", *stored, evidenceOf(*attachment));
        return Done{};
    });
}

void RequestAttachments::recordTaking(
    const StoredDataRequest& stored, const CaseAttachment& attachment, const QString& taking)
{
    const char* action = "data-request.attachment-taken";
    QJsonObject evidence = evidenceOf(attachment);
    const QUuid id = QUuid::fromString(taking);
    if (!id.isNull()) {
        evidence.insert(u"taking"_s, id.toString(QUuid::WithoutBraces));
        domain::ActivityEvent like;
        like.action = QString::fromLatin1(action);
        like.targetId = stored.whole.summary.id;
        like.actor.id = m_context.asker().id().text();
        const QList<QJsonObject> before
            = ActivityStore(m_context.database).lately(m_context.asker().workspaceId, like);
        for (const QJsonObject& each : before) {
            if (each.value("taking"_L1) == evidence.value("taking"_L1)
                && each.value("attachment"_L1) == evidence.value("attachment"_L1))
                return;
        }
    }
    recordOf(m_context, action, stored, evidence);
}

QString RequestAttachments::ticketFor(const QString& attachmentId, qint64 until) const
{
    const QByteArray about = "attachment\n" + attachmentId.toLatin1() + '\n'
        + m_context.asker().id().text().toLatin1() + '\n' + QByteArray::number(until);
    const QByteArray mark = QMessageAuthenticationCode::hash(
        about, m_context.shared.tokenKey, QCryptographicHash::Sha256);
    return u"%1.%2"_s.arg(until).arg(QString::fromLatin1(mark.toHex()));
}

bool RequestAttachments::isGood(const QString& ticket, const QString& attachmentId) const
{
    const qint64 until = ticket.section(u'.', 0, 0).toLongLong();
    return until >= m_context.now().toSecsSinceEpoch()
        && base::equalInConstantTime(ticket.toLatin1(), ticketFor(attachmentId, until).toLatin1());
}

void dropUnfinishedAttachments(Database& database, const std::optional<QDateTime>& since)
{
    const auto waits = read(database, [&]() -> Result<bool> {
        return database
            .first(u"SELECT 1 FROM data_request_attachment WHERE finished_at IS NULL "
                   "AND begun_at <= ? LIMIT 1"_s,
                {since ? base::isoUtc(*since) : u"9999"_s}, [](const Row&) { return true; })
            .value_or(false);
    });
    if (waits && !*waits)
        return;
    const auto gone = change(database, [&]() -> Result<qint64> {
        if (!waits)
            return base::failure(waits.error());
        return AttachmentStore::dropUnfinished(database, since);
    });
    if (!gone)
        qCWarning(log).noquote() << "half a file is still there:" << gone.error().code;
}

QString mediaTypeOf(const QByteArray& beginning)
{
    return QMimeDatabase().mimeTypeForData(beginning).name();
}

} // namespace console::service
