// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPageLayout>
#include <QTextDocument>
#include <QTextTable>

#include <functional>

namespace console::ui {

//! What documents for people are made of: A4, with one look.
namespace pdf {
inline constexpr int resolution = 600; // dots per inch
inline constexpr double titleSize = 18; // this and all sizes: points
inline constexpr double bodySize = 9;
inline constexpr double noteSize = 7.5;

inline const QColor ink(0x1a, 0x1d, 0x24);
inline const QColor muted(0x5a, 0x61, 0x70);
inline const QColor linkInk(0x1f, 0x4f, 0xd0);

[[nodiscard]] QTextCharFormat words(
    double points, const QColor& color, QFont::Weight weight = QFont::Normal);

//! `below` and `above` are points of room after and before it. Line feeds stay within it.
void addParagraph(QTextCursor& cursor, const QString& text, const QTextCharFormat& format,
    double below, double above = 0);

//! At the end of the document, with its first row on each page; `shares` are per cent of the width.
//! The cursor is behind it then.
[[nodiscard]] QTextTable* addTable(QTextCursor& cursor, int rows, const QList<int>& shares);
void fillCell(
    QTextTable& table, int row, int column, const QString& text, const QTextCharFormat& format);
} // namespace pdf

//! A PDF file of what `fill` writes, with the title and "1 of 2" at the foot of each page. Fonts
//! are embedded; the same content gives the same bytes but for the time of making. May be called on
//! another thread than the GUI's, while the application lives.
[[nodiscard]] QByteArray toPdf(const QString& title,
    const std::function<void(QTextDocument&)>& fill,
    QPageLayout::Orientation orientation = QPageLayout::Landscape);

} // namespace console::ui
