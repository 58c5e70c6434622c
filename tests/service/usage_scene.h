// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage_report.h"
#include "service/service_fixture.h"

namespace console::test {

//! Paths and bodies of the routes about LLM usage.
[[nodiscard]] QString usagePath(const QString& rest = {});
//! Body with these rows, as the API has them.
[[nodiscard]] QJsonObject usageBody(const QList<domain::LlmUsage>& rows);
//! `hour` from 2026-11-01T00:00Z on.
[[nodiscard]] domain::LlmUsage usageRow(const QString& organization, qint64 hour,
    const domain::LlmUsageCounts& counts, const QString& model = QStringLiteral("large"));
//! The report of that query, asked for over HTTP.
[[nodiscard]] domain::UsageReport usageOf(ServiceClient& who, const domain::UsageQuery& query);
//! All rows in the database: what a report has to agree with.
[[nodiscard]] QList<domain::LlmUsage> storedUsage(const ServiceFixture& fixture);

} // namespace console::test
