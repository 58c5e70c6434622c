// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing.h"
#include "domain/listing_import.h"
#include "domain/markdown_table.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnCount = 5;
constexpr qsizetype widestPadding = 80; // characters; a longer cell makes no other one longer
using Row = std::array<QString, columnCount>;

constexpr std::array publishedFields{EntryField::Name, EntryField::Website, EntryField::Purpose,
    EntryField::DataProcessed, EntryField::Region};

Row titles()
{
    Row row;
    std::transform(publishedFields.begin(), publishedFields.end(), row.begin(), columnTitle);
    return row;
}

QString line(const Row& cells, const std::array<qsizetype, columnCount>& widths)
{
    QString out;
    for (size_t i = 0; i < cells.size(); ++i)
        out += u"| "_s + cells[i].leftJustified(widths[i]) + u' ';
    return out + u"|\n"_s;
}

base::Failure wrongLine(int number, const QString& sentence)
{
    return base::failure(
        base::ApiError::invalid(u"line %1"_s.arg(number), sentence, u"listing.markdown.row"_s));
}

//! What an import only notes, and a table that has to be whole can't have.
base::Result<base::Done> isWhole(const ListingImport& import)
{
    const auto problem = std::find_if(import.notes.begin(), import.notes.end(),
        [](const ImportNote& note) { return note.kind != ImportNote::Kind::Remark; });
    if (problem != import.notes.end())
        return wrongLine(std::max(problem->line, 1), problem->message);
    for (const ImportedRow& row : import.rows) {
        if (QUrl(row.entry.website, QUrl::StrictMode).scheme() != "https"_L1)
            return wrongLine(row.line,
                QCoreApplication::translate("Listing",
                    "Line %1 of the table: the website is not a link such as "
                    "[azure.microsoft.com](https://azure.microsoft.com).")
                    .arg(row.line));
        for (const EntryField field : publishedFields) {
            if (fieldText(row.entry, field).isEmpty())
                return wrongLine(row.line,
                    QCoreApplication::translate("Listing", "Line %1 of the table: “%2” is empty.")
                        .arg(QString::number(row.line), fieldLabel(field)));
        }
    }
    if (import.rows.isEmpty())
        return wrongLine(
            1, QCoreApplication::translate("Listing", "There is no table with entries."));
    return base::Done{};
}

} // namespace

QByteArray listingToMarkdown(const QList<SubProcessor>& entries)
{
    QList<Row> rows{titles()};
    for (const SubProcessor& entry : entries) {
        rows.append({markdownEscaped(entry.name), markdownLink(entry.websiteLabel, entry.website),
            markdownEscaped(entry.purpose), markdownEscaped(entry.dataProcessed),
            markdownEscaped(entry.region)});
    }
    std::array<qsizetype, columnCount> widths{};
    for (const Row& row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(row[i].size(), widestPadding));
    }
    Row rule;
    for (size_t i = 0; i < rule.size(); ++i)
        rule[i] = QString(widths[i], u'-');
    QString out = line(rows.takeFirst(), widths) + line(rule, widths);
    for (const Row& row : rows)
        out += line(row, widths);
    return out.toUtf8();
}

base::Result<QList<SubProcessor>> listingFromMarkdown(const QByteArray& markdown)
{
    const base::Result<ListingImport> import = importListing(markdown,
        {.format = ImportFormat::Markdown,
            .encoding = TextEncoding::Utf8,
            .delimiter = std::nullopt,
            .columns = {}});
    if (!import)
        return wrongLine(1, import.error().message);
    if (const auto whole = isWhole(*import); !whole)
        return base::failure(whole.error());
    QList<SubProcessor> entries;
    QSet<QString> slugs;
    for (const ImportedRow& row : import->rows) {
        SubProcessor entry = row.entry;
        entry.slug = freeSlug(entrySlug(entry.name), slugs);
        slugs.insert(entry.slug);
        entries.append(entry);
    }
    return entries;
}

} // namespace console::domain
