// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/tokens.h"

#include "base/random.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestToken = 8 * 1024;

QByteArray encoded(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject& object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject decoded(const QByteArray& part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding))
        .object();
}

QByteArray signature(const QByteArray& text, const QByteArray& key)
{
    return encoded(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256));
}

} // namespace

QString signToken(const TokenClaims& claims, const QByteArray& key)
{
    QJsonObject payload{
        {u"user"_s, QJsonObject{{u"name"_s, claims.email}, {u"userId"_s, claims.userId.text()}}},
        {u"iat"_s, claims.issuedAt.toSecsSinceEpoch()},
        {u"exp"_s, claims.expiresAt.toSecsSinceEpoch()}, {u"iss"_s, u"packmind"_s},
        {u"jti"_s, claims.id}};
    if (claims.organization) {
        const domain::Organization& organization = claims.organization->organization;
        payload.insert("organization"_L1,
            QJsonObject{{u"id"_s, organization.id.text()}, {u"name"_s, organization.name},
                {u"slug"_s, organization.slug},
                {u"role"_s, domain::wireName(claims.organization->role)}});
    }
    const QByteArray text = encoded(QJsonObject{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + encoded(payload);
    return QString::fromLatin1(text + '.' + signature(text, key));
}

std::optional<QString> readToken(const QString& token, const QByteArray& key, const QDateTime& now)
{
    const QList<QByteArray> parts = token.left(longestToken).toLatin1().split('.');
    if (parts.size() != 3
        || !base::equalInConstantTime(
            parts.at(2), signature(QByteArray(parts.at(0) + '.' + parts.at(1)), key)))
        return std::nullopt;
    // The signature says that the header is ours; the check is for keys used elsewhere by mistake.
    if (decoded(parts.at(0)).value("alg"_L1).toString() != "HS256"_L1)
        return std::nullopt;
    const QJsonObject payload = decoded(parts.at(1));
    const QString id = payload.value("jti"_L1).toString();
    if (id.isEmpty() || payload.value("exp"_L1).toInteger() <= now.toSecsSinceEpoch())
        return std::nullopt;
    return id;
}

QString wrapApiKey(const QString& host, const QString& token)
{
    const QJsonObject envelope{{u"host"_s, host}, {u"jwt"_s, token}};
    return QString::fromLatin1(QJsonDocument(envelope).toJson(QJsonDocument::Compact).toBase64());
}

std::optional<QString> unwrapApiKey(const QString& apiKey)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        apiKey.left(2 * longestToken).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const QJsonObject envelope = QJsonDocument::fromJson(*bytes).object();
    const QString token = envelope.value("jwt"_L1).toString();
    if (token.isEmpty() || !envelope.value("host"_L1).isString())
        return std::nullopt;
    return token;
}

QByteArray hashOf(const QString& secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace console::service
