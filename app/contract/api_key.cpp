// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/api_key.h"

#include "base/json_reader.h"

namespace console::contract {

using base::ApiError;
using base::failure;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 24 * 1024; // base64 of the longest token

struct Envelope {
    QString host;
    QString token;
};

std::optional<Envelope> envelopeOf(const QString& text)
{
    if (text.size() > longestKey)
        return std::nullopt;
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return std::nullopt;
    const Result<QJsonObject> object = base::parseJsonObject(*bytes, u"API key"_s);
    if (!object)
        return std::nullopt;
    base::JsonReader reader(*object);
    const Envelope envelope{.host = reader.string("host"_L1), .token = reader.string("jwt"_L1)};
    return reader.failed() ? std::nullopt : std::optional(envelope);
}

//! Scheme, host and port, or nothing when that is no address of a web page.
std::optional<QUrl> webOrigin(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        return std::nullopt;
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin;
}

Result<ApiKey> noKey()
{
    return failure(ApiError::invalid(u"apiKey"_s,
        QCoreApplication::translate("ApiKey",
            "This is not an API key of Packmind. Paste the whole key, as it was shown when it was "
            "made."),
        u"api-key.shape"_s));
}

} // namespace

Result<ApiKey> readApiKey(const QString& pasted)
{
    QString text = pasted.left(2 * longestKey);
    text.removeIf([](QChar c) { return c.isSpace(); });
    if (text.isEmpty())
        return failure(ApiError::invalid(u"apiKey"_s,
            QCoreApplication::translate("ApiKey", "Paste an API key."), u"api-key.empty"_s));
    const std::optional<Envelope> envelope = envelopeOf(text);
    if (!envelope)
        return noKey();
    const std::optional<QUrl> host = webOrigin(envelope->host);
    const std::optional<TokenContents> contents = tokenContents(envelope->token);
    if (!host || !contents || !contents->organization || !contents->expiresAt.isValid())
        return noKey();
    return ApiKey{.text = text, .host = *host, .contents = *contents};
}

} // namespace console::contract
