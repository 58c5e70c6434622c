// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace console::service {

//! One request that passed every limit of the server (HttpLimits), as a handler sees it.
struct HttpRequest {
    QByteArray method; //!< as sent, such as "GET"; methods differ by case (RFC 9110, section 9.1)
    QString path; //!< percent-decoded, without query, without trailing slash, as typed
                  //!< ("/api/v0/auth/me")
    //! The path split at each "/" before decoding, so that an encoded slash stays inside its
    //! segment.
    QStringList segments;
    QUrlQuery query;
    QHash<QByteArray, QByteArray>
        headers; //!< names in lower case; a repeated header is joined by ", "
    QByteArray body;
    QString requestId; //!< UUID v4 made here for each request; also sent as X-Request-Id
    QString origin; //!< "https://127.0.0.1:41234", from the checked Host header
    QHostAddress client; //!< the other end of the connection: also what stands in front of it
    //! Becomes true when the client has gone or was answered already, so that long work can end.
    std::shared_ptr<const std::atomic_bool> gone = std::make_shared<const std::atomic_bool>(false);

    [[nodiscard]] QByteArray header(const char* lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
};

class HttpStream;

struct HttpResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>>
        headers; //!< besides Content-Type, Content-Length, Date, X-Request-Id
    //! What follows the header in place of `body`, until HttpLimits::streamTime; then the
    //! connection ends. Nothing: the answer is whole.
    std::shared_ptr<HttpStream> stream = nullptr;

    static HttpResponse json(int status, const QJsonValue& value);
    //! {"statusCode","message","error","code"} as contract::encodeError() writes it.
    static HttpResponse refusal(int status, const QString& code, const QString& message);
};

//! Answers one request. Runs on a worker thread and may block on the database.
using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

//! Called once on each worker thread; what the handler holds (such as a database connection) stays
//! on that thread and is destroyed there.
using HttpHandlerFactory = std::function<HttpHandler()>;

} // namespace console::service
