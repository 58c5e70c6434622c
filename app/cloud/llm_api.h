// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "contract/llm_codecs.h"

#include <chrono>

namespace console::cloud {

//! What the list of all organizations is made of.
struct LlmOverview {
    QList<domain::LlmOverviewRow> rows; //!< sorted as domain::sortLlmOverview() does
    //! Organizations whose settings could not be read, and why.
    QList<std::pair<domain::Membership, base::ApiError>> unread;
};

//! Contract 8: LLM settings of organizations, on the cloud's own session.
//!
//! Neither an empty key nor what stands in place of one is ever sent: keys come as
//! domain::LlmKeyChange only. On API v0 a save replaces everything, so a key that would be lost is
//! asked for before anything is sent.
class LlmApi {
public:
    explicit LlmApi(Session& session)
        : m_session(session)
    {
    }

    //! What becomes of a key that is not sent along; Replaces until the server said what it can do.
    [[nodiscard]] domain::LlmServer server() const;

    //! In the server's order. Error NotFound "organization.unknown".
    [[nodiscard]] base::Call<QList<domain::LlmProvider>> providers(
        const domain::OrganizationId& id);

    [[nodiscard]] base::Call<domain::LlmConfiguration> configuration(
        const domain::OrganizationId& id);

    //! Saves `draft`, tested or not, and gives what is saved now. `seen` is what the person saw.
    //! Errors, before anything is sent: those of domain::llmConfig(), such as InvalidInput
    //! "llm.key.needed"; NotAllowed "member.not-admin". Then: Outdated, when somebody saved since.
    [[nodiscard]] base::Call<domain::LlmConfiguration> save(const domain::OrganizationId& id,
        const domain::LlmProvider& provider, const domain::LlmDraft& draft,
        const domain::LlmConfiguration& seen);

    //! Back to the platform's own provider; a key of the organization's is gone then. Error
    //! NotAllowed "llm.default": the server does not offer it.
    [[nodiscard]] base::Call<domain::LlmConfiguration> useDefault(const domain::OrganizationId& id,
        const QList<domain::LlmProvider>& offered, const domain::LlmConfiguration& seen);

    //! Of the provider of `draft`, which needs no model for it. Errors: those of save() that are
    //! about other fields.
    [[nodiscard]] base::Call<domain::LlmModels> models(const domain::OrganizationId& id,
        const domain::LlmProvider& provider, const domain::LlmDraft& draft,
        const domain::LlmConfiguration& seen);

    //! Tests `draft` without saving it. What the provider answers, and that nothing came within
    //! domain::llmTestPatience, is in the report; errors are those of the way to this server.
    [[nodiscard]] base::Call<domain::LlmTestReport> test(const domain::OrganizationId& id,
        const domain::LlmProvider& provider, const domain::LlmDraft& draft,
        const domain::LlmConfiguration& seen);

    //! Tests what is saved, which was `seen`; of a server that keeps it, this is the last test
    //! then.
    [[nodiscard]] base::Call<domain::LlmTestReport> testSaved(
        const domain::OrganizationId& id, const domain::LlmSettings& seen);

    //! All organizations of the profile that are not archived. v0 is asked for one after the other,
    //! and `progress` (read, all) told after each. Errors: NotSignedIn, and, of a server that gives
    //! the list itself, those of a call.
    [[nodiscard]] base::Call<LlmOverview> overview(
        const std::function<void(qsizetype, qsizetype)>& progress = {});

    //! Only the operator may. Errors: NotAllowed, also "llm.platform": the server has none.
    [[nodiscard]] base::Call<domain::LlmPlatform> platform();
    //! Errors: those of domain::LlmPlatformChange::check(), Outdated.
    [[nodiscard]] base::Call<domain::LlmPlatform> changePlatform(
        const domain::LlmPlatformChange& change, qint64 seenRev);
    [[nodiscard]] base::Call<domain::LlmTestReport> testPlatform();

    //! How long API v0 is given for a test, for tests of the console.
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }

private:
    [[nodiscard]] base::Call<domain::LlmTestReport> report(
        const Request& request, bool encrypted, const domain::LlmTestReport& asked);
    [[nodiscard]] contract::Route within(const contract::Route& route) const;

    Session& m_session;
    std::chrono::seconds m_patience = domain::llmTestPatience;
};

} // namespace console::cloud
