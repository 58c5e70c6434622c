// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/session_token.h"

#include "base/json_reader.h"

namespace console::cloud {

QDateTime tokenExpiry(const QString& token)
{
    const QByteArray payload = QByteArray::fromBase64(
        token.section(QLatin1Char('.'), 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    const base::Result<QJsonObject> claims
        = base::parseJsonObject(payload, QStringLiteral("session token"));
    if (!claims)
        return {};
    base::JsonReader reader(*claims);
    const std::optional<qint64> seconds = reader.optionalInteger(QLatin1String("exp"));
    return seconds && !reader.failed() ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC)
                                       : QDateTime();
}

} // namespace console::cloud
