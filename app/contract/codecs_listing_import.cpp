// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/json_pieces.h"
#include "contract/listing_codecs.h"
#include "contract/listing_pieces.h"

#include <algorithm>

namespace console::contract {

using base::JsonReader;
using domain::ImportFormat;
using domain::ImportNote;
using domain::TextEncoding;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
struct Word {
    T value;
    const char* word;
};

constexpr Word<ImportFormat> formats[] = {
    {ImportFormat::Markdown, "markdown"}, {ImportFormat::Csv, "csv"}, {ImportFormat::Json, "json"}};
constexpr Word<TextEncoding> encodings[]
    = {{TextEncoding::Utf8, "utf-8"}, {TextEncoding::Utf8WithMark, "utf-8-bom"},
        {TextEncoding::Utf16LittleEndian, "utf-16le"}, {TextEncoding::Utf16BigEndian, "utf-16be"},
        {TextEncoding::Windows1252, "windows-1252"}, {TextEncoding::Windows1250, "windows-1250"},
        {TextEncoding::Latin9, "iso-8859-15"}, {TextEncoding::Latin2, "iso-8859-2"}};
constexpr Word<ImportNote::Kind> kinds[] = {{ImportNote::Kind::Remark, "remark"},
    {ImportNote::Kind::Question, "question"}, {ImportNote::Kind::Problem, "problem"}};

template <typename T, std::size_t N>
QString wordOf(const Word<T> (&words)[N], T value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
        [&](const Word<T>& each) { return each.value == value; });
    return QString::fromLatin1(found->word);
}

template <typename T, std::size_t N>
T readKnown(JsonReader& reader, QLatin1String key, const Word<T> (&words)[N])
{
    QStringList expected;
    for (const Word<T>& each : words)
        expected.append(QString::fromLatin1(each.word));
    return readWord<T>(
        reader, key, expected.join(u", "_s), [&](const QString& read) -> std::optional<T> {
            for (const Word<T>& each : words) {
                if (read == QLatin1String(each.word))
                    return each.value;
            }
            return std::nullopt;
        });
}

QChar readDelimiter(JsonReader& reader)
{
    const QString delimiter = reader.string("delimiter"_L1);
    if (delimiter.size() != 1)
        reader.fail("delimiter"_L1, u"one character"_s);
    return delimiter.isEmpty() ? QChar() : delimiter.front();
}

domain::EntryField readField(JsonReader& reader)
{
    return readWord<domain::EntryField>(
        reader, "field"_L1, u"a field of an entry"_s, domain::entryField);
}

QJsonObject encodeNote(const ImportNote& note)
{
    QJsonObject body{{u"kind"_s, wordOf(kinds, note.kind)}, {u"code"_s, note.code},
        {u"message"_s, note.message}, {u"line"_s, note.line}};
    if (note.field)
        body.insert("field"_L1, domain::wireName(*note.field));
    if (!note.column.isEmpty())
        body.insert("column"_L1, note.column);
    if (!note.proposed.isEmpty())
        body.insert("proposed"_L1, note.proposed);
    return body;
}

ImportNote decodeNote(JsonReader& reader)
{
    ImportNote note;
    note.kind = readKnown(reader, "kind"_L1, kinds);
    note.code = reader.string("code"_L1);
    note.message = reader.string("message"_L1);
    note.line = readNumber(reader, "line"_L1, 0);
    if (reader.has("field"_L1))
        note.field = readField(reader);
    note.column = reader.optionalString("column"_L1).value_or(QString());
    note.proposed = reader.optionalString("proposed"_L1).value_or(QString());
    return note;
}

} // namespace

QJsonObject encode(const ListingImportRequest& request)
{
    const domain::ImportChoices& choices = request.choices;
    QJsonObject body{{u"file"_s, QString::fromLatin1(request.file.toBase64())}};
    if (choices.format)
        body.insert("format"_L1, wordOf(formats, *choices.format));
    if (choices.encoding)
        body.insert("encoding"_L1, wordOf(encodings, *choices.encoding));
    if (choices.delimiter)
        body.insert("delimiter"_L1, QString(*choices.delimiter));
    QJsonArray columns;
    for (auto each = choices.columns.begin(); each != choices.columns.end(); ++each) {
        QJsonObject column{{u"column"_s, each.key()}};
        if (each.value())
            column.insert("field"_L1, domain::wireName(*each.value()));
        columns.append(column);
    }
    if (!columns.isEmpty())
        body.insert("columns"_L1, columns);
    QJsonArray same;
    for (auto each = request.sameAs.begin(); each != request.sameAs.end(); ++each)
        same.append(QJsonObject{{u"line"_s, each.key()}, {u"slug"_s, each.value()}});
    if (!same.isEmpty())
        body.insert("sameAs"_L1, same);
    return body;
}

ListingImportRequest decodeListingImportRequest(JsonReader& reader)
{
    ListingImportRequest request;
    domain::ImportChoices& choices = request.choices;
    if (reader.has("format"_L1))
        choices.format = readKnown(reader, "format"_L1, formats);
    if (reader.has("encoding"_L1))
        choices.encoding = readKnown(reader, "encoding"_L1, encodings);
    if (reader.has("delimiter"_L1))
        choices.delimiter = readDelimiter(reader);
    if (reader.has("columns"_L1))
        reader.list("columns"_L1, [&](JsonReader& column) {
            choices.columns.insert(column.string("column"_L1),
                column.has("field"_L1) ? std::optional(readField(column)) : std::nullopt);
            return true;
        });
    if (reader.has("sameAs"_L1))
        reader.list("sameAs"_L1, [&](JsonReader& same) {
            request.sameAs.insert(readNumber(same, "line"_L1, 0), same.string("slug"_L1));
            return true;
        });
    return request;
}

base::Result<QByteArray> importedFile(const QJsonObject& body)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        body["file"_L1].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || !body["file"_L1].isString())
        return base::failure(base::ApiError::invalid(u"file"_s,
            QCoreApplication::translate("ListingImport", "The file was not sent as base64."),
            u"import.base64"_s));
    if (const auto size = domain::checkImportSize(decoded.decoded.size()); !size)
        return base::failure(size.error());
    return decoded.decoded;
}

QJsonObject encode(const ListingImportPreview& preview)
{
    QJsonArray entries;
    for (const domain::SubProcessor& entry : preview.entries)
        entries.append(encode(entry));
    QJsonArray notes;
    for (const ImportNote& note : preview.notes)
        notes.append(encodeNote(note));
    QJsonObject body{{u"format"_s, wordOf(formats, preview.format)},
        {u"encoding"_s, wordOf(encodings, preview.encoding)},
        {u"columns"_s, QJsonArray::fromStringList(preview.columns)}, {u"entries"_s, entries},
        {u"notes"_s, notes}, {u"difference"_s, encodeDifference(preview.difference)}};
    if (preview.format == ImportFormat::Csv && !preview.delimiter.isNull())
        body.insert("delimiter"_L1, QString(preview.delimiter));
    return body;
}

ListingImportPreview decodeListingImportPreview(JsonReader& reader)
{
    ListingImportPreview preview;
    preview.format = readKnown(reader, "format"_L1, formats);
    preview.encoding = readKnown(reader, "encoding"_L1, encodings);
    if (reader.has("delimiter"_L1))
        preview.delimiter = readDelimiter(reader);
    preview.columns = reader.strings("columns"_L1);
    preview.entries = reader.list("entries"_L1, decodeSubProcessor);
    preview.notes = reader.list("notes"_L1, decodeNote);
    preview.difference = decodeDifference(reader, "difference"_L1);
    return preview;
}

} // namespace console::contract
