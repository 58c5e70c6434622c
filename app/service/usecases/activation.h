// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/invitations.h"
#include "service/usecases/context.h"

namespace console::service {

//! Somebody who chose a password by a link, and is signed in with it.
struct PasswordChosen {
    domain::Account account;
    QString token; //!< for the cookie
};

//! Accepting an invitation (contract 4.7).
class Activation {
public:
    explicit Activation(const Context& context)
        : m_context(context)
    {
    }

    [[nodiscard]] base::Result<contract::TokenCheck> validate(const QString& token);

    //! Errors: NotFound "invitation.not-valid" (404 unknown or used, 410 over), InvalidInput, field
    //! "password".
    [[nodiscard]] base::Result<PasswordChosen> activate(
        const QString& token, const QString& password);

private:
    [[nodiscard]] base::Result<StoredInvitation> acceptable(const QString& token);

    const Context& m_context;
};

} // namespace console::service
