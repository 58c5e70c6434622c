// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/region_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace console::ui {

namespace {

struct RegionWords {
    const char* id;
    const char* name;
    const char* place;
};

constexpr RegionWords known[] = {
    {"eu", QT_TRANSLATE_NOOP("Regions", "Packmind Cloud, EU"),
        QT_TRANSLATE_NOOP("Regions", "France Central")},
    {"us", QT_TRANSLATE_NOOP("Regions", "Packmind Cloud, US"),
        QT_TRANSLATE_NOOP("Regions", "United States")},
};

QString wordsOf(
    const domain::Region& region, const char* RegionWords::*part, const QString& otherwise)
{
    const auto* const found = std::find_if(std::begin(known), std::end(known),
        [&region](const RegionWords& each) { return region.id == QLatin1String(each.id); });
    return found == std::end(known) ? otherwise
                                    : QCoreApplication::translate("Regions", found->*part);
}

} // namespace

QString regionName(const domain::Region& region)
{
    return wordsOf(region, &RegionWords::name, region.name);
}

QString regionPlace(const domain::Region& region)
{
    return wordsOf(region, &RegionWords::place, region.place);
}

QString regionPlaceOf(const profiles::Profile& profile)
{
    const QUrl server = profiles::serverOf(profile);
    for (const domain::Region& region : domain::builtInRegions()) {
        if (region.isAvailable() && profiles::sameServer(region.origin, server))
            return regionPlace(region);
    }
    return {};
}

} // namespace console::ui
