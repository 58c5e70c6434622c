// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace console::domain {

// Look-ups in a table of pairs: a value of an enum and its name on the wire.

template <typename Names, typename Value>
[[nodiscard]] QString nameIn(const Names& names, Value value)
{
    const auto found = std::find_if(
        names.begin(), names.end(), [&](const auto& name) { return name.first == value; });
    return found == names.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Value, typename Names>
[[nodiscard]] std::optional<Value> valueIn(const Names& names, const QString& wireName)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](const auto& name) { return wireName == QLatin1String(name.second); });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace console::domain
