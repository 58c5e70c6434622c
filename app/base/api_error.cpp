// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/api_error.h"

namespace console::base {

namespace {
QString tr(const char* text)
{
    return QCoreApplication::translate("ApiError", text);
}
} // namespace

ApiError ApiError::cancelled()
{
    ApiError error;
    error.kind = Kind::Cancelled;
    error.message = tr("Stopped before it was done.");
    error.retryable = true;
    return error;
}

ApiError ApiError::invalid(const QString& field, const QString& message, const QString& code)
{
    ApiError error;
    error.kind = Kind::InvalidInput;
    error.httpStatus = 422;
    error.field = field;
    error.message = message;
    error.code = code;
    return error;
}

ApiError ApiError::unexpected(const QString& detail, const QString& code)
{
    ApiError error;
    error.message = tr("The server answered something that this program does not understand.");
    error.detail = detail;
    error.code = code;
    return error;
}

QString kindName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::Cancelled:
        return QStringLiteral("cancelled");
    case Kind::Offline:
        return QStringLiteral("offline");
    case Kind::TimedOut:
        return QStringLiteral("timed-out");
    case Kind::Tls:
        return QStringLiteral("tls");
    case Kind::NotSignedIn:
        return QStringLiteral("not-signed-in");
    case Kind::NotAllowed:
        return QStringLiteral("not-allowed");
    case Kind::NotFound:
        return QStringLiteral("not-found");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::Outdated:
        return QStringLiteral("outdated");
    case Kind::InvalidInput:
        return QStringLiteral("invalid-input");
    case Kind::TooManyTries:
        return QStringLiteral("too-many-tries");
    case Kind::RefusedOrFailed:
        return QStringLiteral("refused-or-failed");
    case Kind::UnexpectedAnswer:
        break;
    }
    return QStringLiteral("unexpected-answer");
}

} // namespace console::base
