// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing_import.h"

#include "domain/csv_table.h"
#include "domain/import_json.h"
#include "domain/import_table.h"
#include "domain/markdown_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype startOfFile = 1000; // characters that tell what it is

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

base::Failure refused(const char* code, const QString& sentence)
{
    return base::failure(base::ApiError::invalid(u"file"_s, sentence, QString::fromLatin1(code)));
}

base::Failure tooManyRows()
{
    return refused("import.rows",
        tr("There are more than %1 rows. Nothing of it was read.").arg(ImportLimits::rows));
}

base::Failure nothingFound(const QString& sentence)
{
    return refused("import.nothing", sentence);
}

base::Failure noRow()
{
    return nothingFound(tr("There are titles in it, but no row below them."));
}

//! A page saved under any name. It is for people; as a table it would hold no entry.
bool isWebPage(const QString& text)
{
    static const QRegularExpression start(
        u"\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html[\\s>])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.match(text.left(startOfFile)).hasMatch();
}

//! The table whose titles name most fields: a document may have others.
const MarkdownTable& bestTable(const QList<MarkdownTable>& tables)
{
    const auto known = [](const MarkdownTable& table) {
        return std::count_if(table.titles.cells.begin(), table.titles.cells.end(),
            [](const QString& title) { return columnMeaning(markdownText(title)).exact; });
    };
    return *std::max_element(tables.begin(), tables.end(),
        [&](const MarkdownTable& a, const MarkdownTable& b) { return known(a) < known(b); });
}

//! Whether the first line is nothing but titles of a CSV, as each export has it: an address of
//! several lines in a cell below may look like a table.
bool beginsWithTitles(const QString& text)
{
    const QString line = text.left(text.indexOf(u'\n'));
    for (const QChar delimiter : {u',', u';', u'\t'}) {
        const QStringList titles = line.split(delimiter);
        const bool allKnown = std::all_of(titles.begin(), titles.end(),
            [](const QString& title) { return columnMeaning(title).exact.has_value(); });
        if (titles.size() > 1 && allKnown)
            return true;
    }
    return false;
}

base::Result<base::Done> readMarkdown(
    ListingImport& result, const QString& text, const ImportChoices& choices)
{
    const QList<MarkdownTable> tables = markdownTables(text, ImportLimits::rows);
    if (tables.isEmpty())
        return nothingFound(tr("There is no Markdown table in it."));
    const MarkdownTable& table = bestTable(tables);
    if (table.rows.size() > ImportLimits::rows)
        return tooManyRows();
    TableImport import(result, choices);
    QStringList titles;
    for (const QString& title : table.titles.cells)
        titles.append(plainLine(markdownText(title)));
    if (auto set = import.setTitles(titles); !set)
        return set;
    if (table.rows.isEmpty())
        return noRow();
    for (const MarkdownRow& row : table.rows) {
        QList<ImportCell> cells;
        for (const QString& source : row.cells) {
            const std::optional<MarkdownLink> link = linkOfMarkdown(source);
            cells.append(link ? ImportCell{link->label, link->address}
                              : ImportCell{markdownText(source), {}});
        }
        import.addRow(row.line, cells);
    }
    return base::Done{};
}

base::Result<base::Done> readCsv(
    ListingImport& result, const QString& text, const ImportChoices& choices)
{
    result.delimiter = choices.delimiter.value_or(detectDelimiter(text));
    const base::Result<CsvTable> table = parseCsv(text, result.delimiter, ImportLimits::rows + 1);
    if (!table)
        return base::failure(table.error());
    if (table->rows.isEmpty())
        return nothingFound(tr("There is nothing in it."));
    if (table->rows.size() > ImportLimits::rows + 1)
        return tooManyRows();
    TableImport import(result, choices);
    QStringList titles;
    for (const QString& title : table->rows.first().cells)
        titles.append(plainLine(title));
    if (auto set = import.setTitles(titles); !set)
        return set;
    if (table->rows.size() == 1)
        return noRow();
    for (auto row = std::next(table->rows.begin()); row != table->rows.end(); ++row) {
        QList<ImportCell> cells;
        for (const QString& cell : row->cells)
            cells.append({withoutFormulaGuard(cell), {}});
        import.addRow(row->line, cells);
    }
    return base::Done{};
}

base::Result<base::Done> readAs(
    ListingImport& result, const QString& text, const ImportChoices& choices)
{
    switch (result.format) {
    case ImportFormat::Markdown:
        return readMarkdown(result, text, choices);
    case ImportFormat::Json:
        return readJsonListing(result, text, choices);
    case ImportFormat::Csv:
        break;
    }
    return readCsv(result, text, choices);
}

} // namespace

QString formatName(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Markdown:
        return u"Markdown"_s;
    case ImportFormat::Csv:
        return u"CSV"_s;
    case ImportFormat::Json:
        break;
    }
    return u"JSON"_s;
}

int rowsLeftOut(const QList<ImportNote>& notes)
{
    return int(std::count_if(notes.begin(), notes.end(), [](const ImportNote& note) {
        return note.kind == ImportNote::Kind::Problem && note.line > 0 && !note.field;
    }));
}

base::Result<base::Done> checkImportSize(qint64 bytes)
{
    if (bytes <= ImportLimits::bytes)
        return base::Done{};
    return refused("import.size",
        tr("This file has %1 MiB. A listing can have %2 MiB at most; nothing of it was read.")
            .arg((bytes + 1024 * 1024 - 1) / (1024 * 1024))
            .arg(ImportLimits::bytes / (1024 * 1024)));
}

ImportFormat detectFormat(const QString& text)
{
    const QStringView start = QStringView(text).left(startOfFile).trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return ImportFormat::Json;
    const bool isTable = !beginsWithTitles(text) && !markdownTables(text, 0).isEmpty();
    return isTable ? ImportFormat::Markdown : ImportFormat::Csv;
}

base::Result<ListingImport> importListing(const QByteArray& bytes, const ImportChoices& choices)
{
    if (const auto size = checkImportSize(bytes.size()); !size)
        return base::failure(size.error());
    const DecodedText decoded = decodedText(bytes, choices.encoding);
    if (decoded.text.contains(QChar(u'\0')))
        return refused(
            "import.binary", tr("This is no text that can be read. Save it as CSV in UTF-8."));
    if (isWebPage(decoded.text))
        return refused("import.webpage",
            tr("This is a web page. Import the JSON, CSV or Markdown of the listing instead."));
    ListingImport result;
    result.encoding = decoded.encoding;
    result.format = choices.format.value_or(detectFormat(decoded.text));
    if (decoded.replaced > 0) {
        ImportNote note;
        note.kind = ImportNote::Kind::Problem;
        note.code = u"import.encoding"_s;
        note.message = tr("%1 characters can't be read as %2; “\ufffd” stands for each.")
                           .arg(QString::number(decoded.replaced), encodingName(decoded.encoding));
        result.notes.append(note);
    }
    if (const auto read = readAs(result, decoded.text, choices); !read)
        return base::failure(read.error());
    return result;
}

} // namespace console::domain
