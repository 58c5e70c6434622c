// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/markdown_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Source of the cells of a line; empty where there is no pipe that separates.
QStringList cellsOf(QStringView line)
{
    line = line.trimmed();
    QStringList cells;
    QString current;
    bool separated = false;
    for (qsizetype i = line.startsWith(u'|') ? 1 : 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size()) {
            current += c;
            current += line.at(++i);
        } else if (c == u'|') {
            separated = true;
            cells.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    if (!separated)
        return {};
    if (!current.trimmed().isEmpty() || !line.endsWith(u'|'))
        cells.append(current.trimmed());
    return cells;
}

//! The row of dashes under the titles, with as many cells as these.
bool isRule(const QStringList& cells, qsizetype columns)
{
    static const QRegularExpression dashes(u"\\A:?-+:?\\z"_s);
    return cells.size() == columns
        && std::all_of(cells.begin(), cells.end(),
            [](const QString& cell) { return dashes.match(cell).hasMatch(); });
}

bool isFence(QStringView line)
{
    const QStringView start = line.trimmed();
    return start.startsWith(u"```") || start.startsWith(u"~~~");
}

} // namespace

QList<MarkdownTable> markdownTables(const QString& text, qsizetype mostRows)
{
    QList<MarkdownTable> tables;
    MarkdownRow last; // what would be the titles if a rule follows
    bool inTable = false;
    bool fenced = false;
    qsizetype rows = 0;
    int number = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        if (isFence(line)) {
            fenced = !fenced;
            inTable = false;
        }
        const QStringList cells = fenced ? QStringList() : cellsOf(line);
        if (cells.isEmpty()) {
            inTable = false;
        } else if (inTable) {
            tables.last().rows.append({number, cells});
            if (++rows > mostRows)
                break;
        } else if (!last.cells.isEmpty() && isRule(cells, last.cells.size())) {
            tables.append({last, {}});
            inTable = true;
        }
        last = {number, inTable ? QStringList() : cells};
    }
    return tables;
}

} // namespace console::domain
