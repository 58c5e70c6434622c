// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/json_reader.h"
#include "domain/llm_usage.h"

namespace console::contract {

//! Members "requests", "inputTokens", "outputTokens" and "errors", which rows, sums and groups
//! share. Errors may be left out.
inline void insertCounts(QJsonObject& object, const domain::LlmUsageCounts& counts)
{
    object.insert(QLatin1String("requests"), counts.requests);
    object.insert(QLatin1String("inputTokens"), counts.inputTokens);
    object.insert(QLatin1String("outputTokens"), counts.outputTokens);
    object.insert(QLatin1String("errors"), counts.errors);
}

[[nodiscard]] inline QJsonObject encodeCounts(const domain::LlmUsageCounts& counts)
{
    QJsonObject object;
    insertCounts(object, counts);
    return object;
}

[[nodiscard]] inline domain::LlmUsageCounts readCounts(base::JsonReader& reader)
{
    return {reader.integer(QLatin1String("requests")), reader.integer(QLatin1String("inputTokens")),
        reader.integer(QLatin1String("outputTokens")),
        reader.optionalInteger(QLatin1String("errors")).value_or(0)};
}

[[nodiscard]] inline domain::LlmUsageCounts countsIn(base::JsonReader& reader, QLatin1String key)
{
    base::JsonReader counts = reader.object(key);
    return readCounts(counts);
}

} // namespace console::contract
