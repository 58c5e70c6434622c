// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace console::service {

//! What the server takes from one client, and from all of them. Sizes in bytes.
struct HttpLimits {
    using Time = std::chrono::milliseconds;

    qsizetype requestLine = 8 * 1024; //!< method, target and version; more is 414
    qsizetype header = 16 * 1024; //!< all fields together; more is 431
    int headerFields = 100; //!< more is 431
    qint64 body = 1024 * 1024; //!< without chunk framing; more is 413
    //! Body limit of one route; `path` is decoded as in HttpRequest. Empty: `body` holds for all.
    //! Called on the I/O thread for each request, before anything of its body is read.
    std::function<qint64(const QByteArray& method, const QString& path)> bodyOf;

    Time handshakeTime{10'000}; //!< TCP accept to end of TLS handshake, then silent close
    Time headerTime{10'000}; //!< first byte to end of header, then 408
    Time bodyTime{30'000}; //!< end of header to end of body, then 408
    Time idleTime{60'000}; //!< between requests, then silent close
    Time handlerTime{
        60'000}; //!< queue and handler together, then 503; the handler's answer is dropped
    Time answerTime{
        60'000}; //!< how long a client may take to receive an answer, then it is cut off
    Time lingerTime{
        1'000}; //!< how long what still comes after a refusal is thrown away before closing

    //! Between two signs of life in an answer that goes on (HttpResponse::stream).
    Time heartbeat{15'000};
    Time streamTime{900'000}; //!< then such an answer ends, and its client may ask again
    qint64 streamBacklog = 64 * 1024; //!< of such an answer unread; more cuts the client off

    int connections = 256; //!< one more is answered with 503
    int queued = 256; //!< requests that wait for a worker; one more is answered with 503

    //! Accepted values of the Host header, "name:port" in lower case. A page of another site whose
    //! name was made to point here (DNS rebinding) sends its own name and gets 421. Empty: the
    //! names of this computer's loopback with the port that the server listens on.
    QStringList hosts;
};

} // namespace console::service
