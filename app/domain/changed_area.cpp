// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/changed_area.h"

#include "domain/wire_names.h"

#include <array>

namespace console::domain {

namespace {

constexpr std::array areaNames{
    std::pair(ChangedArea::Cases, "cases"),
    std::pair(ChangedArea::Listing, "listing"),
    std::pair(ChangedArea::Llm, "llm"),
    std::pair(ChangedArea::Usage, "usage"),
    std::pair(ChangedArea::People, "people"),
    std::pair(ChangedArea::Backups, "backups"),
};

} // namespace

QString wireName(ChangedArea area)
{
    return nameIn(areaNames, area);
}

std::optional<ChangedArea> changedArea(const QString& wireName)
{
    return valueIn<ChangedArea>(areaNames, wireName);
}

QList<ChangedArea> allChangedAreas()
{
    QList<ChangedArea> areas;
    for (const auto& name : areaNames)
        areas << name.first;
    return areas;
}

} // namespace console::domain
