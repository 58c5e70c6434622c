// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/import_table.h"

#include "domain/look_alike.h"

#include <QUrl>

namespace console::domain {

using namespace Qt::StringLiterals;
using Kind = ImportNote::Kind;

namespace {

constexpr qsizetype longestTitle = 100; // as it is shown

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

//! "Line 7", or "Entry 7" where a file has no lines that mean anything.
QString placeOf(const ListingImport& result, int line)
{
    return (result.format == ImportFormat::Json ? tr("Entry %1") : tr("Line %1")).arg(line);
}

ImportNote noteAbout(Kind kind, const char* code, int line, const QString& message)
{
    ImportNote note;
    note.kind = kind;
    note.code = QString::fromLatin1(code);
    note.line = line;
    note.message = message;
    return note;
}

} // namespace

QString labelOfAddress(const QString& address)
{
    const QString host = QUrl(address).host();
    return host.startsWith("www."_L1) ? host.mid(4) : host;
}

ImportNote columnQuestion(const QString& title)
{
    const ColumnMeaning meaning = columnMeaning(title);
    const QString shown = title.left(longestTitle);
    ImportNote note = noteAbout(Kind::Question, "import.column.unknown", 0,
        tr("“%1” is not known. Say what it is, or leave it out.").arg(shown));
    note.column = title;
    if (meaning.guess) {
        note.code = u"import.column.guess"_s;
        note.message
            = tr("Is “%1” what is called “%2” here?").arg(shown, fieldLabel(*meaning.guess));
        note.proposed = wireName(*meaning.guess);
    }
    return note;
}

void giveField(ListingImport& result, ImportedRow& row, EntryField field, const QString& text)
{
    const auto tell
        = [&](Kind kind, const char* code, const QString& sentence, const QString& reason = {}) {
              ImportNote note = noteAbout(kind, code, row.line,
                  sentence.arg(placeOf(result, row.line), fieldLabel(field)) + reason);
              note.field = field;
              result.notes.append(note);
          };
    const auto leaveOut = [&](const QString& reason) {
        tell(Kind::Problem, "import.value", tr("%1, “%2” is left out:"), u' ' + reason);
    };
    // No draft can keep one of another form. Without any, one is made of the name.
    if (field == EntryField::Slug && !text.trimmed().isEmpty() && !isEntrySlug(plainLine(text))) {
        leaveOut(QCoreApplication::translate("ListingChecks",
            "The short name needs 2 to 64 lower-case letters, digits or hyphens."));
        return;
    }
    if (const auto set = setFieldText(row.entry, field, text); !set) {
        leaveOut(set.error().message);
        return;
    }
    row.given.insert(field);
    if (longestText(field) == 0)
        return;
    if (fieldText(row.entry, field) != text.trimmed())
        tell(Kind::Remark, "import.control",
            tr("%1, “%2”: line breaks and control characters became spaces."));
    if (hasHiddenCharacters(text))
        tell(Kind::Remark, "import.hidden",
            tr("%1, “%2” holds characters that can't be seen, such as direction marks; they are "
               "kept."));
}

void keepRow(ListingImport& result, const ImportedRow& row)
{
    // A draft may hold entries that have no name yet.
    const bool isNamed = !row.entry.name.isEmpty();
    const bool isKnown = isNamed || !row.entry.slug.isEmpty();
    if (isKnown)
        result.rows.append(row);
    if (isNamed)
        return;
    const QString place = placeOf(result, row.line);
    result.notes.append(
        isKnown ? noteAbout(Kind::Remark, "import.row.unnamed", row.line,
            tr("%1 has no name; it is known by its short name, “%2”.").arg(place, row.entry.slug))
                : noteAbout(Kind::Problem, "import.row.name", row.line,
                    tr("%1 has no name and is left out.").arg(place)));
}

base::Result<base::Done> TableImport::setTitles(const QStringList& titles)
{
    if (titles.size() > ImportLimits::columns)
        return base::failure(base::ApiError::invalid(u"file"_s,
            tr("The table has %1 columns. At most %2 can be read.")
                .arg(titles.size())
                .arg(ImportLimits::columns),
            u"import.columns"_s));
    m_result.columns = titles;
    for (const QString& title : titles) {
        const auto chosen = m_choices.columns.constFind(title);
        const ColumnMeaning meaning = columnMeaning(title);
        std::optional<EntryField> field
            = chosen == m_choices.columns.constEnd() ? meaning.exact : *chosen;
        if (chosen == m_choices.columns.constEnd() && !meaning.exact)
            m_result.notes.append(columnQuestion(title));
        if (field && m_fields.contains(field)) {
            ImportNote twice = noteAbout(Kind::Problem, "import.column.twice", 0,
                tr("“%1” stands there twice. The second column is left out.").arg(title));
            twice.column = title;
            m_result.notes.append(twice);
            field.reset();
        }
        m_fields.append(field);
    }
    if (!m_fields.contains(std::optional(EntryField::Name)))
        m_result.notes.append(noteAbout(Kind::Problem, "import.column.name", 0,
            tr("No column is the name, so no row can be read. Say which one it is.")));
    return base::Done{};
}

void TableImport::note(Kind kind, const char* code, int line, const QString& message,
    std::optional<EntryField> field, const QString& proposed)
{
    ImportNote note = noteAbout(kind, code, line, message);
    note.field = field;
    note.proposed = proposed;
    m_result.notes.append(note);
}

void TableImport::addRow(int line, const QList<ImportCell>& cells)
{
    if (!m_fields.contains(std::optional(EntryField::Name)))
        return;
    if (cells.size() != m_fields.size()) {
        note(Kind::Problem, "import.row.cells", line,
            tr("%1 has %2 cells where the table has %3 columns. It is left out.")
                .arg(placeOf(m_result, line))
                .arg(cells.size())
                .arg(m_fields.size()));
        return;
    }
    ImportedRow row;
    row.line = line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells.at(i).text.size() > ImportLimits::cell) {
            note(Kind::Problem, "import.row.long", line,
                tr("%1 has a cell of %2 characters, at most %3 can be read. It is left out.")
                    .arg(placeOf(m_result, line))
                    .arg(cells.at(i).text.size())
                    .arg(ImportLimits::cell));
            return;
        }
        if (m_fields.at(i))
            setCell(row, *m_fields.at(i), cells.at(i));
    }
    if (!row.given.contains(EntryField::WebsiteLabel))
        row.entry.websiteLabel = labelOfAddress(row.entry.website);
    keepRow(m_result, row);
}

