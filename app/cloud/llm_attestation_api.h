// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "domain/llm_privacy.h"

namespace console::cloud {

//! What people state of LLM providers, for one organization each (governance side). It holds
//! nothing but the session: make one where it is needed, with CloudClient::governanceSession().
class LlmAttestationApi {
public:
    using All = QList<domain::StatedLlmAttestation>;

    explicit LlmAttestationApi(Session& governance)
        : m_session(governance)
    {
    }

    //! By provider. Error NotFound "organization.unknown".
    [[nodiscard]] base::Call<All> of(const domain::OrganizationId& organization);

    //! `seenRev`: of the one that the person saw, 0 for none. Errors: those of
    //! domain::checkedLlmAttestation(), NotAllowed "member.not-admin", Conflict
    //! "organization.archived", Outdated.
    [[nodiscard]] base::Call<domain::StatedLlmAttestation> state(
        const domain::OrganizationId& organization, const QString& provider,
        const domain::LlmAttestation& said, qint64 seenRev);

    //! Takes it back, and gives those that are left. Errors as state().
    [[nodiscard]] base::Call<All> remove(
        const domain::OrganizationId& organization, const domain::StatedLlmAttestation& seen);

private:
    Session& m_session;
};

} // namespace console::cloud
