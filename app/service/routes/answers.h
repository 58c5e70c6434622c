// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "service/http/message.h"

#include <QJsonObject>

namespace console::service {

//! `error` as the API words it: its status, the body of contract::encodeError(), and Retry-After
//! where a later try can help.
[[nodiscard]] HttpResponse toResponse(const base::ApiError& error, const QDateTime& now);

//! `response` with the cookie of a session that begins now.
[[nodiscard]] HttpResponse withSession(
    HttpResponse response, const QString& token, const QDateTime& now);
//! `response` with the cookie taken away.
[[nodiscard]] HttpResponse withoutSession(HttpResponse response);

//! The cookie of a session in the Cookie header of `request`, or nothing.
[[nodiscard]] QString sessionCookie(const HttpRequest& request);

//! Makes the answer of a use case: `encode` is const T& -> QJsonValue.
template <typename T, typename Encode>
base::Result<HttpResponse> answer(int status, const base::Result<T>& result, Encode encode)
{
    if (!result)
        return base::failure(result.error());
    return HttpResponse::json(status, encode(*result));
}

} // namespace console::service