void TableImport::setCell(ImportedRow& row, EntryField field, const ImportCell& cell)
{
    const bool isAddress = field == EntryField::DpaUrl || field == EntryField::PrivacyUrl;
    if (field == EntryField::Website)
        setWebsite(row, cell);
    else
        giveField(
            m_result, row, field, isAddress && !cell.address.isEmpty() ? cell.address : cell.text);
    // A name that links somewhere says the website, where there is no column for it.
    if (field == EntryField::Name && !cell.address.isEmpty()
        && !m_fields.contains(std::optional(EntryField::Website)))
        giveField(m_result, row, EntryField::Website, cell.address);
}

void TableImport::setWebsite(ImportedRow& row, const ImportCell& cell)
{
    if (!cell.address.isEmpty()) {
        giveField(m_result, row, EntryField::Website, cell.address);
        if (!m_fields.contains(std::optional(EntryField::WebsiteLabel)))
            giveField(m_result, row, EntryField::WebsiteLabel, cell.text);
        return;
    }
    const QString text = plainLine(cell.text);
    if (!text.isEmpty() && !text.contains("://"_L1)) {
        note(Kind::Question, "import.website.guess", row.line,
            tr("%1: is the website https://%2?").arg(placeOf(m_result, row.line), text),
            EntryField::Website, u"https://"_s + text);
        return;
    }
    giveField(m_result, row, EntryField::Website, cell.text);
}

} // namespace console::domain
