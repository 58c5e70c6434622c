// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

inline constexpr qsizetype longestDisplayName = 255;

//! The own display name (contract 4.6).
class Profile {
public:
    explicit Profile(const Context& context)
        : m_context(context)
    {
    }

    //! As it is stored: trimmed, inner white space folded, nothing when empty. Error InvalidInput,
    //! field "displayName".
    [[nodiscard]] base::Result<std::optional<QString>> setDisplayName(
        const std::optional<QString>& typed);

private:
    const Context& m_context;
};

} // namespace console::service
