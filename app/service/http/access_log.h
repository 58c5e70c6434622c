// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace console::service {

struct AccessRecord {
    QString requestId;
    QByteArray method; //!< empty when the header did not arrive
    QStringList segments; //!< of the path
    int status = 0;
    std::chrono::milliseconds took{0}; //!< first byte of the request to answer ready
};

//! Path for a log: tokens of links ("/activate/…", "/validate-…/…", "/…-subscription/…") replaced
//! by a word, addresses masked, everything unusual percent-encoded.
[[nodiscard]] QString pathForLog(const QStringList& segments);

//! Writes one line to "service.http". Query, header and body never get here.
void logAnswer(const AccessRecord& record);

} // namespace console::service
