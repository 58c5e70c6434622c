// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! The own display name (contract 4.6).
class Profile {
public:
    explicit Profile(const Context& context)
        : m_context(context)
    {
    }

    //! As it is stored. Error: that of domain::displayName().
    [[nodiscard]] base::Result<std::optional<QString>> setDisplayName(
        const std::optional<QString>& typed);

private:
    const Context& m_context;
};

} // namespace console::service
