// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace console::domain {

//! One record. A cell may hold line breaks, so the next record need not be on the next line.
struct CsvRow {
    int line = 0; //!< of the file on which it begins, from 1
    QStringList cells;
};

struct CsvTable {
    QChar delimiter = u',';
    QList<CsvRow> rows; //!< with the titles; empty lines are left out
};

//! What separates the cells. A first line "sep=;" says it; else it is the one of comma, semicolon,
//! tab and pipe with which the first 20 records have more than one cell and most of them equally
//! many. Where not all have with any of these, it may be another sign of the first line, such as ^,
//! with which they do.
[[nodiscard]] QChar detectDelimiter(const QString& text);

//! RFC 4180, and what goes beyond it: any of the delimiters, lines that end in LF, text behind a
//! closing quotation mark. Lines end in line feeds (decodedText()). A first line "sep=;" is left
//! out. Reading stops once there are more than `mostRows` records, so that the caller sees that
//! there are too many. Error InvalidInput "import.csv.quote", field "line N": a quotation mark that
//! opens on that line is not closed.
[[nodiscard]] base::Result<CsvTable> parseCsv(
    const QString& text, QChar delimiter, qsizetype mostRows);

//! Whether a spreadsheet would take the cell for a formula: behind white space its first character
//! is one of = + - @, in full width too, or a tab or carriage return is what it begins with.
[[nodiscard]] bool looksLikeFormula(const QString& cell);

//! As it stands in a file: with a "'" before what looks like a formula, and before what would be
//! taken for such a cell when it is read back. The same behind each semicolon, tab, pipe and line
//! break within it: a spreadsheet that is set to another delimiter begins a cell there. In
//! quotation marks where RFC 4180 asks for them, and where the cell holds another delimiter or
//! begins or ends with a space.
[[nodiscard]] QString csvCell(const QString& text);

//! Takes away each "'" that csvCell() puts there; any other stays.
[[nodiscard]] QString withoutFormulaGuard(const QString& cell);

} // namespace console::domain
