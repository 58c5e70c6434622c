// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing.h"

#include "domain/organization.h"

#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace console::domain {

namespace {

constexpr int columnCount = 5;
using Row = std::array<QString, columnCount>;

Row titles()
{
    // The documentation's own words: part of the format, so not translated.
    return {QStringLiteral("Name"), QStringLiteral("Website"), QStringLiteral("Purpose"),
        QStringLiteral("Data Processed"), QStringLiteral("Region of Data Hosting")};
}

QString cell(QString text)
{
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('|'), QLatin1String("\\|"))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString line(const Row& cells, const std::array<qsizetype, columnCount>& widths)
{
    QString out;
    for (size_t i = 0; i < cells.size(); ++i)
        out += QStringLiteral("| ") + cells[i].leftJustified(widths[i]) + QLatin1Char(' ');
    return out + QStringLiteral("|\n");
}

base::Failure badRow(int number, const QString& problem)
{
    return base::failure(base::ApiError::invalid(QStringLiteral("line %1").arg(number),
        QCoreApplication::translate("Listing", "Line %1 of the table: %2").arg(number).arg(problem),
        QStringLiteral("listing.markdown.row")));
}

QStringList cellsOf(const QString& line)
{
    QStringList cells;
    QString current;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == QLatin1Char('\\') && i + 1 < line.size()) {
            current += line.at(++i);
        } else if (c == QLatin1Char('|')) {
            cells.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    return cells;
}

base::Result<SubProcessor> entryOf(const QStringList& cells, int lineNumber)
{
    static const QRegularExpression link(QStringLiteral(R"(^\[([^\]]+)\]\(([^)\s]+)\)$)"));
    if (cells.size() != columnCount)
        return badRow(lineNumber,
            QCoreApplication::translate("Listing", "it has %n column(s) where five are needed.",
                nullptr, int(cells.size())));
    const QRegularExpressionMatch match = link.match(cells.at(1));
    if (!match.hasMatch()
        || QUrl(match.captured(2), QUrl::StrictMode).scheme() != QLatin1String("https"))
        return badRow(lineNumber,
            QCoreApplication::translate("Listing",
                "the website is not a link such as "
                "[azure.microsoft.com](https://azure.microsoft.com)."));
    return SubProcessor{
        .slug = organizationSlug(cells.at(0)),
        .name = cells.at(0),
        .website = match.captured(2),
        .websiteLabel = match.captured(1),
        .purpose = cells.at(2),
        .dataProcessed = cells.at(3),
        .region = cells.at(4),
    };
}

} // namespace

QByteArray listingToMarkdown(const QList<SubProcessor>& entries)
{
    QList<Row> rows{titles()};
    for (const SubProcessor& entry : entries) {
        rows.append({cell(entry.name),
            QStringLiteral("[%1](%2)").arg(cell(entry.websiteLabel), entry.website),
            cell(entry.purpose), cell(entry.dataProcessed), cell(entry.region)});
    }
    std::array<qsizetype, columnCount> widths{};
    for (const Row& row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    Row rule;
    for (size_t i = 0; i < rule.size(); ++i)
        rule[i] = QString(widths[i], QLatin1Char('-'));
    QString out = line(rows.takeFirst(), widths) + line(rule, widths);
    for (const Row& row : rows)
        out += line(row, widths);
    return out.toUtf8();
}

base::Result<QList<SubProcessor>> listingFromMarkdown(const QByteArray& markdown)
{
    QList<SubProcessor> entries;
    const QStringList lines = QString::fromUtf8(markdown).split(QLatin1Char('\n'));
    int rowsSeen = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString row = lines.at(i).trimmed();
        if (!row.startsWith(QLatin1Char('|')))
            continue;
        if (++rowsSeen <= 2) // title and rule
            continue;
        base::Result<SubProcessor> entry = entryOf(cellsOf(row), int(i) + 1);
        if (!entry)
            return base::failure(entry.error());
        entries.append(*entry);
    }
    if (entries.isEmpty())
        return badRow(1, QCoreApplication::translate("Listing", "there is no table with entries."));
    return entries;
}

} // namespace console::domain
