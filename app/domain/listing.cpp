// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/listing.h"

#include "domain/hash_chain.h"

#include <QJsonArray>
#include <QJsonObject>

namespace console::domain {

QByteArray listingHash(const ListingVersion& version)
{
    QJsonArray entries;
    for (const SubProcessor& entry : version.entries) {
        entries.append(QJsonObject{
            {QStringLiteral("slug"), entry.slug},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("website"), entry.website},
            {QStringLiteral("websiteLabel"), entry.websiteLabel},
            {QStringLiteral("purpose"), entry.purpose},
            {QStringLiteral("dataProcessed"), entry.dataProcessed},
            {QStringLiteral("region"), entry.region},
        });
    }
    return chainHash(version.prevHash,
        QJsonObject{
            {QStringLiteral("number"), version.number},
            {QStringLiteral("effectiveDate"), version.effectiveDate.toString(Qt::ISODate)},
            {QStringLiteral("summary"), version.summary},
            {QStringLiteral("author"), version.author},
            {QStringLiteral("entries"), entries},
        });
}

} // namespace console::domain
