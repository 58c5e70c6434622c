// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage.h"

#include "base/json_reader.h"
#include "domain/llm_provider.h"
#include "domain/one_line.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct LlmUsageWords {
    Q_DECLARE_TR_FUNCTIONS(LlmUsage)
};

constexpr qint64 secondsPerHour = 3600;
constexpr qint64 firstHour = 394'464; // 2015-01-01T00Z, before any of these APIs
constexpr qsizetype longestModel = 255;

qint64 sum(qint64 a, qint64 b)
{
    return std::min(base::largestJsonInteger, a + b); // Each is below 2^53, so this can't overflow.
}

base::Failure wrong(const QString& field, const QString& message)
{
    return base::failure(base::ApiError::invalid(field, message, u"llm.usage.row"_s));
}

base::Result<base::Done> checkKey(const LlmUsageKey& key, const QDateTime& now)
{
    static const QRegularExpression kind(u"^[a-z0-9_]{1,32}\\z"_s);
    if (QUuid(key.organization.text()).isNull())
        return wrong(
            u"organizationId"_s, LlmUsageWords::tr("The organization is to be named by its id."));
    if (key.hour < firstHour || hourUtc(key.hour) > now)
        return wrong(u"hourUtc"_s,
            LlmUsageWords::tr("The hour is to be a whole one between 2015 and now, in UTC, such as "
                              "2026-11-29T14:00:00Z."));
    if (!isLlmProviderId(key.provider))
        return wrong(u"provider"_s,
            LlmUsageWords::tr("The provider is to have 1 to 64 small letters, digits and \"-\", "
                              "such as azure-openai."));
    if (key.model.isEmpty() || key.model.size() > longestModel || !isOneLine(key.model))
        return wrong(u"model"_s,
            LlmUsageWords::tr("The model is to have 1 to %1 characters on one line.")
                .arg(longestModel));
    if (!kind.match(key.kind).hasMatch())
        return wrong(u"kind"_s,
            LlmUsageWords::tr("The kind is to have 1 to 32 small letters, digits and \"_\", such "
                              "as chat."));
    return base::Done();
}

base::Result<base::Done> checkCounts(const LlmUsageCounts& counts)
{
    const QList<std::pair<QString, qint64>> numbers{{u"requests"_s, counts.requests},
        {u"inputTokens"_s, counts.inputTokens}, {u"outputTokens"_s, counts.outputTokens},
        {u"errors"_s, counts.errors}};
    for (const auto& [field, number] : numbers) {
        if (number < 0 || number > base::largestJsonInteger)
            return wrong(field,
                LlmUsageWords::tr("\"%1\" is to be between 0 and %2.")
                    .arg(field)
                    .arg(base::largestJsonInteger));
    }
    if (counts.errors > counts.requests)
        return wrong(u"errors"_s, LlmUsageWords::tr("There can't be more errors than requests."));
    return base::Done();
}

} // namespace

size_t qHash(const LlmUsageKey& key, size_t seed) noexcept
{
    return qHashMulti(seed, key.organization, key.hour, key.provider, key.model, key.kind);
}

QDateTime hourUtc(qint64 hour)
{
    return QDateTime::fromSecsSinceEpoch(hour * secondsPerHour, Qt::UTC);
}

std::optional<qint64> wholeHour(const QDateTime& time)
{
    if (!time.isValid() || time.toMSecsSinceEpoch() % (1000 * secondsPerHour) != 0)
        return std::nullopt;
    return time.toSecsSinceEpoch() / secondsPerHour;
}

LlmUsageCounts& LlmUsageCounts::operator+=(const LlmUsageCounts& other)
{
    requests = sum(requests, other.requests);
    inputTokens = sum(inputTokens, other.inputTokens);
    outputTokens = sum(outputTokens, other.outputTokens);
    errors = sum(errors, other.errors);
    return *this;
}

qint64 LlmUsageCounts::tokens() const
{
    return sum(inputTokens, outputTokens);
}

base::Result<LlmUsage> checkedLlmUsage(LlmUsage row, const QDateTime& now)
{
    row.key.provider = row.key.provider.trimmed();
    row.key.model = row.key.model.trimmed();
    row.key.kind = row.key.kind.trimmed();
    if (const auto checked = checkKey(row.key, now); !checked)
        return base::failure(checked.error());
    if (const auto checked = checkCounts(row.counts); !checked)
        return base::failure(checked.error());
    return row;
}

LlmUsageCounts mergedReport(const LlmUsageCounts& known, const LlmUsageCounts& said)
{
    return {std::max(known.requests, said.requests), std::max(known.inputTokens, said.inputTokens),
        std::max(known.outputTokens, said.outputTokens), std::max(known.errors, said.errors)};
}

int mergeReports(LlmUsageTable& table, const QList<LlmUsage>& rows)
{
    int changed = 0;
    for (const LlmUsage& row : rows) {
        const bool isNew = !table.contains(row.key);
        LlmUsageCounts& known = table[row.key];
        const LlmUsageCounts merged = mergedReport(known, row.counts);
        changed += isNew || merged != known ? 1 : 0;
        known = merged;
    }
    return changed;
}

} // namespace console::domain
