// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/csv_table.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

bool startsFormula(QChar c)
{
    static const QString starts = u"=+-@\uff1d\uff0b\uff0d\uff20"_s;
    return starts.contains(c);
}

//! At these, a program that takes the file for one of another delimiter begins a new cell, as it
//! sees no quotation marks that stand within one.
bool mayEndCell(QChar c)
{
    static const QString ends = u";\t|\n\r"_s;
    return ends.contains(c);
}

QString withoutMarks(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return text.mid(first - text.begin());
}

bool partLooksLikeFormula(const QString& part)
{
    const auto first
        = std::find_if(part.begin(), part.end(), [](QChar c) { return !c.isSpace() && c != u'"'; });
    return first != part.end() && startsFormula(*first);
}

// Several marks before a part are one more than the text had, as with those before a cell.

QString guardedPart(const QString& part)
{
    return partLooksLikeFormula(withoutMarks(part)) ? QString(u'\'' + part) : part;
}

QString unguardedPart(const QString& part)
{
    const bool guarded = part.startsWith(u'\'') && partLooksLikeFormula(withoutMarks(part));
    return guarded ? part.mid(1) : part;
}

//! `cell` with what stands behind each mayEndCell() mapped.
QString withParts(const QString& cell, QString (*mapped)(const QString&))
{
    auto end = std::find_if(cell.begin(), cell.end(), mayEndCell);
    QString text = cell.left(end - cell.begin());
    while (end != cell.end()) {
        const auto start = end + 1;
        text += *end;
        end = std::find_if(start, cell.end(), mayEndCell);
        text += mapped(QString(start, end - start));
    }
    return text;
}

QString withoutOuterGuard(const QString& cell)
{
    const QString behind = withoutMarks(cell);
    return behind != cell && looksLikeFormula(behind) ? cell.mid(1) : cell;
}

} // namespace

bool looksLikeFormula(const QString& cell)
{
    if (cell.startsWith(u'\t') || cell.startsWith(u'\r'))
        return true;
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return !c.isSpace(); });
    return first != cell.end() && startsFormula(*first);
}

QString csvCell(const QString& text)
{
    QString cell = withParts(text, guardedPart);
    if (looksLikeFormula(cell) || withoutOuterGuard(cell) != cell)
        cell.prepend(u'\'');
    static const QString quotedFor = u"\",;\t|\n\r"_s;
    const bool quoted = cell.startsWith(u' ') || cell.endsWith(u' ')
        || std::any_of(cell.begin(), cell.end(), [](QChar c) { return quotedFor.contains(c); });
    return quoted ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell;
}

QString withoutFormulaGuard(const QString& cell)
{
    return withParts(withoutOuterGuard(cell), unguardedPart);
}

} // namespace console::domain
