// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/answers.h"

#include "contract/errors.h"
#include "service/usecases/open_session.h"

#include <QLocale>

#include <algorithm>

namespace console::service {

namespace {

constexpr char cookieName[] = "auth_token=";
constexpr int busySeconds = 2;

} // namespace

HttpResponse toResponse(const base::ApiError& error, const QDateTime& now)
{
    const int status = contract::httpStatusOf(error);
    HttpResponse response = HttpResponse::json(status, contract::encodeError(error));
    if (error.retryAt.isValid()) {
        const qint64 seconds = (now.msecsTo(error.retryAt) + 999) / 1000;
        response.headers.append({"Retry-After", QByteArray::number(std::max<qint64>(seconds, 0))});
    } else if (status == 503) {
        response.headers.append({"Retry-After", QByteArray::number(busySeconds)});
    }
    return response;
}

HttpResponse withSession(HttpResponse response, const QString& token, const QDateTime& now)
{
    const QString expires = QLocale::c().toString(
        now.toUTC().addDays(sessionDays), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    const QString cookie
        = QStringLiteral("auth_token=%1; Max-Age=%2; Path=/; Expires=%3; HttpOnly; Secure; "
                         "SameSite=Strict")
              .arg(token)
              .arg(sessionDays * 24 * 3600)
              .arg(expires);
    response.headers.append({"Set-Cookie", cookie.toLatin1()});
    return response;
}

HttpResponse withoutSession(HttpResponse response)
{
    response.headers.append({"Set-Cookie",
        QByteArray("auth_token=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Secure; "
                   "SameSite=Strict")});
    return response;
}

QString sessionCookie(const HttpRequest& request)
{
    const QList<QByteArray> pairs = request.header("cookie").split(';');
    for (const QByteArray& pair : pairs) {
        const QByteArray trimmed = pair.trimmed();
        if (trimmed.startsWith(cookieName))
            return QString::fromLatin1(trimmed.mid(qsizetype(sizeof cookieName) - 1));
    }
    return {};
}

} // namespace console::service
