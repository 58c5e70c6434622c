// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_register.h"

namespace console::models {

//! A table of words: titles, then rows with as many cells.
struct WordTable {
    QStringList titles;
    QList<QStringList> rows;
};

//! The register, one row for each right of a case. Days as 2026-11-28.
[[nodiscard]] WordTable registerTable(const QList<domain::RegisterEntry>& entries);

//! One row for each figure, one column for each year. Rights, laws and outcomes that never came up
//! are left out.
[[nodiscard]] WordTable figureTable(const QList<domain::RegisterFigures>& years);

//! RFC 4180 in UTF-8, lines end in CRLF, cells as domain::csvCell().
[[nodiscard]] QByteArray toCsv(const WordTable& table);

} // namespace console::models
