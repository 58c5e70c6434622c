// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor_fields.h"
#include "domain/text_encoding.h"

#include <QHash>
#include <QSet>

namespace console::domain {

//! What a listing can be read from. HTML is written only: a page is for people, and JSON and CSV
//! carry more.
enum class ImportFormat { Markdown, Csv, Json };

//! "Markdown", "CSV", "JSON"
[[nodiscard]] QString formatName(ImportFormat format);

//! What an import may have; more is refused before it is built, and said so. JSON is besides
//! limited to 64 levels and a million values (base/json_reader.h).
struct ImportLimits {
    static constexpr qint64 bytes = 16 * 1024 * 1024;
    static constexpr qsizetype rows = 10'000; //!< without the titles
    static constexpr qsizetype columns = 64;
    static constexpr qsizetype cell = 10'000; //!< UTF-16 units
};

//! Something that a person has to see before anything is written.
struct ImportNote {
    enum class Kind {
        Remark, //!< what was done
        Question, //!< what could be done: `proposed` is not taken before a person says so
        Problem, //!< what was left out: one cell where `field` says which, else the row
    };

    Kind kind = Kind::Remark;
    QString code; //!< stable dotted name: "import.column.unknown"
    QString message; //!< whole sentences
    int line = 0; //!< of the file, from 1; in JSON the number of the entry; 0: all of it
    std::optional<EntryField> field;
    QString column; //!< title as it stands in the file, of a note about a column
    QString proposed; //!< for setFieldText(), or the wire name of a field for a column

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

//! One entry of a file. What the file doesn't say is empty in `entry` and not in `given`, but for
//! the text of the link to the website: that is its host then.
struct ImportedRow {
    int line = 0; //!< as in ImportNote
    SubProcessor entry; //!< tidied; with its slug only where the file has one, and else with a name
    QSet<EntryField> given;
};

//! What a person decided about a file, for reading it once more. Nothing: find it out.
struct ImportChoices {
    std::optional<ImportFormat> format;
    std::optional<TextEncoding> encoding;
    std::optional<QChar> delimiter; //!< of a CSV
    QHash<QString, std::optional<EntryField>>
        columns; //!< by title, or name in JSON; nothing: leave it out
};

//! What was read, and how.
struct ListingImport {
    ImportFormat format = ImportFormat::Csv;
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter; //!< of a CSV
    QStringList columns; //!< titles as they stand in the file; of JSON the names not known
    QList<ImportedRow> rows; //!< in the order of the file; none: `notes` say what is wrong with all
    QList<ImportNote> notes;
};

//! How many rows of the file are not among those that were read.
[[nodiscard]] int rowsLeftOut(const QList<ImportNote>& notes);

//! To be asked before a file is read. Error InvalidInput "import.size", field "file".
[[nodiscard]] base::Result<base::Done> checkImportSize(qint64 bytes);

//! Reads a Markdown document with a table, a CSV or JSON, as exported here or from elsewhere.
//! Columns are known by their exact title or wire name; what else they might be is a Question, and
//! while none is the name (Problem "import.column.name") no row is read.
//! Errors InvalidInput, field "file" or "line N": those of checkImportSize(); "import.binary" (zero
//! bytes, as in spreadsheets); "import.nothing" (no table, no row, no
//! list of entries); "import.webpage"; "import.rows", "import.columns"; "import.csv.quote";
//! "import.json"; "import.json.newer" (of a later version of this program).
[[nodiscard]] base::Result<ListingImport> importListing(
    const QByteArray& bytes, const ImportChoices& choices = {});

//! JSON if the first character is { or [, CSV if the first line is titles that are all known,
//! Markdown if there is a table, else CSV.
[[nodiscard]] ImportFormat detectFormat(const QString& text);

} // namespace console::domain
