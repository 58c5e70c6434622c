// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/data_zones.h"

#include "base/json_reader.h"

#include <QFile>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

struct CoveredCountry {
    QString country;
    AdequacyDecision decision;
};

QDate dayOf(base::JsonReader& reader, QLatin1String key)
{
    const QDate day = QDate::fromString(reader.string(key), Qt::ISODate);
    if (!day.isValid())
        reader.fail(key, u"a date such as 2026-11-28"_s);
    return day;
}

CoveredCountry covered(base::JsonReader& reader)
{
    CoveredCountry covered;
    covered.country = reader.string("country"_L1);
    covered.decision.decision = reader.string("decision"_L1);
    covered.decision.from = dayOf(reader, "from"_L1);
    if (reader.has("until"_L1))
        covered.decision.until = dayOf(reader, "until"_L1);
    covered.decision.limitedTo = reader.string("limitedTo"_L1);
    return covered;
}

} // namespace

base::Result<DataZones> DataZones::parse(const QByteArray& json)
{
    const base::Result<QJsonObject> object = base::parseJsonObject(json, u"data_zones.json"_s);
    if (!object)
        return base::failure(object.error());
    base::JsonReader reader(*object);
    DataZones zones;
    zones.m_checkedOn = dayOf(reader, "checkedOn"_L1);
    zones.m_sources = reader.strings("sources"_L1);
    zones.m_countries = reader.strings("countries"_L1);
    zones.m_known = QSet<QString>(zones.m_countries.begin(), zones.m_countries.end());
    for (const QLatin1String list : {"eea"_L1, "eeaTerritories"_L1}) {
        const QStringList members = reader.strings(list);
        for (const QString& code : members) {
            if (!zones.isCountry(code))
                reader.fail(list, u"codes that stand under countries, too"_s);
            zones.m_eea.insert(code);
        }
    }
    const QList<CoveredCountry> decisions = reader.list("adequacy"_L1, covered);
    for (const CoveredCountry& each : decisions) {
        if (!zones.isCountry(each.country) || zones.m_eea.contains(each.country))
            reader.fail("adequacy"_L1, u"countries outside the EEA"_s);
        zones.m_adequacy.insert(each.country, each.decision);
    }
    return reader.finish(zones);
}

std::optional<AdequacyDecision> DataZones::adequacyOf(const QString& country, const QDate& on) const
{
    const auto [begin, end] = m_adequacy.equal_range(country);
    const auto found = std::find_if(begin, end, [&](const AdequacyDecision& decision) {
        return decision.from <= on && (!decision.until || on <= *decision.until);
    });
    return found == end ? std::nullopt : std::optional(*found);
}

DataZone DataZones::zoneOf(const QString& country, const QDate& on) const
{
    if (!isCountry(country))
        return DataZone::Unknown;
    if (m_eea.contains(country))
        return DataZone::Eea;
    if (country == "US"_L1)
        return DataZone::UnitedStates;
    return adequacyOf(country, on) ? DataZone::Adequate : DataZone::Other;
}

DataZone DataZones::zoneOf(const QStringList& countries, const QDate& on) const
{
    DataZone most = DataZone::Unknown;
    for (const QString& country : countries) {
        const DataZone zone = zoneOf(country, on);
        if (zone == DataZone::Unknown)
            return zone;
        most = std::max(most, zone);
    }
    return most;
}

QString wireName(DataZone zone)
{
    switch (zone) {
    case DataZone::Eea:
        return u"eea"_s;
    case DataZone::Adequate:
        return u"adequate"_s;
    case DataZone::UnitedStates:
        return u"us"_s;
    case DataZone::Other:
        return u"other"_s;
    case DataZone::Unknown:
        break;
    }
    return u"unknown"_s;
}

const DataZones& builtInDataZones()
{
    static const DataZones zones = [] {
        QFile file(u":/domain/data/data_zones.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the table of data zones of this program can't be read");
        base::Result<DataZones> parsed = DataZones::parse(file.readAll());
        if (!parsed)
            qFatal("the table of data zones of this program is damaged");
        return *parsed;
    }();
    return zones;
}

} // namespace console::domain
