// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QSslCertificate>
#include <QSslError>

#include <optional>

namespace console::cloud {

// Words what is wrong with the certificate of a server. `host` is "name:port". Nothing was sent.

//! The profile trusts exactly one certificate, and it is another.
[[nodiscard]] base::ApiError wrongCertificate(const QString& host);

//! Whether `reason`, OpenSSL's words, is what a server says that wants to know which computer asks.
//! In TLS 1.3 it comes after the handshake (RFC 8446, 4.4.2.4).
[[nodiscard]] bool isIdentityRefused(const QString& reason);
[[nodiscard]] base::ApiError identityRefused(const QString& host, const QString& reason);

//! A handshake that failed. `problems` are OpenSSL's, `shown` is null when none came so far. Of
//! several problems the one that makes the connection the least private is told; the clock of this
//! computer is blamed only where all else is right. `reason` is technical.
[[nodiscard]] base::ApiError handshakeFailed(const QString& host, const QSslCertificate& shown,
    const std::optional<QSslCertificate>& pin, const QList<QSslError>& problems,
    const QString& reason);

} // namespace console::cloud
