// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace console::service {

//! The target of a request in origin form, "/path?query" (RFC 9112, section 3.2.1).
struct RequestTarget {
    QString path; //!< decoded, without trailing slash; "/" for the root
    QStringList segments; //!< decoded one by one
    QUrlQuery query;
};

//! Nothing for every other form, for anything but printable ASCII, a broken %-escape, what does not
//! decode to UTF-8, and control characters hidden behind an escape (in the query: NUL).
[[nodiscard]] std::optional<RequestTarget> parseTarget(QByteArrayView target);

} // namespace console::service
