// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing.h"

#include "domain/hash_chain.h"
#include "domain/sub_processor_fields.h"

#include <QJsonArray>
#include <QJsonObject>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

QJsonObject hashedEntry(const SubProcessor& entry)
{
    QJsonObject body = entryToJson(entry);
    body.insert("dataProcessed"_L1, body.take(wireName(EntryField::DataProcessed)));
    body.insert("region"_L1, body.take(wireName(EntryField::Region)));
    return body;
}

} // namespace

QByteArray listingHash(const ListingVersion& version)
{
    QJsonArray entries;
    for (const SubProcessor& entry : version.entries)
        entries.append(hashedEntry(entry));
    QJsonObject body{
        {u"number"_s, version.number},
        {u"effectiveDate"_s, version.effectiveDate.toString(Qt::ISODate)},
        {u"summary"_s, version.summary},
        {u"author"_s, version.author},
        {u"entries"_s, entries},
    };
    if (!version.approver.isEmpty())
        body.insert("approver"_L1, version.approver);
    return chainHash(version.prevHash, body);
}

} // namespace console::domain
