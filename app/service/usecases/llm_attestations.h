// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_privacy.h"
#include "service/usecases/context.h"

namespace console::service {

//! What people state of LLM providers, for one organization each: whether prompts are stored there,
//! whether models are trained with them, and where that is written. Members read it, admins state
//! it; for a cloud that is not ours the operator on this computer does both.
class LlmAttestations {
public:
    using All = QList<domain::StatedLlmAttestation>;

    explicit LlmAttestations(const Context& context)
        : m_context(context)
    {
    }

    //! By provider, people named. Error NotFound "organization.unknown".
    [[nodiscard]] base::Result<All> of(const domain::OrganizationId& organization);

    //! Errors: those of domain::checkedLlmAttestation(), InvalidInput "llm.provider.name" (field
    //! "provider"), NotFound "organization.unknown", NotAllowed "member.not-admin", Conflict
    //! "organization.archived", Outdated.
    [[nodiscard]] base::Result<domain::StatedLlmAttestation> state(
        const domain::OrganizationId& organization, const QString& provider,
        const domain::LlmAttestation& said, const std::optional<qint64>& ifMatch);

    //! Takes one back, if there is one, and gives those that are left. Errors: as state().
    [[nodiscard]] base::Result<All> remove(const domain::OrganizationId& organization,
        const QString& provider, const std::optional<qint64>& ifMatch);

private:
    [[nodiscard]] base::Result<base::Done> mayRead(const domain::OrganizationId& organization);
    [[nodiscard]] base::Result<base::Done> mayState(const domain::OrganizationId& organization);
    [[nodiscard]] All all(const domain::OrganizationId& organization);

    const Context& m_context;
};

} // namespace console::service
