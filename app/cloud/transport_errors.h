// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QNetworkReply>

#include <chrono>

namespace console::cloud {

// The one place that words what can go wrong on the way to a server. `host` is "name:port".

[[nodiscard]] base::ApiError readOnlyRefusal();
[[nodiscard]] base::ApiError notEncryptedRefusal(const QString& host);
[[nodiscard]] base::ApiError noAnswer(const QString& host, std::chrono::milliseconds waited);
[[nodiscard]] base::ApiError stalled(const QString& host, qint64 bytes);
[[nodiscard]] base::ApiError tooSlow(const QString& host, qint64 bytes);
[[nodiscard]] base::ApiError tooLarge(qint64 bytes, qint64 limit);
[[nodiscard]] base::ApiError wrongCertificate(const QString& host);
[[nodiscard]] base::ApiError notPrivate(const QString& host, const QString& reason);
[[nodiscard]] base::ApiError redirected(const QString& host, const QString& target);
[[nodiscard]] base::ApiError webPage(const QString& host, int httpStatus);
[[nodiscard]] base::ApiError cutOff(const QString& host, qint64 bytes);

//! A failure below HTTP. `write` adds that the server may have done it all the same.
[[nodiscard]] base::ApiError networkProblem(
    QNetworkReply::NetworkError problem, const QString& host, const QString& reason, bool write);

//! Whether the connection was lost on the way, so that a read may simply be sent again.
[[nodiscard]] bool isLostConnection(const base::ApiError& error);

} // namespace console::cloud
