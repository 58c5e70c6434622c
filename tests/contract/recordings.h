// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace console::test {

//! An answer of the real Packmind, as it was recorded.
struct Recording {
    QString name;
    QByteArray method;
    QStringList path; //!< decoded segments below /api/v0
    QUrlQuery query;
    int status = 0; //!< 0: no answer came
    QJsonObject headers; //!< names in lower case
    QJsonValue body; //!< without the marks for what was cut out of long lists

    [[nodiscard]] bool hasAnswer() const { return status > 0; }
    //! Of our table; nothing when the console never calls it.
    [[nodiscard]] std::optional<contract::Route> route() const;
    //! Of the route's ":name" parts, in order.
    [[nodiscard]] QStringList pathValues() const;
};

//! The folder that PACKMIND_RECORDINGS names, or empty.
[[nodiscard]] QString recordingsFolder();

//! All of them by name. Those that are no exchange, such as a summary of measurements, are left
//! out and counted in `others`.
[[nodiscard]] QList<Recording> recordings(int& others);

} // namespace console::test
