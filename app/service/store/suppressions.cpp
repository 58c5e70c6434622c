// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/suppressions.h"

#include "service/crypto/hkdf.h"
#include "service/store/workspaces.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace console::service {

namespace {

constexpr int keyBytes = 32;

} // namespace

QByteArray SuppressionStore::key()
{
    const std::optional<StoredWorkspace> workspace = WorkspaceStore(m_database).first();
    if (!workspace || m_database.failed())
        return {};
    return derivedKey(workspace->addressKey, {}, "console suppression list", keyBytes);
}

void SuppressionStore::add(const QString& address, const QDateTime& erasedAt)
{
    if (const QByteArray secret = key(); !secret.isEmpty())
        put(suppressionMark(address, secret), erasedAt);
}

void SuppressionStore::add(const Marks& marks)
{
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        put(mark.key(), mark.value());
}

std::optional<QDateTime> SuppressionStore::erasedAt(const QString& address)
{
    const QByteArray secret = key();
    if (secret.isEmpty())
        return std::nullopt;
    return m_database.first(QStringLiteral("SELECT erased_at FROM suppression WHERE mark = ?"),
        {suppressionMark(address, secret)}, [](const Row& row) { return row.time(0); });
}

SuppressionStore::Marks SuppressionStore::all()
{
    Marks marks;
    m_database.all(
        QStringLiteral("SELECT mark, erased_at FROM suppression"), {}, [&](const Row& row) {
            marks.insert(row.text(0), row.time(1));
            return true;
        });
    return marks;
}

void SuppressionStore::put(const QString& mark, const QDateTime& erasedAt)
{
    m_database.execute(
        QStringLiteral("INSERT INTO suppression (mark, erased_at) VALUES (?, ?) "
                       "ON CONFLICT (mark) DO UPDATE SET erased_at = excluded.erased_at "
                       "WHERE excluded.erased_at > suppression.erased_at"),
        {mark, base::isoUtc(erasedAt)});
}

QString suppressionMark(const QString& address, const QByteArray& key)
{
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(address.toUtf8(), key, QCryptographicHash::Sha256)
            .toHex());
}

} // namespace console::service
