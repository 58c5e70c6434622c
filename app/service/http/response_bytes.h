// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"

namespace console::service {

//! What an answer owes to its request and connection rather than to its handler.
struct AnswerFrame {
    QString requestId;
    bool headOnly = false; //!< the request was HEAD: same header, no body
    bool keepAlive = true;
    bool oldVersion = false; //!< HTTP/1.0
    bool streamed = false; //!< the end of the connection is that of the answer
};

//! The answer as it goes over the wire (RFC 9112), with X-Request-Id, Date, Cache-Control: no-store
//! and X-Content-Type-Options: nosniff. Fields of the handler that the server owns, and such with
//! line ends in them, are left out.
[[nodiscard]] QByteArray toWire(const HttpResponse& response, const AnswerFrame& frame);

} // namespace console::service
