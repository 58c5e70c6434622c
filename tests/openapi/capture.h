// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace console::test {

//! One request to the service and its answer, as a test's client saw them on the wire.
struct Exchange {
    QByteArray method;
    QString target; //!< percent-encoded, with query: "/api/v0/auth/me"
    std::optional<QByteArray> requestBody;
    int status = 0;
    QByteArray responseBody;
    QList<std::pair<QByteArray, QByteArray>> responseHeaders;
};

//! Writes `exchange` as one line of JSON to <program>.jsonl in the folder that the environment
//! variable CONSOLE_CAPTURE_DIR names; does nothing without it. check_answers.py reads the lines.
//! The first call of a program empties its file. Safe from any thread.
void capture(const Exchange& exchange);

} // namespace console::test
