// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/profile_unlock.h"
#include "service/usecases/context.h"

namespace console::service {

//! That somebody made a read-only profile of theirs writable for a while. It gives no right: what
//! they may do is what their role allows. So everybody may, whatever their role.
class ProfileUnlocks {
public:
    explicit ProfileUnlocks(const Context& context)
        : m_context(context)
    {
    }
    //! Puts it on record, without the name of the profile and with addresses in the reason masked;
    //! the answer is what is there. Errors: those of domain::checkedUnlock().
    [[nodiscard]] base::Result<domain::ProfileUnlock> create(const domain::ProfileUnlock& wanted);

private:
    const Context& m_context;
};

} // namespace console::service
