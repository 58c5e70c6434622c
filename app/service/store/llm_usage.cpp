// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/store/llm_usage.h"

#include "base/json_reader.h"
#include "service/store/llm_usage_rows.h"

// How hours and their roll-ups are written; llm_usage_sums.cpp reads them.
namespace console::service {

using domain::LlmUsageCounts;
using domain::LlmUsageKey;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hoursPerDay = 24;

LlmUsageCounts difference(const LlmUsageCounts& after, const LlmUsageCounts& before)
{
    return {after.requests - before.requests, after.inputTokens - before.inputTokens,
        after.outputTokens - before.outputTokens, after.errors - before.errors};
}

bool isExact(const std::optional<LlmUsageCounts>& sum)
{
    if (!sum) // the database failed, and says so itself
        return true;
    const auto fits = [](qint64 number) {
        return number <= base::largestJsonInteger;
    };
    return fits(sum->requests) && fits(sum->inputTokens) && fits(sum->outputTokens)
        && fits(sum->errors);
}

//! Adds to a roll-up; `key` are the columns that it is by.
QString addition(const QString& table, const QString& key)
{
    return u"INSERT INTO %1 (%2, requests, input_tokens, output_tokens, errors) "
           "VALUES (%3?, ?, ?, ?) ON CONFLICT (%2) DO UPDATE SET "
           "requests = %1.requests + excluded.requests, "
           "input_tokens = %1.input_tokens + excluded.input_tokens, "
           "output_tokens = %1.output_tokens + excluded.output_tokens, "
           "errors = %1.errors + excluded.errors "
           "RETURNING requests, input_tokens, output_tokens, errors"_s.arg(
               table, key, u"?, "_s.repeated(key.count(u',') + 1));
}

QVariantList with(QVariantList key, const LlmUsageCounts& counts)
{
    return key << counts.requests << counts.inputTokens << counts.outputTokens << counts.errors;
}

} // namespace

qint64 LlmUsageStore::seriesOf(const LlmUsageKey& key, bool make)
{
    LlmUsageKey series = key;
    series.hour = 0;
    if (const auto known = m_series.constFind(series); known != m_series.constEnd())
        return *known;
    const QVariantList values{
        m_workspace.text(), key.organization.text(), key.provider, key.model, key.kind};
    std::optional<qint64> id = m_database.first(
        u"SELECT id FROM llm_usage_series WHERE workspace_id = ? AND organization_id = ? "
        "AND provider = ? AND model = ? AND kind = ?"_s,
        values, [](const Row& row) { return row.number(0); });
    if (!id && make) {
        id = 1
            + m_database
                  .first(u"SELECT COALESCE(MAX(id), 0) FROM llm_usage_series"_s, {},
                      [](const Row& row) { return row.number(0); })
                  .value_or(0);
        m_database.execute(
            u"INSERT INTO llm_usage_series (id, workspace_id, organization_id, provider, model, "
            "kind) VALUES (?, ?, ?, ?, ?, ?)"_s,
            QVariantList{*id} + values);
    }
    if (id)
        m_series.insert(series, *id);
    return id.value_or(0);
}

std::optional<LlmUsageCounts> LlmUsageStore::find(const LlmUsageKey& key)
{
    const qint64 series = seriesOf(key, false);
    if (series == 0)
        return std::nullopt;
    return m_database.first(u"SELECT requests, input_tokens, output_tokens, errors FROM llm_usage "
                            "WHERE series_id = ? AND hour = ?"_s,
        {series, key.hour}, [](const Row& row) { return readCounts(row, 0); });
}

bool LlmUsageStore::put(const LlmUsageKey& key, const std::optional<LlmUsageCounts>& before,
    const LlmUsageCounts& after)
{
    m_database.execute(
        u"INSERT INTO llm_usage (series_id, hour, requests, input_tokens, output_tokens, errors) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (series_id, hour) DO UPDATE SET "
        "requests = excluded.requests, input_tokens = excluded.input_tokens, "
        "output_tokens = excluded.output_tokens, errors = excluded.errors"_s,
        with({seriesOf(key, true), key.hour}, after));
    const LlmUsageCounts added = difference(after, before.value_or(LlmUsageCounts()));
    static const QString toTotal
        = addition(u"llm_usage_total"_s, u"workspace_id, hour, provider, model"_s);
    static const QString toDay
        = addition(u"llm_usage_day"_s, u"workspace_id, utc_day, organization_id"_s);
    const auto read = [](const Row& row) {
        return readCounts(row, 0);
    };
    const auto total = m_database.first(
        toTotal, with({m_workspace.text(), key.hour, key.provider, key.model}, added), read);
    const auto day = m_database.first(toDay,
        with({m_workspace.text(), key.hour / hoursPerDay, key.organization.text()}, added), read);
    return isExact(total) && isExact(day);
}

} // namespace console::service
