// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/limits.h"
#include "service/http/refusal.h"

#include <optional>

namespace console::service {

//! The header of a request as the parser found it.
struct RawHead {
    QByteArray method;
    QByteArray target;
    int version = 11; //!< 10 or 11
    QList<std::pair<QByteArray, QByteArray>> fields; //!< in order, names in lower case
};

//! What the header says, once it is certain that no other reader could understand it differently.
struct RequestHead {
    HttpRequest request; //!< without body and requestId
    qint64 contentLength = 0; //!< 0 when chunked
    bool chunked = false;
    bool keepAlive = true; //!< whether the client wants another request on this connection
    bool oldVersion = false; //!< HTTP/1.0, which must be told when the connection stays open
    bool expectsContinue = false; //!< waits for "100 Continue" before it sends the body
};

//! Refuses what RFC 9112 calls an error and what is known from request smuggling: both or several
//! Content-Length and Transfer-Encoding, codings besides chunked, a missing, doubled or foreign
//! Host, other forms of the target than "/path?query", several Authorization fields. `head` is
//! filled as far as it is known, also for what is refused.
[[nodiscard]] std::optional<Refusal> examineHead(
    const RawHead& raw, const HttpLimits& limits, RequestHead& head);

} // namespace console::service
