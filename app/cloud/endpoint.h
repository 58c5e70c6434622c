// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/network_access.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <optional>

namespace console::cloud {

//! The server that a profile names.
struct Endpoint {
    QUrl origin = {}; //!< scheme, host and port; http only to a loopback address
    std::optional<QSslCertificate> pin = {}; //!< self-signed; then exactly it is trusted
    profiles::NetworkAccess network = {};
    bool readOnly = false; //!< refuse every route that changes something, before it is sent
};

//! Where the governance of a cloud is kept that has none of its own, and what opens it there.
struct GovernanceAccess {
    Endpoint endpoint;
    QString token; //!< for the cookie; a secret
};

//! What the live connection is protected by. Empty texts when it is not encrypted.
struct TlsInfo {
    QString protocol; //!< "TLS 1.3"
    QString cipher; //!< "TLS_AES_256_GCM_SHA384"
    QSslCertificate certificate; //!< of the server
    bool pinned = false;

    friend bool operator==(const TlsInfo&, const TlsInfo&) = default;
};

//! Bounds of every exchange. The time for the first byte is the route's own.
struct Limits {
    std::chrono::milliseconds bodyPause{15'000}; //!< longest silence in the middle of an answer
    int totalFactor = 4; //!< whole exchange: this many times the route's time
    double routeTimeScale = 1.0; //!< of the route's time; tests make it small
    qint64 answerBytes = 64 * 1024 * 1024;
    int retries = 2; //!< of reads, after a lost connection
    std::chrono::milliseconds retryPause{150}; //!< before the first retry, doubled, with jitter
    std::chrono::milliseconds longestRetryAfter{5'000}; //!< longer waits are the person's to take

    //! Time until the answer begins, for a route of so many seconds.
    [[nodiscard]] std::chrono::milliseconds routeTime(int seconds) const;
};

} // namespace console::cloud
