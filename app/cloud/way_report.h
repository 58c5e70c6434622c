// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QList>
#include <QSslCertificate>

#include <optional>

namespace console::cloud {

//! One step of the way to a server. They follow each other in this order.
struct WayStep {
    enum class Kind {
        Name, //!< of the server, or of the proxy that finds the server by itself
        Connection, //!< TCP, or the tunnel through the proxy
        Tls,
        Http, //!< it answers a request
        Server, //!< it is a Packmind or a service of ours, and says what it can do
    };
    enum class State { NotReached, UnderWay, Passed, Failed, Skipped };

    Kind kind = Kind::Name;
    State state = State::NotReached;
    std::optional<int> milliseconds = {};
    QString note = {}; //!< address, TLS version, status, version of the server

    friend bool operator==(const WayStep&, const WayStep&) = default;
};

//! How far one came.
struct WayReport {
    QString host; //!< "name:port" of the server
    QString proxy; //!< "name:port" of the proxy; empty without one
    QList<WayStep> steps;
    QList<QSslCertificate> chain; //!< as the server showed it, its own first; also when refused
    std::optional<base::ApiError> problem; //!< why the last step failed, and what to do

    [[nodiscard]] bool passed() const;
};

//! "AB:CD:…": SHA-256 of the certificate, as programs show it everywhere.
[[nodiscard]] QString fingerprintOf(const QSslCertificate& certificate);
//! Whom it is for, in at most 200 characters; "?" when it does not say.
[[nodiscard]] QString subjectOf(const QSslCertificate& certificate);
//! Of each certificate: whom it is for, who signed it, from when until when, and its fingerprint.
[[nodiscard]] QString chainText(const QList<QSslCertificate>& chain);
[[nodiscard]] QByteArray chainPem(const QList<QSslCertificate>& chain);

} // namespace console::cloud
