// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace console::ui {

//! Rows as words, for the clipboard and for files.
struct TableText {
    QStringList header;
    QList<QStringList> rows;
};

//! Columns by tab, rows by line feed, without the header.
[[nodiscard]] QString toPlainText(const TableText& table);
//! A GitHub-flavoured table; | and line ends within cells are escaped.
[[nodiscard]] QString toMarkdown(const TableText& table);
//! RFC 4180: CRLF, quotes doubled. A cell that a spreadsheet would take for a formula (it starts
//! with = + - @ tab or CR) gets a leading apostrophe.
[[nodiscard]] QString toCsv(const TableText& table);

} // namespace console::ui
