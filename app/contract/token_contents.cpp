// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/token_contents.h"

#include "base/json_reader.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 16 * 1024; // what a server takes as a header

std::optional<QJsonObject> payloadOf(const QString& token)
{
    if (token.size() > longestToken)
        return std::nullopt;
    const QStringList parts = token.split(u'.');
    if (parts.size() != 3 || parts.contains(QString()))
        return std::nullopt;
    const auto payload = QByteArray::fromBase64Encoding(parts.at(1).toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!payload)
        return std::nullopt;
    const base::Result<QJsonObject> claims = base::parseJsonObject(*payload, u"token"_s);
    return claims ? std::optional(*claims) : std::nullopt;
}

QDateTime expiryIn(JsonReader& reader)
{
    const std::optional<qint64> seconds = reader.optionalInteger("exp"_L1);
    return seconds && !reader.failed() ? QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC)
                                       : QDateTime();
}

domain::Membership membershipIn(JsonReader& reader)
{
    domain::Membership membership;
    membership.organization.id = reader.id<domain::OrganizationId>("id"_L1);
    membership.organization.name = reader.string("name"_L1);
    membership.organization.slug = reader.string("slug"_L1);
    membership.role = domain::organizationRole(reader.string("role"_L1));
    return membership;
}

} // namespace

std::optional<TokenContents> tokenContents(const QString& token)
{
    const std::optional<QJsonObject> payload = payloadOf(token);
    if (!payload)
        return std::nullopt;
    JsonReader reader(*payload);
    TokenContents contents;
    JsonReader user = reader.object("user"_L1);
    contents.userId = user.id<domain::UserId>("userId"_L1);
    contents.email = user.string("name"_L1).toLower();
    if (std::optional<JsonReader> organization = reader.optionalObject("organization"_L1))
        contents.organization = membershipIn(*organization);
    contents.expiresAt = expiryIn(reader);
    return reader.failed() ? std::nullopt : std::optional(contents);
}

QDateTime tokenExpiry(const QString& token)
{
    const std::optional<QJsonObject> payload = payloadOf(token);
    if (!payload)
        return {};
    JsonReader reader(*payload);
    return expiryIn(reader);
}

} // namespace console::contract
