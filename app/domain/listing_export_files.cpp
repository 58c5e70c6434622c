// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/csv_table.h"
#include "domain/import_json.h"
#include "domain/listing_export.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QString csvLine(const QStringList& texts)
{
    QStringList cells;
    for (const QString& text : texts)
        cells.append(csvCell(text));
    return cells.join(u',') + u"\r\n"_s;
}

QJsonObject fileOf(const QJsonArray& entries)
{
    return {{u"formatVersion"_s, listingJsonVersion}, {u"entries"_s, entries}};
}

} // namespace

QByteArray listingToCsv(const QList<SubProcessor>& entries)
{
    QStringList titles;
    for (const EntryField field : allEntryFields())
        titles.append(columnTitle(field));
    QString csv = u"\ufeff"_s + csvLine(titles);
    for (const SubProcessor& entry : entries) {
        QStringList texts;
        for (const EntryField field : allEntryFields())
            texts.append(fieldText(entry, field));
        csv += csvLine(texts);
    }
    return csv.toUtf8();
}

QByteArray listingToJson(const ListingVersion& version)
{
    QJsonObject about{
        {u"number"_s, version.number},
        {u"effectiveDate"_s, version.effectiveDate.toString(Qt::ISODate)},
        {u"summary"_s, version.summary},
        {u"author"_s, version.author},
        {u"prevHash"_s, QString::fromLatin1(version.prevHash)},
        {u"hash"_s, QString::fromLatin1(version.hash)},
    };
    if (!version.approver.isEmpty())
        about.insert("approver"_L1, version.approver);
    QJsonArray entries;
    for (const SubProcessor& entry : version.entries)
        entries.append(entryToJson(entry));
    QJsonObject file = fileOf(entries);
    file.insert("version"_L1, about);
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

QByteArray draftToJson(const QList<SubProcessor>& entries)
{
    QJsonArray list;
    for (const SubProcessor& entry : entries) {
        QJsonObject json = entryToJson(entry);
        for (const QString& member : json.keys()) {
            if (json.value(member) == QString())
                json.remove(member);
        }
        list.append(json);
    }
    return QJsonDocument(fileOf(list)).toJson(QJsonDocument::Indented);
}

} // namespace console::domain
