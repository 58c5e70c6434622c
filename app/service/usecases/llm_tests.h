// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/llm/llm_caller.h"
#include "service/usecases/llm_scene.h"

namespace console::service {

//! Calls of providers (contract 8). No transaction is open while one is under way. What tests of an
//! organization use is counted with its usage; a test of the platform belongs to none.
//! Errors of all: those of LlmCaller; what a provider says is in the report.
class LlmTests {
public:
    explicit LlmTests(const Context& context)
        : m_context(context)
    {
    }

    //! Of settings that are not saved. A key that is left out is the stored one, if
    //! domain::keyMayStay() and the asker is an admin. Errors: those of sentDraft() and of
    //! domain::checkLlmDraft(), NotAllowed "member.not-admin".
    [[nodiscard]] base::Result<domain::LlmTestReport> testDraft(
        const domain::OrganizationId& id, const domain::LlmConfig& sent);

    //! Of what the organization uses; it is its last test from then on.
    [[nodiscard]] base::Result<domain::LlmTestReport> testSaved(const domain::OrganizationId& id);

    //! Of the platform's own provider. Error NotAllowed "workspace.not-allowed".
    [[nodiscard]] base::Result<domain::LlmTestReport> testPlatform();

    //! As testDraft(); models need not be named.
    [[nodiscard]] base::Result<domain::LlmModels> models(
        const domain::OrganizationId& id, const domain::LlmConfig& sent);

private:
    struct Plan; //!< what is to be called
    [[nodiscard]] base::Result<Plan> planOf(const LlmPlace& place,
        const domain::LlmProvider& provider, const domain::LlmSettings& settings,
        const QString& key);
    [[nodiscard]] base::Result<Plan> planOfDraft(
        const domain::OrganizationId& id, const domain::LlmConfig& sent, bool needsModels);
    [[nodiscard]] base::Result<Plan> planOfSaved(const domain::OrganizationId& id);
    [[nodiscard]] base::Result<ConnectionTestResult> run(const Plan& plan);
    [[nodiscard]] base::Result<base::Done> keep(
        const Plan& plan, const ConnectionTestResult& result);

    const Context& m_context;
};

} // namespace console::service
