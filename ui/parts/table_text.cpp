// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/table_text.h"

#include "domain/csv_table.h"

namespace console::ui {

namespace {
QString oneLine(QString cell)
{
    cell.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar& c : cell) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return cell;
}

QString markdownCell(const QString& cell)
{
    QString text = oneLine(cell);
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return text.replace(QLatin1Char('|'), QLatin1String("\\|"));
}

QString markdownRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped << markdownCell(cell);
    return QStringLiteral("| ") + escaped.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString csvRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped << domain::csvCell(cell);
    return escaped.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}
} // namespace

QString toPlainText(const TableText& table)
{
    QStringList lines;
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << oneLine(cell);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString toMarkdown(const TableText& table)
{
    QString text = markdownRow(table.header) + QLatin1Char('|');
    for (qsizetype i = 0; i < table.header.size(); ++i)
        text += QStringLiteral(" --- |");
    text += QLatin1Char('\n');
    for (const QStringList& row : table.rows)
        text += markdownRow(row);
    return text;
}

QString toCsv(const TableText& table)
{
    QString text = csvRow(table.header);
    for (const QStringList& row : table.rows)
        text += csvRow(row);
    return text;
}

} // namespace console::ui
