// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_platform.h"
#include "service/usecases/context.h"

namespace console::service {

//! What the operator sets for all organizations. Error NotAllowed "workspace.not-allowed" for
//! everybody else.
class LlmPlatformSettings {
public:
    explicit LlmPlatformSettings(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<domain::LlmPlatform> get();
    //! Errors: those of domain::LlmPlatformChange::check(), Outdated.
    [[nodiscard]] base::Result<domain::LlmPlatform> change(
        const domain::LlmPlatformChange& wanted, const std::optional<qint64>& ifMatch);

private:
    [[nodiscard]] domain::LlmPlatform stored();

    const Context& m_context;
};

} // namespace console::service
