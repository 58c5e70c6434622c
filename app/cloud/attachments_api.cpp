// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/attachments_api.h"

#include "contract/attachment_routes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

namespace console::cloud {

using base::Call;
using base::Done;
using base::Result;
using contract::AttachmentPiece;
using domain::CaseAttachment;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

//! What both directions share: one step after the other, and the hash of what went by. Lives as
//! long as a step is under way.
template <typename T>
class Transfer : public std::enable_shared_from_this<Transfer<T>> {
public:
    Transfer(Session& session, QString request, AttachmentsApi::Progress progress)
        : m_session(session)
        , m_request(std::move(request))
        , m_progress(std::move(progress))
    {
    }
    virtual ~Transfer() = default;
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    [[nodiscard]] Call<T> start()
    {
        m_source.onCancel([weak = this->weak_from_this()] {
            if (const auto running = weak.lock())
                running->m_step.cancel();
        });
        Call<T> call = m_source.call();
        begin();
        return call;
    }

protected:
    virtual void begin() = 0;
    //! Before an error is told.
    virtual void leave() { }

    //! Goes on with `next(value)` when the step has succeeded.
    template <typename V, typename Next>
    void go(Call<V> step, Next next)
    {
        m_step = std::move(step).then(
            &m_session, [self = this->shared_from_this(), next](const Result<V>& value) {
                if (value)
                    next(*value);
                else
                    self->end(base::failure(value.error()));
            });
        // Whoever stopped it between two steps stopped nothing.
        if (m_source.isCancelled())
            m_step.cancel();
    }
    void passed(const QByteArray& bytes)
    {
        m_hash.addData(bytes);
        m_done += bytes.size();
    }
    void tell(qint64 all) const
    {
        if (m_progress)
            m_progress(m_done, all);
    }
    void end(const Result<T>& result)
    {
        if (!result)
            leave();
        m_source.resolve(result);
    }

    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] const QString& request() const { return m_request; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    Session& m_session;
    const QString m_request;
    const AttachmentsApi::Progress m_progress;
    const base::CallSource<T> m_source;
    base::CallHandle m_step;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_done = 0;
};

class Sending : public Transfer<CaseAttachment> {
public:
    Sending(Session& session, const QString& request, OutgoingFile file,
        const AttachmentsApi::Progress& progress)
        : Transfer(session, request, progress)
        , m_file(std::move(file))
    {
    }

protected:
    void begin() override
    {
        const contract::AttachmentForm form{
            .name = m_file.name, .bytes = m_file.bytes, .purpose = m_file.purpose};
        go(session().call({.route = routes::beginAttachment,
                              .pathValues = {request()},
                              .body = contract::encode(form)},
               contract::decodeAttachmentUpload),
            [this](const contract::AttachmentUpload& upload) {
                m_id = upload.id;
                next();
            });
    }

    //! It would go by itself within an hour.
    void leave() override
    {
        if (!m_id.isEmpty())
            session()
                .callDone({.route = routes::dropAttachment, .pathValues = {request(), m_id}})
                .then(&session(), [](const Result<Done>&) {});
    }

private:
    void next()
    {
        tell(m_file.bytes);
        const qint64 size = domain::attachmentPieceSize(m_file.bytes, ++m_number);
        if (size == 0)
            complete();
        else
            go(m_file.read(done(), size), [this](const QByteArray& bytes) { put(bytes); });
    }
    void put(const QByteArray& bytes)
    {
        passed(bytes);
        go(session().call({.route = routes::putAttachmentPiece,
                              .pathValues = {request(), m_id, QString::number(m_number)},
                              .body = contract::encode(AttachmentPiece{.content = bytes})},
               contract::decodeAttachmentUpload),
            [this](const contract::AttachmentUpload&) { next(); });
    }
    void complete()
    {
        const contract::AttachmentCompletion completion{.sha256 = sha256()};
        go(session().call({.route = routes::completeAttachment,
                              .pathValues = {request(), m_id},
                              .body = contract::encode(completion)},
               contract::decodeCaseAttachment),
            [this](const CaseAttachment& attachment) { end(attachment); });
    }

    const OutgoingFile m_file;
    QString m_id;
    int m_number = 0;
};

class Taking : public Transfer<Done> {
public:
    Taking(Session& session, const QString& request, CaseAttachment attachment,
        AttachmentsApi::Write write, const AttachmentsApi::Progress& progress)
        : Transfer(session, request, progress)
        , m_attachment(std::move(attachment))
        , m_write(std::move(write))
    {
    }

protected:
    void begin() override
    {
        tell(m_attachment.bytes);
        if (domain::attachmentPieceSize(m_attachment.bytes, ++m_number) == 0)
            return check();
        QUrlQuery query;
        if (m_ticket.isEmpty())
            query.addQueryItem(u"taking"_s, m_taking);
        else
            query.addQueryItem(u"ticket"_s, m_ticket);
        go(session().call({.route = routes::attachmentPiece,
                              .pathValues = {request(), m_attachment.id, QString::number(m_number)},
                              .query = query},
               contract::decodeAttachmentPiece),
            [this](const AttachmentPiece& piece) {
                if (!piece.ticket.isEmpty())
                    m_ticket = piece.ticket;
                passed(piece.content);
                go(m_write(piece.content), [this](Done) { begin(); });
            });
    }

private:
    void check()
    {
        if (sha256() == m_attachment.sha256)
            return end(Done{});
        base::ApiError error = base::ApiError::unexpected(
            u"the SHA-256 of what came is %1"_s.arg(sha256()), u"attachment.damaged"_s);
        error.message = QCoreApplication::translate("CaseAttachment",
            "What came is not the file that was kept, so it was not saved. Try again.");
        end(base::failure(error));
    }

    const CaseAttachment m_attachment;
    const AttachmentsApi::Write m_write;
    //! So that a first piece that is asked for once more is on record once.
    const QString m_taking = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString m_ticket;
    int m_number = 0;
};

} // namespace

Call<QList<CaseAttachment>> AttachmentsApi::all(const QString& id)
{
    return m_session.call(
        {.route = routes::requestAttachments, .pathValues = {id}}, [](base::JsonReader& reader) {
            return reader.list("items"_L1, contract::decodeCaseAttachment);
        });
}

Call<CaseAttachment> AttachmentsApi::add(
    const QString& id, const OutgoingFile& file, const Progress& progress)
{
    if (const auto fits = domain::checkAttachmentSize(file.bytes); !fits)
        return Call<CaseAttachment>::ready(base::failure(fits.error()));
    return std::make_shared<Sending>(m_session, id, file, progress)->start();
}

Call<Done> AttachmentsApi::take(
    const QString& id, const Attachment& attachment, const Write& write, const Progress& progress)
{
    return std::make_shared<Taking>(m_session, id, attachment, write, progress)->start();
}

Call<Done> AttachmentsApi::remove(const QString& id, const QString& attachmentId)
{
    return m_session.callDone(
        {.route = routes::removeAttachment, .pathValues = {id, attachmentId}});
}

} // namespace console::cloud
