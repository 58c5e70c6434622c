// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/llm_usage_rights.h"

namespace console::service {

//! Monthly tokens that organizations are meant to use. They stop nothing: the calls are made
//! elsewhere.
class LlmBudgets {
public:
    explicit LlmBudgets(const Context& context)
        : m_context(context)
    {
    }

    //! Of those that who asks may see, and which have one or had one; `used` counts from the
    //! beginning of the month in that zone. Error InvalidInput "llm.zone".
    [[nodiscard]] base::Result<QList<domain::LlmBudget>> all(const QByteArray& zone);

    //! Sets one, or with nothing takes it away; `used` of the answer is left out. Errors:
    //! NotAllowed "llm.usage.not-allowed", NotFound "organization.unknown", InvalidInput
    //! "llm.budget", Outdated.
    [[nodiscard]] base::Result<domain::LlmBudget> set(const domain::OrganizationId& organization,
        const std::optional<qint64>& monthlyTokens, const std::optional<qint64>& ifMatch);

private:
    const Context& m_context;
};

} // namespace console::service
