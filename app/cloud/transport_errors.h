// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QNetworkReply>

#include <chrono>

namespace console::cloud {

// The one place that words what can go wrong on the way to a server. `host` is "name:port".
// `doubt`: it was a write, and the server may have done it all the same; the sentence says so.

[[nodiscard]] base::ApiError readOnlyRefusal();
[[nodiscard]] base::ApiError notEncryptedRefusal(const QString& host);
[[nodiscard]] base::ApiError noAnswer(
    const QString& host, std::chrono::milliseconds waited, bool doubt);
[[nodiscard]] base::ApiError stalled(const QString& host, qint64 bytes, bool doubt);
[[nodiscard]] base::ApiError tooSlow(const QString& host, qint64 bytes, bool doubt);
[[nodiscard]] base::ApiError tooLarge(qint64 bytes, qint64 limit, bool doubt);
[[nodiscard]] base::ApiError redirected(const QString& host, const QString& target, bool doubt);
[[nodiscard]] base::ApiError webPage(const QString& host, int httpStatus, bool doubt);
[[nodiscard]] base::ApiError cutOff(const QString& host, qint64 bytes, bool doubt);

//! A failure below HTTP, other than of TLS. Before a connection was made there is no doubt.
[[nodiscard]] base::ApiError networkProblem(
    QNetworkReply::NetworkError problem, const QString& host, const QString& reason, bool doubt);

//! Whether the connection was lost on the way, so that a read may simply be sent again.
[[nodiscard]] bool isLostConnection(const base::ApiError& error);

} // namespace console::cloud
