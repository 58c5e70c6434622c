// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/attachment_codecs.h"
#include "service/service_client.h"

#include <QCryptographicHash>

namespace console::test {

//! Sends files to a case and takes them back, over the wire, one step at a time.
class AttachmentSender {
public:
    //! `casePath` is that of the case below /api/v0.
    AttachmentSender(ServiceClient& client, QString casePath)
        : m_client(client)
        , m_case(std::move(casePath))
    {
    }

    ServiceAnswer begin(const QString& name, qint64 bytes) const
    {
        return m_client.post(m_case + QStringLiteral("/attachment-uploads"),
            contract::encode(contract::AttachmentForm{
                .name = name, .bytes = bytes, .purpose = domain::AttachmentPurpose::FromPerson}));
    }
    ServiceAnswer put(const QString& upload, int number, const QByteArray& content) const
    {
        return m_client.send("PUT", uploadPath(upload) + QStringLiteral("/pieces/%1").arg(number),
            contract::encode(contract::AttachmentPiece{.content = content}));
    }
    ServiceAnswer complete(const QString& upload, const QByteArray& whole) const
    {
        return m_client.post(uploadPath(upload) + QStringLiteral("/completion"),
            contract::encode(contract::AttachmentCompletion{.sha256 = sha256(whole)}));
    }
    ServiceAnswer drop(const QString& upload) const { return m_client.remove(uploadPath(upload)); }

    //! All of it; the last answer.
    ServiceAnswer add(const QString& name, const QByteArray& content) const
    {
        const ServiceAnswer begun = begin(name, content.size());
        const int pieces = domain::attachmentPieces(content.size());
        for (int number = 1; begun.status == 201 && number <= pieces; ++number) {
            const ServiceAnswer answer = put(begun.text("id"), number, pieceOf(content, number));
            if (answer.status != 200)
                return answer;
        }
        return begun.status == 201 ? complete(begun.text("id"), content) : begun;
    }

    [[nodiscard]] QJsonArray all() const
    {
        return m_client.get(m_case + QStringLiteral("/attachments"))
            .object()[QLatin1String("items")]
            .toArray();
    }
    ServiceAnswer piece(const QString& id, int number, const QString& ticket = {}) const
    {
        const QString path = piecePath(id, number);
        return m_client.get(
            ticket.isEmpty() ? path : QString(path + QStringLiteral("?ticket=") + ticket));
    }
    //! The first piece, for a taking of that id.
    ServiceAnswer firstPiece(const QString& id, const QString& taking) const
    {
        return m_client.get(piecePath(id, 1) + QStringLiteral("?taking=") + taking);
    }
    [[nodiscard]] QByteArray take(const QString& id, qint64 bytes) const
    {
        QByteArray content;
        QString ticket;
        for (int number = 1; number <= domain::attachmentPieces(bytes); ++number) {
            const ServiceAnswer answer = piece(id, number, ticket);
            if (number == 1)
                ticket = answer.text("ticket");
            content += QByteArray::fromBase64(answer.text("content").toLatin1());
        }
        return content;
    }
    ServiceAnswer remove(const QString& id) const
    {
        return m_client.remove(QStringLiteral("%1/attachments/%2").arg(m_case, id));
    }

    [[nodiscard]] static QByteArray pieceOf(const QByteArray& content, int number)
    {
        return content.mid((number - 1) * domain::attachmentPiece, domain::attachmentPiece);
    }
    [[nodiscard]] static QString sha256(const QByteArray& content)
    {
        return QString::fromLatin1(
            QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }

private:
    [[nodiscard]] QString piecePath(const QString& id, int number) const
    {
        return QStringLiteral("%1/attachments/%2/pieces/%3").arg(m_case, id).arg(number);
    }
    [[nodiscard]] QString uploadPath(const QString& upload) const
    {
        return QStringLiteral("%1/attachment-uploads/%2").arg(m_case, upload);
    }

    ServiceClient& m_client;
    const QString m_case;
};

} // namespace console::test
