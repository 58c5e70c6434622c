// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_usage_import.h"
#include "service/llm/connection_test.h"
#include "service/usecases/llm_scene.h"
#include "service/usecases/llm_usage_rights.h"

namespace console::service {

//! What organizations used of LLMs, hour by hour.
//!
//! Errors of what takes rows, of which none is kept then: NotAllowed "llm.usage.not-allowed";
//! InvalidInput, with a field like "rows[3].inputTokens": "llm.usage.rows" (more than
//! domain::mostUsageRowsAtOnce), "llm.usage.row" (domain::checkedLlmUsage()),
//! "llm.usage.organization" (not one that who asks may state something for), "llm.usage.kind"
//! (connection tests are counted by the service), "llm.usage.twice" (two rows of replace() and
//! preview() are about the same), "llm.usage.sum" (a sum would be no exact number any more).
class LlmUsageRecords {
public:
    explicit LlmUsageRecords(const Context& context)
        : m_context(context)
    {
    }

    //! Takes reports of hours, as domain::mergedReport() does: they may come twice and in any
    //! order. Not on the record of changes, which would hold little else.
    [[nodiscard]] base::Result<domain::UsageOutcome> report(const QList<domain::LlmUsage>& rows);
    //! Makes those hours what the rows say; for imports and to put right.
    [[nodiscard]] base::Result<domain::UsageOutcome> replace(const QList<domain::LlmUsage>& rows);
    //! What replace() would do. Changes nothing.
    [[nodiscard]] base::Result<domain::UsageImportPreview> preview(
        const QList<domain::LlmUsage>& rows);

    //! Errors: those of domain::usageSpan(), NotFound "organization.unknown".
    [[nodiscard]] base::Result<domain::UsageReport> sums(const domain::UsageQuery& query);

private:
    struct Known;
    [[nodiscard]] base::Result<QList<Known>> known(const QList<domain::LlmUsage>& rows, bool once);
    [[nodiscard]] base::Result<domain::UsageOutcome> put(
        const QList<domain::LlmUsage>& rows, bool merges);
    void name(QList<domain::UsageReportGroup>& organizations);

    const Context& m_context;
};

//! Adds what a connection test used to the hour of `at`. Inside change().
void countTest(const Context& context, const LlmPlace& place, const QString& provider,
    const QList<TestUsage>& used, const QDateTime& at);

} // namespace console::service
