// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QHash>
#include <QList>

namespace console::domain {

//! What a row of usage is about. There is one row for each key, and no place for content.
struct LlmUsageKey {
    OrganizationId organization;
    qint64 hour = 0; //!< whole hours since 1970-01-01T00:00Z; hourUtc() as a time
    QString provider; //!< [a-z0-9-]{1,64}
    QString model; //!< 1 to 255 characters on one line
    QString kind; //!< [a-z0-9_]{1,32}: "chat", "embedding", "connection_test"

    friend bool operator==(const LlmUsageKey&, const LlmUsageKey&) = default;
};

[[nodiscard]] size_t qHash(const LlmUsageKey& key, size_t seed = 0) noexcept;

//! The kind of our own connection tests, which nobody else may report.
inline constexpr const char* connectionTestKind = "connection_test";

[[nodiscard]] QDateTime hourUtc(qint64 hour);
//! Nothing for a time that is no whole hour.
[[nodiscard]] std::optional<qint64> wholeHour(const QDateTime& time);

//! All of one hour. None is negative or beyond base::largestJsonInteger.
struct LlmUsageCounts {
    qint64 requests = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    qint64 errors = 0; //!< of the requests

    //! Stays at the largest number instead of overflowing.
    LlmUsageCounts& operator+=(const LlmUsageCounts& other);
    [[nodiscard]] qint64 tokens() const;
    friend bool operator==(const LlmUsageCounts&, const LlmUsageCounts&) = default;
};

struct LlmUsage {
    LlmUsageKey key;
    LlmUsageCounts counts;

    friend bool operator==(const LlmUsage&, const LlmUsage&) = default;
};

//! The row with its words trimmed. Errors InvalidInput "llm.usage.row", field as on the wire
//! ("organizationId", "hourUtc", "provider", "model", "kind", "requests", "inputTokens",
//! "outputTokens", "errors"): out of the limits above, more errors than requests, an hour later
//! than that of `now` or before 2015.
[[nodiscard]] base::Result<LlmUsage> checkedLlmUsage(LlmUsage row, const QDateTime& now);

//! What is known of one hour after a report of it. Each number of an hour only grows, so the larger
//! one is the later one: reports may come twice and in any order.
[[nodiscard]] LlmUsageCounts mergedReport(const LlmUsageCounts& known, const LlmUsageCounts& said);

using LlmUsageTable = QHash<LlmUsageKey, LlmUsageCounts>;

//! mergedReport() for each row; gives back how many rows are new or have changed.
int mergeReports(LlmUsageTable& table, const QList<LlmUsage>& rows);

} // namespace console::domain
