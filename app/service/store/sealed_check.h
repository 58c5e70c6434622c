// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/database.h"

namespace console::service {

//! Every sealed value of a database, opened.
struct SealedValues {
    qint64 whole = 0;
    qint64 damaged = 0;
    QStringList named; //!< the first of those that don't open: "account.email, row 0b…"
};

//! Inside read(). A value that does not open is told and is no failure of the database. `most` are
//! named.
[[nodiscard]] SealedValues checkSealedValues(Database& database, int most);

} // namespace console::service
