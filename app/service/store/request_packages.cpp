// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/request_packages.h"

#include <QCryptographicHash>
#include <QUuid>

namespace console::service {

using namespace Qt::StringLiterals;
using contract::RequestPackage;

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void PackageStore::insert(const QString& requestId, const RequestPackage& package,
    const QByteArray& content, const domain::UserId& by)
{
    forget(requestId);
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_database.execute(
        u"INSERT INTO request_package (id, workspace_id, request_id, made_by, made_at, expires_at, "
        "bytes, row_count, sha256, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, m_workspace.text(), requestId, by.text(), base::isoUtc(package.madeAt),
            base::isoUtc(package.expiresAt), package.bytes, package.rows, package.sha256,
            QString::fromLatin1(content.toBase64())});
}

std::optional<RequestPackage> PackageStore::last(const QString& requestId, const QDateTime& now)
{
    return m_database.first(
        u"SELECT sha256, bytes, row_count, made_at, expires_at, content IS NOT NULL "
        "FROM request_package WHERE workspace_id = ? AND request_id = ? "
        "ORDER BY made_at DESC, id LIMIT 1"_s,
        {m_workspace.text(), requestId}, [&](const Row& row) {
            const QDateTime expires = row.time(4);
            return RequestPackage{.sha256 = row.text(0),
                .bytes = row.number(1),
                .rows = row.number(2),
                .madeAt = row.time(3),
                .expiresAt = expires,
                .kept = row.flag(5) && now < expires};
        });
}

std::optional<QByteArray> PackageStore::content(const QString& requestId, const QDateTime& now)
{
    return m_database.first(
        u"SELECT id, content, sha256 FROM request_package WHERE workspace_id = ? "
        "AND request_id = ? AND content IS NOT NULL AND expires_at > ? "
        "ORDER BY made_at DESC, id LIMIT 1"_s,
        {m_workspace.text(), requestId, base::isoUtc(now)}, [&](const Row& row) {
            QByteArray content = QByteArray::fromBase64(row.text(1).toLatin1());
            if (hashOf(content) != row.text(2))
                m_database.fail(damagedValue({"request_package", "content", row.text(0).toUtf8(),
                                                 m_workspace.text().toUtf8()},
                    u"its hash is another"_s)
                                    .value());
            return content;
        });
}

void PackageStore::forget(const QString& requestId)
{
    m_database.execute(u"UPDATE request_package SET content = NULL "
                       "WHERE workspace_id = ? AND request_id = ? AND content IS NOT NULL"_s,
        {m_workspace.text(), requestId});
}

qint64 PackageStore::forgetExpired(Database& database, const QDateTime& now)
{
    return database.execute(u"UPDATE request_package SET content = NULL "
                            "WHERE content IS NOT NULL AND expires_at <= ?"_s,
        {base::isoUtc(now)});
}

} // namespace console::service
