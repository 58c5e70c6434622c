// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/suppressions.h"

#include "domain/email_address.h"
#include "service/store/invitations.h"
#include "service/store/workspaces.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace console::service {

QByteArray SuppressionStore::key()
{
    const std::optional<StoredWorkspace> workspace = WorkspaceStore(m_database).first();
    if (!workspace || m_database.failed())
        return {};
    return workspace->addressKey;
}

void SuppressionStore::add(const QString& address, const QDateTime& erasedAt)
{
    if (const QByteArray secret = key(); !secret.isEmpty())
        put(suppressionMark(domain::canonicalAddress(address), secret), erasedAt);
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
    QStringList marks;
    const QStringList forms = domain::addressForms(address);
    for (const QString& form : forms)
        marks.append(suppressionMark(form, secret));
    QVariantList values;
    const QString among = inList(QStringLiteral("mark"), marks, values);
    return m_database.first(QString(QStringLiteral("SELECT erased_at FROM suppression WHERE ")
                                + among + QStringLiteral(" ORDER BY erased_at DESC LIMIT 1")),
        values, [](const Row& row) { return row.time(0); });
}

std::optional<QDateTime> SuppressionStore::erasedAt(
    const QString& address, const Marks& marks, const QByteArray& key)
{
    std::optional<QDateTime> last;
    const QStringList forms = domain::addressForms(address);
    for (const QString& form : forms) {
        const auto found = marks.constFind(suppressionMark(form, key));
        if (found != marks.constEnd() && (!last || *found > *last))
            last = *found;
    }
    return last;
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
