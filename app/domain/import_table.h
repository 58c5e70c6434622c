// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/listing_import.h"

namespace console::domain {

//! What a column's title says: the field that it names exactly, or might mean.
struct ColumnMeaning {
    std::optional<EntryField> exact; //!< title or wire name, whatever case, spaces and marks
    std::optional<EntryField> guess; //!< a word that others use for it
};
[[nodiscard]] ColumnMeaning columnMeaning(const QString& title);

//! The Question what a column is that nothing names exactly; with what it might be, if anything.
[[nodiscard]] ImportNote columnQuestion(const QString& title);

//! A cell as text, and the address that it links to, if any.
struct ImportCell {
    QString text;
    QString address;
};

//! Turns rows of cells into entries and notes what is odd; the way of Markdown and CSV.
class TableImport {
public:
    TableImport(ListingImport& result, const ImportChoices& choices)
        : m_result(result)
        , m_choices(choices)
    {
    }

    //! Once, before the rows. Error InvalidInput "import.columns".
    [[nodiscard]] base::Result<base::Done> setTitles(const QStringList& titles);
    void addRow(int line, const QList<ImportCell>& cells);

private:
    void setCell(ImportedRow& row, EntryField field, const ImportCell& cell);
    void setWebsite(ImportedRow& row, const ImportCell& cell);
    void note(ImportNote::Kind kind, const char* code, int line, const QString& message,
        std::optional<EntryField> field = std::nullopt, const QString& proposed = {});

    ListingImport& m_result;
    const ImportChoices& m_choices;
    QList<std::optional<EntryField>> m_fields; //!< by column
};

//! `text` as the field's value, with a Remark where something in it was changed and a Problem where
//! it is none; then the field is not given.
void giveField(ListingImport& result, ImportedRow& row, EntryField field, const QString& text);

//! Keeps the row if it has a name, or else, with a Remark, a slug; without both a Problem says that
//! it is left out.
void keepRow(ListingImport& result, const ImportedRow& row);

//! The host of an address without "www.": what a link to it is called when nothing else is said.
[[nodiscard]] QString labelOfAddress(const QString& address);

} // namespace console::domain
