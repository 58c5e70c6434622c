// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QList>
#include <QUrl>

namespace console::domain {

//! A place where Packmind runs its cloud.
struct Region {
    QString id; //!< stable word: "eu"
    QString name; //!< "Packmind Cloud, EU", in English; the window has its own words
    QString place; //!< where its data is, in English: "France Central"
    QUrl origin; //!< https, without path; empty while it is announced only

    [[nodiscard]] bool isAvailable() const { return !origin.isEmpty(); }
    friend bool operator==(const Region&, const Region&) = default;
};

//! Reads a table such as resources/data/regions.json, in its order. Errors UnexpectedAnswer: not
//! that shape; an id twice; available without an https origin.
[[nodiscard]] base::Result<QList<Region>> parseRegions(const QByteArray& json);

//! That of this program.
[[nodiscard]] const QList<Region>& builtInRegions();

//! Those that are available and not among the ids that somebody was told of before.
[[nodiscard]] QList<Region> newlyOpened(const QList<Region>& regions, const QStringList& told);

} // namespace console::domain
