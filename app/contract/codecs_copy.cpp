// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/copy_codecs.h"

#include "base/clock.h"
#include "contract/codecs.h"
#include "contract/listing_pieces.h"

namespace console::contract {

using base::JsonReader;
using namespace Qt::StringLiterals;

namespace {

//! A text of JSON has its limit, so the file comes in parts.
constexpr qsizetype partSize = 512 * 1024;

QJsonObject encodeTable(const domain::CopiedTable& table)
{
    QJsonArray columns;
    for (const domain::CopiedColumn& column : table.columns)
        columns.append(QJsonObject{{u"name"_s, column.name}, {u"purpose"_s, column.purpose},
            {u"retention"_s, column.retention}});
    QJsonArray rows;
    for (const QJsonObject& row : table.rows)
        rows.append(QJsonObject{{u"values"_s, row}});
    return {{u"table"_s, table.table}, {u"columns"_s, columns}, {u"rows"_s, rows}};
}

domain::CopiedTable decodeTable(JsonReader& reader)
{
    domain::CopiedTable table;
    table.table = reader.string("table"_L1);
    table.columns = reader.list("columns"_L1, [](JsonReader& column) {
        return domain::CopiedColumn{.name = column.string("name"_L1),
            .purpose = column.string("purpose"_L1),
            .retention = column.string("retention"_L1)};
    });
    table.rows = reader.list("rows"_L1, [](JsonReader& row) { return row.rawObject("values"_L1); });
    return table;
}

QJsonArray encodeLeftOut(const QList<domain::LeftOut>& all)
{
    QJsonArray items;
    for (const domain::LeftOut& each : all)
        items.append(QJsonObject{
            {u"table"_s, each.table}, {u"column"_s, each.column}, {u"reason"_s, each.reason}});
    return items;
}

} // namespace

QJsonObject encode(const domain::SubjectCopy& copy)
{
    QJsonArray tables;
    for (const domain::CopiedTable& table : copy.tables)
        tables.append(encodeTable(table));
    QJsonArray recipients;
    for (const domain::SubProcessor& entry : copy.recipients)
        recipients.append(encode(entry));
    QJsonObject body{{u"case"_s, copy.ref}, {u"gatheredAt"_s, base::isoUtc(copy.gatheredAt)},
        {u"address"_s, copy.address}, {u"tables"_s, tables},
        {u"leftOut"_s, encodeLeftOut(copy.leftOut)}, {u"recipients"_s, recipients}};
    if (copy.rev > 0)
        body.insert("rev"_L1, copy.rev);
    if (copy.listingVersion)
        body.insert("listingVersion"_L1, *copy.listingVersion);
    return body;
}

domain::SubjectCopy decodeSubjectCopy(JsonReader& reader)
{
    domain::SubjectCopy copy;
    copy.ref = reader.string("case"_L1);
    copy.rev = reader.optionalInteger("rev"_L1).value_or(0);
    copy.gatheredAt = reader.time("gatheredAt"_L1);
    copy.address = reader.string("address"_L1);
    copy.tables = reader.list("tables"_L1, decodeTable);
    copy.leftOut = reader.list("leftOut"_L1, [](JsonReader& each) {
        return domain::LeftOut{.table = each.string("table"_L1),
            .column = each.string("column"_L1),
            .reason = each.string("reason"_L1)};
    });
    copy.recipients = reader.list("recipients"_L1, decodeSubProcessor);
    if (reader.has("listingVersion"_L1))
        copy.listingVersion = readNumber(reader, "listingVersion"_L1, 1);
    return copy;
}

QJsonObject encode(const RequestPackage& package)
{
    return {{u"sha256"_s, package.sha256}, {u"bytes"_s, package.bytes}, {u"rows"_s, package.rows},
        {u"madeAt"_s, base::isoUtc(package.madeAt)},
        {u"expiresAt"_s, base::isoUtc(package.expiresAt)}, {u"kept"_s, package.kept}};
}

RequestPackage decodeRequestPackage(JsonReader& reader)
{
    return {.sha256 = reader.string("sha256"_L1),
        .bytes = reader.integer("bytes"_L1),
        .rows = reader.integer("rows"_L1),
        .madeAt = reader.time("madeAt"_L1),
        .expiresAt = reader.time("expiresAt"_L1),
        .kept = reader.boolean("kept"_L1)};
}

QJsonObject encode(const PackageFile& file)
{
    const QByteArray text = file.content.toBase64();
    QJsonArray parts;
    for (qsizetype at = 0; at < text.size(); at += partSize)
        parts.append(QString::fromLatin1(text.mid(at, partSize)));
    return {{u"content"_s, parts}, {u"rows"_s, file.rows}};
}

PackageFile decodePackageFile(JsonReader& reader)
{
    PackageFile file;
    const QByteArray text = reader.strings("content"_L1).join(QString()).toLatin1();
    const auto decoded
        = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray& content = decoded.decoded;
    if (!decoded || content.isEmpty() || content.size() > largestPackage)
        reader.fail("content"_L1, u"a file of at most 6 MiB in base64, in parts"_s);
    else
        file.content = content;
    file.rows = reader.integer("rows"_L1);
    return file;
}

} // namespace console::contract
