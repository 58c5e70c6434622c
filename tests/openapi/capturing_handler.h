// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "openapi/capture.h"
#include "service/http/message.h"

#include <QUrl>

namespace console::test {

//! `handle`, with capture() of what it is asked and answers; for clients that have no place of
//! their own to capture at.
[[nodiscard]] inline service::HttpHandler capturing(service::HttpHandler handle)
{
    return [handle = std::move(handle)](const service::HttpRequest& request) {
        service::HttpResponse response = handle(request);
        Exchange exchange{.method = request.method,
            .target = {},
            .requestBody = request.body.isEmpty() ? std::nullopt : std::optional(request.body),
            .status = response.status,
            .responseBody = request.method == "HEAD" ? QByteArray() : response.body,
            .responseHeaders = response.headers};
        for (const QString& segment : request.segments)
            exchange.target
                += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(segment));
        if (!request.query.isEmpty())
            exchange.target += QLatin1Char('?') + request.query.toString(QUrl::FullyEncoded);
        // The server adds these on the wire.
        exchange.responseHeaders.append({"Content-Type", response.contentType});
        exchange.responseHeaders.append({"X-Request-Id", request.requestId.toLatin1()});
        capture(exchange);
        return response;
    };
}

} // namespace console::test
