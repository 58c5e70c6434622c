// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/llm_scene.h"

namespace console::service {

//! LLM settings of organizations (contract 8). A key goes in and never comes out.
class LlmConfigurations {
public:
    explicit LlmConfigurations(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<domain::LlmConfiguration> get(const domain::OrganizationId& id);

    //! As API v0 saves: what `sent` leaves out is gone, the key too. Errors: InvalidInput of
    //! domain::checkLlmDraft(), of keys and of endpoints; NotAllowed "llm.endpoint.address";
    //! Conflict "organization.archived".
    [[nodiscard]] base::Result<domain::LlmConfiguration> replace(
        const domain::OrganizationId& id, const domain::LlmConfig& sent);

    //! The same, but a key that is left out stays, if domain::keyMayStay(); else InvalidInput
    //! "llm.key.needed". Error Outdated when `ifMatch` is another revision.
    [[nodiscard]] base::Result<domain::LlmConfiguration> change(const domain::OrganizationId& id,
        const domain::LlmConfig& sent, const std::optional<qint64>& ifMatch);

    //! Back to the default. Errors: Outdated, Conflict "organization.archived".
    [[nodiscard]] base::Result<domain::LlmConfiguration> remove(
        const domain::OrganizationId& id, const std::optional<qint64>& ifMatch);

    //! All organizations of the workspace that the asker belongs to, people named.
    [[nodiscard]] base::Result<contract::Page<domain::LlmOverviewRow>> overview(
        const PageRequest& request);

private:
    [[nodiscard]] base::Result<domain::LlmConfiguration> save(const domain::OrganizationId& id,
        const domain::LlmConfig& sent, UnnamedKey unnamed, const std::optional<qint64>& ifMatch);
    [[nodiscard]] base::Result<LlmPlace> changeable(
        const domain::OrganizationId& id, const std::optional<qint64>& ifMatch);

    const Context& m_context;
};

} // namespace console::service
