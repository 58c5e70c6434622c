// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/body.h"

namespace console::service {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

base::ApiError badRequest(int status, const char* code, const QString& message)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::InvalidInput;
    error.httpStatus = status;
    error.code = QString::fromLatin1(code);
    error.message = message;
    return error;
}

bool isJson(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

} // namespace

base::Result<QJsonObject> readBody(const HttpRequest& request)
{
    if (request.body.isEmpty())
        return QJsonObject();
    if (!isJson(request.header("content-type")))
        return base::failure(
            badRequest(415, "body.type", tr("The body of this request is not application/json.")));
    return base::parseJsonObject(request.body, QStringLiteral("the body"))
        .map_error([](const base::ApiError& problem) {
            return badRequest(400, "body.json",
                tr("The body of this request is not a JSON object: %1.").arg(problem.detail));
        });
}

namespace detail {

base::ApiError wrongMember(const base::ApiError& problem)
{
    // The reader says "path: what was expected".
    const QString path = problem.detail.section(QLatin1Char(':'), 0, 0);
    base::ApiError error = badRequest(400, "body.member",
        tr("Something in the body of this request is not right: %1.").arg(problem.detail));
    error.field = path.section(QLatin1Char('['), 0, 0).section(QLatin1Char('.'), 0, 0);
    return error;
}

} // namespace detail

} // namespace console::service
