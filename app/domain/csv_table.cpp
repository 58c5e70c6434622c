// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/csv_table.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsToLookAt = 20;

//! The delimiter that a first line "sep=;" names.
std::optional<QChar> namedDelimiter(const QString& text)
{
    const bool named = text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4
        && (text.size() == 5 || text.at(5) == u'\n');
    return named ? std::optional(text.at(4)) : std::nullopt;
}

//! Reads one record after the other.
class CsvReader {
public:
    CsvReader(const QString& text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_at(namedDelimiter(text) ? std::min<qsizetype>(6, text.size()) : 0)
        , m_line(namedDelimiter(text) ? 2 : 1)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    //! Where a quotation mark opened that is not closed; 0 when all are.
    [[nodiscard]] int openQuote() const { return m_openQuote; }

    CsvRow next()
    {
        CsvRow row{m_line, {}};
        bool more = true;
        while (more) {
            row.cells.append(cell());
            more = !atEnd() && m_text.at(m_at) == m_delimiter;
            if (!atEnd())
                take();
        }
        return row;
    }

private:
    QChar take()
    {
        const QChar c = m_text.at(m_at++);
        if (c == u'\n')
            ++m_line;
        return c;
    }

    //! Up to the delimiter or the end of the line, which are left.
    QString cell()
    {
        QString text;
        if (!atEnd() && m_text.at(m_at) == u'"')
            text = quoted();
        const qsizetype start = m_at;
        while (!atEnd() && m_text.at(m_at) != m_delimiter && m_text.at(m_at) != u'\n')
            ++m_at;
        return text + QStringView(m_text).mid(start, m_at - start);
    }

    QString quoted()
    {
        const int opened = m_line;
        QString text;
        take();
        while (!atEnd()) {
            const QChar c = take();
            if (c != u'"')
                text += c;
            else if (!atEnd() && m_text.at(m_at) == u'"')
                text += take();
            else
                return text;
        }
        m_openQuote = opened;
        return text;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_at;
    int m_line;
    int m_openQuote = 0;
};

bool isEmpty(const CsvRow& row)
{
    return row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
}

//! How well a delimiter fits the first records.
struct DelimiterFit {
    int alike = 0; //!< records that have as many cells as the first one
    qsizetype cells = 0; //!< of that one; all is 0 when it has one cell
    bool all = false; //!< there is no other record

    [[nodiscard]] bool isBetterThan(const DelimiterFit& other) const
    {
        return std::pair(alike, cells) > std::pair(other.alike, other.cells);
    }
};

DelimiterFit fitOf(const QString& text, QChar delimiter)
{
    CsvReader reader(text, delimiter);
    qsizetype cells = 0;
    int alike = 0;
    int others = 0;
    for (int rows = 0; rows < rowsToLookAt && !reader.atEnd(); ++rows) {
        const CsvRow row = reader.next();
        if (isEmpty(row))
            continue;
        if (cells == 0)
            cells = row.cells.size();
        ++(row.cells.size() == cells ? alike : others);
    }
    return cells > 1 ? DelimiterFit{alike, cells, others == 0} : DelimiterFit();
}

//! What else might separate the titles: no letter or space, and nothing that words and addresses
//! are written with.
QString rareDelimiters(const QString& text)
{
    static const QString ofWords = u"\"'()[]{}<>-_.@&/,;\t|"_s;
    QString found;
    for (const QChar c : text.left(text.indexOf(u'\n'))) {
        const bool rare = c.isPunct() || c.isSymbol() || c.category() == QChar::Other_Control;
        if (rare && !ofWords.contains(c) && !found.contains(c))
            found += c;
    }
    return found;
}

} // namespace

QChar detectDelimiter(const QString& text)
{
    if (const std::optional<QChar> named = namedDelimiter(text))
        return *named;
    QChar best = u',';
    DelimiterFit bestFit;
    const auto compare = [&](QChar delimiter, bool wholly) {
        const DelimiterFit fit = fitOf(text, delimiter);
        if (fit.isBetterThan(bestFit) && (fit.all || !wholly)) {
            best = delimiter;
            bestFit = fit;
        }
    };
    for (const QChar delimiter : {u',', u';', u'\t', u'|'})
        compare(delimiter, false);
    if (bestFit.all)
        return best;
    for (const QChar delimiter : rareDelimiters(text))
        compare(delimiter, true);
    return best;
}

base::Result<CsvTable> parseCsv(const QString& text, QChar delimiter, qsizetype mostRows)
{
    CsvTable table;
    table.delimiter = delimiter;
    CsvReader reader(text, delimiter);
    while (!reader.atEnd() && table.rows.size() <= mostRows) {
        const CsvRow row = reader.next();
        if (!isEmpty(row))
            table.rows.append(row);
    }
    if (reader.openQuote() > 0)
        return base::failure(base::ApiError::invalid(u"line %1"_s.arg(reader.openQuote()),
            QCoreApplication::translate(
                "Import", "Line %1: a quotation mark opens here and is never closed.")
                .arg(reader.openQuote()),
            u"import.csv.quote"_s));
    return table;
}

} // namespace console::domain
