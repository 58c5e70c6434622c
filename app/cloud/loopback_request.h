// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace console::cloud {

//! What a loopback listener answers to.
struct LoopbackPlace {
    QByteArray host; //!< "127.0.0.1:port", as the Host header has to say
    QByteArray path; //!< with the leading "/"; unguessable
    QByteArray webOrigin; //!< whose page may ask, as the Origin header says it
};

struct LoopbackAnswer {
    QByteArray bytes; //!< whole answer, after which the connection is closed
    std::optional<QString> code = {}; //!< the sign-in code that came; a secret
};

//! How a browser writes the origin of `url` (RFC 6454): without the port that the scheme has
//! anyway.
[[nodiscard]] QByteArray webOriginOf(const QUrl& url);

//! Answers one request, of which `head` is everything up to the empty line. Takes GET with one
//! `code` and its preflight at the very path, for the very host, without a body, and of the web
//! page's origin or none; 400, 403, 404, 405 or 421 for anything else. With the headers that let
//! the page read the answer (contract 5.1), and that let it reach this computer at all.
[[nodiscard]] LoopbackAnswer answerLoopback(const LoopbackPlace& place, const QByteArray& head);

//! For a head over the limit.
[[nodiscard]] QByteArray tooLargeForLoopback();

} // namespace console::cloud
