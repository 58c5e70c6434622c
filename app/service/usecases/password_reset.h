// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/one_time_tokens.h"
#include "service/usecases/activation.h"

namespace console::service {

//! Choosing a new password by a link in a mail (contract 4.7). The link is in no answer.
class PasswordReset {
public:
    explicit PasswordReset(const Context& context)
        : m_context(context)
    {
    }

    //! The same whether or not the address has an account. Error InvalidInput, field "email".
    [[nodiscard]] base::Result<base::Done> forgot(const QString& email);

    [[nodiscard]] base::Result<contract::TokenCheck> validate(const QString& token);

    //! Ends all other sessions of the person and a lockout. Errors: NotFound "reset.not-valid" (404
    //! unknown or used, 410 over), InvalidInput, field "password".
    [[nodiscard]] base::Result<PasswordChosen> reset(const QString& token, const QString& password);

private:
    [[nodiscard]] base::Result<OneTimeToken> usable(const QString& token);

    const Context& m_context;
};

} // namespace console::service
