// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/usage_codecs.h"

namespace console::cloud {

//! How far an import came.
struct LlmUsageImported {
    domain::UsageOutcome outcome; //!< of the rows that are kept now
    qsizetype rows = 0; //!< how many these are, from the first one on
    std::optional<base::ApiError> stopped = {}; //!< why not all: the same file can be taken again
};

//! Numbers of what organizations used of LLMs, and their budgets (governance side). There is no
//! way to send what was asked or answered. It holds nothing but the session: make one where it is
//! needed, with CloudClient::governanceSession().
class LlmUsageApi {
public:
    using Progress = std::function<void(qsizetype, qsizetype)>; //!< rows done, all rows

    explicit LlmUsageApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Errors, before anything is sent: those of domain::usageSpan(). Then: NotFound
    //! "organization.unknown".
    [[nodiscard]] base::Call<domain::UsageReport> report(const domain::UsageQuery& query);

    //! What import() would do. Rows go in parts of domain::mostUsageRowsAtOnce. Errors: NotAllowed
    //! "llm.usage.not-allowed", InvalidInput "llm.usage.organization".
    [[nodiscard]] base::Call<domain::UsageImportPreview> preview(
        const QList<domain::LlmUsage>& rows, const Progress& progress = {});

    //! Makes the hours what the rows say, one part after the other. Cancelling keeps the parts that
    //! were done.
    [[nodiscard]] base::Call<LlmUsageImported> import(
        const QList<domain::LlmUsage>& rows, const Progress& progress = {});

    //! Of those who have one or had one. Error InvalidInput "llm.zone".
    [[nodiscard]] base::Call<QList<domain::LlmBudget>> budgets(const QByteArray& zone);

    //! Sets the tokens of a month, or takes them away; `used` of the answer says nothing. Errors:
    //! InvalidInput "llm.budget", NotAllowed "llm.usage.not-allowed", Outdated.
    [[nodiscard]] base::Call<domain::LlmBudget> setBudget(
        const domain::LlmBudget& seen, const std::optional<qint64>& monthlyTokens);

private:
    Session& m_session;
};

} // namespace console::cloud
