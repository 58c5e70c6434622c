// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/errors.h"

#include "base/clock.h"
#include "base/json_reader.h"
#include "contract/reason_phrase.h"
#include "contract/v0_words.h"

namespace console::contract {

namespace {

using base::ApiError;
using Kind = ApiError::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("ApiError", text);
}

struct Status {
    int code;
    Kind kind;
};

constexpr Status statuses[] = {
    {400, Kind::InvalidInput},
    {401, Kind::NotSignedIn},
    {403, Kind::NotAllowed},
    {404, Kind::NotFound},
    {409, Kind::Conflict},
    {410, Kind::NotFound},
    {412, Kind::Outdated},
    {413, Kind::InvalidInput},
    {414, Kind::InvalidInput},
    {422, Kind::InvalidInput},
    {429, Kind::TooManyTries},
    {431, Kind::InvalidInput},
    {500, Kind::RefusedOrFailed},
    {503, Kind::RefusedOrFailed},
    {507, Kind::RefusedOrFailed},
};

//! What only the HTTP layer of a server says, never a use case. Its own words are for those who
//! write clients, so a person gets ours.
struct ProtocolStatus {
    int code;
    Kind kind;
    bool retryable;
    const char* sentence;
};

constexpr ProtocolStatus protocolStatuses[] = {
    {405, Kind::UnexpectedAnswer, false,
        QT_TRANSLATE_NOOP("ApiError",
            "The server does not know this action. It may be of another version than this "
            "program.")},
    {408, Kind::TimedOut, true,
        QT_TRANSLATE_NOOP(
            "ApiError", "What was sent took too long to reach the server. Try again in a moment.")},
    {417, Kind::UnexpectedAnswer, false,
        QT_TRANSLATE_NOOP("ApiError",
            "The server, or a proxy before it, does not take requests in the form in which they "
            "came. Check the address of the profile and the proxy.")},
    {421, Kind::UnexpectedAnswer, false,
        QT_TRANSLATE_NOOP("ApiError",
            "The server does not answer for the address that this profile uses. Check the address "
            "of the profile.")},
    {501, Kind::RefusedOrFailed, false,
        QT_TRANSLATE_NOOP(
            "ApiError", "The server cannot do this. It may be older than this program.")},
    {505, Kind::RefusedOrFailed, false,
        QT_TRANSLATE_NOOP("ApiError",
            "The server does not speak the version of HTTP that this program uses. Check the "
            "address of the profile and the proxy.")},
};

const ProtocolStatus* protocolStatusOf(int code)
{
    for (const ProtocolStatus& status : protocolStatuses) {
        if (status.code == code)
            return &status;
    }
    return nullptr;
}

const Status* statusOf(int code)
{
    for (const Status& status : statuses) {
        if (status.code == code)
            return &status;
    }
    return nullptr;
}

Kind kindOf(int code)
{
    if (const Status* status = statusOf(code))
        return status->kind;
    if (const ProtocolStatus* status = protocolStatusOf(code))
        return status->kind;
    if (code >= 500)
        return Kind::RefusedOrFailed;
    return code >= 400 ? Kind::InvalidInput : Kind::UnexpectedAnswer;
}

QString sentenceFor(Kind kind)
{
    switch (kind) {
    case Kind::NotSignedIn:
        return tr("Your session has ended. Sign in again to go on.");
    case Kind::NotAllowed:
        return tr("You are not allowed to do this.");
    case Kind::NotFound:
        return tr("This does not exist any more.");
    case Kind::TooManyTries:
        return tr("Too many tries. Wait a while before the next one.");
    case Kind::RefusedOrFailed:
        return tr("The server refused this or failed. What is shown may have changed.");
    default:
        return tr("The server did not accept this.");
    }
}

//! Whether the body is none that any Packmind writes. One that broke off in the middle may be.
bool isForeign(const ApiError& problemOfBody)
{
    return problemOfBody.code == QLatin1String("answer.html")
        || problemOfBody.code == QLatin1String("answer.not-json");
}

//! What the status says is then about the proxy: its 401 ends no session, its 404 removes nothing.
void blameProxy(ApiError& error)
{
    const int status = error.httpStatus;
    // These mean the same, whoever says them.
    if (status == 413 || status == 414 || status == 429 || status == 431)
        return;
    error.code = QStringLiteral("proxy.answered");
    if (status < 500)
        error.kind = Kind::UnexpectedAnswer;
    error.message = status < 500
        ? tr("A proxy between this program and the server answered, with HTTP %1. Check the "
             "address of the profile and the proxy.")
        : tr("A proxy between this program and the server answered, with HTTP %1. What is shown "
             "may have changed.");
    error.message = error.message.arg(status);
}

} // namespace

QJsonObject encodeError(const ApiError& error)
{
    const int status = httpStatusOf(error);
    QJsonObject body{
        {QStringLiteral("statusCode"), status},
        {QStringLiteral("message"), error.message},
        {QStringLiteral("error"), QString::fromLatin1(reasonPhrase(status))},
    };
    if (!error.field.isEmpty())
        body.insert(QStringLiteral("field"), error.field);
    if (!error.code.isEmpty())
        body.insert(QStringLiteral("code"), error.code);
    if (error.retryAt.isValid())
        body.insert(QStringLiteral("bannedUntil"), base::isoUtc(error.retryAt));
    return body;
}

ApiError decodeError(
    int httpStatus, const QByteArray& body, const QString& requestId, int retryAfterSeconds)
{
    ApiError error;
    error.httpStatus = httpStatus;
    error.kind = kindOf(httpStatus);
    error.requestId = requestId;
    const ProtocolStatus* protocol = protocolStatusOf(httpStatus);
    error.retryable = protocol ? protocol->retryable : httpStatus >= 500 || httpStatus == 429;
    error.message = protocol ? tr(protocol->sentence) : sentenceFor(error.kind);
    error.detail = QStringLiteral("HTTP %1").arg(httpStatus);
    if (retryAfterSeconds >= 0)
        error.retryAt = QDateTime::currentDateTimeUtc().addSecs(retryAfterSeconds);
    const base::Result<QJsonObject> json
        = base::parseJsonObject(body, QStringLiteral("error body"));
    if (!json) {
        error.detail += QStringLiteral(", ") + json.error().detail;
        if (!protocol && isForeign(json.error()))
            blameProxy(error);
        return error;
    }
    const QString message = json->value(QLatin1String("message")).toString().left(500);
    error.field = json->value(QLatin1String("field")).toString().left(100);
    error.code = json->value(QLatin1String("code")).toString().left(100);
    const QDateTime banned = base::fromIsoUtc(json->value(QLatin1String("bannedUntil")).toString());
    if (banned.isValid())
        error.retryAt = banned;
    if (const auto words = error.code.isEmpty() ? v0Words(httpStatus, message) : std::nullopt) {
        error.code = words->code;
        error.field = words->field;
        error.message = words->sentence;
        return error;
    }
    // v0's bare "Internal server error" says nothing; ours and the other refusals are fit to show.
    const bool bare500 = httpStatus >= 500 && error.code.isEmpty();
    if (!message.isEmpty() && !bare500 && !protocol)
        error.message = message;
    return error;
}

int httpStatusOf(const ApiError& error)
{
    if (error.httpStatus != 0)
        return error.httpStatus;
    for (const Status& status : statuses) {
        if (status.kind == error.kind)
            return status.code;
    }
    return 500;
}

} // namespace console::contract
