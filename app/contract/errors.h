// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace console::contract {

//! Body of a refusal of our service:
//! {"statusCode","message","error","field"?,"code"?,"bannedUntil"?}. A superset of v0's shapes
//! (contract 3.1).
[[nodiscard]] QJsonObject encodeError(const base::ApiError& error);

//! The ApiError of an HTTP answer that is not 2xx. Takes all three shapes of v0 and ours; what v0
//! refuses with a text of its own gets our code, field and sentence (v0Words()). A body that is not
//! JSON is "proxy.answered": UnexpectedAnswer, or RefusedOrFailed from 500 on, whatever the status
//! would say. `retryAfterSeconds` is the Retry-After header or -1. A 5xx is worded "refused or
//! failed" (contract 1.1); what speaks of HTTP itself (405, 408, 417, 421, 501, 505) has a sentence
//! of ours, whatever the server writes.
[[nodiscard]] base::ApiError decodeError(
    int httpStatus, const QByteArray& body, const QString& requestId, int retryAfterSeconds);

//! HTTP status for an error of a use case that carries none.
[[nodiscard]] int httpStatusOf(const base::ApiError& error);

} // namespace console::contract
