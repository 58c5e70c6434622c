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
//! RFC 4180: CRLF, cells as domain::csvCell(), so that none can start a formula.
[[nodiscard]] QString toCsv(const TableText& table);

} // namespace console::ui
