// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/usecases/context.h"

namespace console::service {

//! The organization of somebody who signs up, with a name that is free. Not stored yet.
[[nodiscard]] domain::Organization firstOrganization(const Context& context, const QString& email);

//! Making an account (contract 4.6).
class SignUp {
public:
    explicit SignUp(const Context& context)
        : m_context(context)
    {
    }

    //! Error InvalidInput, field "email".
    [[nodiscard]] base::Result<bool> isEmailFree(const QString& email);

    //! Account and first organization. The first person of a workspace becomes its operator, and
    //! sign-up closes behind them. Errors: NotAllowed "signup.closed", InvalidInput (email,
    //! password), Conflict "email.taken", "email.invited".
    [[nodiscard]] base::Result<contract::SignedUp> signUp(
        const QString& email, const QString& password);

private:
    [[nodiscard]] base::Result<domain::WorkspaceId> openWorkspaceFor(const QString& email);
    [[nodiscard]] base::Result<contract::SignedUp> make(
        const QString& email, const QString& passwordHash);

    const Context& m_context;
};

} // namespace console::service
