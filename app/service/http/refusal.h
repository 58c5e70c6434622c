// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"

namespace console::service {

//! Why the server itself answers a request instead of a handler.
enum class Refusal {
    Malformed, //!< 400
    HostMissing, //!< 400: no Host field, or two
    TargetInvalid, //!< 400
    HeaderTimedOut, //!< 408
    BodyTimedOut, //!< 408
    BodyTooLarge, //!< 413
    LineTooLong, //!< 414
    ExpectationUnknown, //!< 417
    HostUnknown, //!< 421
    HeaderTooLarge, //!< 431
    HandlerFailed, //!< 500
    CodingUnknown, //!< 501: a transfer coding besides chunked
    TooBusy, //!< 503: connections or queue are full
    HandlerTooSlow, //!< 503
    VersionUnknown, //!< 505
};

//! Its answer; 503 has a Retry-After.
[[nodiscard]] HttpResponse toResponse(Refusal refusal);

} // namespace console::service
