// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/regions.h"

#include "base/json_reader.h"

#include <QFile>

#include <algorithm>

namespace console::domain {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Region decodeRegion(JsonReader& reader)
{
    Region region;
    region.id = reader.string("id"_L1);
    region.name = reader.string("name"_L1);
    region.place = reader.string("place"_L1);
    const QString state = reader.string("state"_L1);
    if (state == "available"_L1) {
        region.origin = QUrl(reader.string("origin"_L1), QUrl::StrictMode);
        if (region.origin.scheme() != "https"_L1 || region.origin.host().isEmpty())
            reader.fail("origin"_L1, u"an https address"_s);
    } else if (state != "announced"_L1) {
        reader.fail("state"_L1, u"available or announced"_s);
    }
    return region;
}

} // namespace

Result<QList<Region>> parseRegions(const QByteArray& json)
{
    const Result<QJsonObject> object = base::parseJsonObject(json, u"regions.json"_s);
    if (!object)
        return base::failure(object.error());
    JsonReader reader(*object);
    QSet<QString> ids;
    QList<Region> regions = reader.list("regions"_L1, [&ids](JsonReader& item) {
        Region region = decodeRegion(item);
        if (ids.contains(region.id))
            item.fail("id"_L1, u"an id of its own"_s);
        ids.insert(region.id);
        return region;
    });
    return reader.finish(std::move(regions));
}

const QList<Region>& builtInRegions()
{
    static const QList<Region> regions = [] {
        QFile file(u":/domain/data/regions.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of regions of this program can't be read");
        Result<QList<Region>> parsed = parseRegions(file.readAll());
        if (!parsed)
            qFatal("the table of regions of this program is damaged");
        return *parsed;
    }();
    return regions;
}

QList<Region> newlyOpened(const QList<Region>& regions, const QStringList& told)
{
    QList<Region> opened;
    std::copy_if(regions.begin(), regions.end(), std::back_inserter(opened),
        [&told](const Region& each) { return each.isAvailable() && !told.contains(each.id); });
    return opened;
}

} // namespace console::domain
