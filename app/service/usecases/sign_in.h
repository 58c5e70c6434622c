// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/lockouts.h"
#include "service/usecases/context.h"

namespace console::service {

//! Contract 4.3: after so many wrong passwords within the time, the account is closed until that
//! time after the first of them.
inline constexpr int signInTries = 3;
inline constexpr int lockoutMinutes = 30;

//! Sessions (contract 4.1 to 4.5).
class SignIn {
public:
    explicit SignIn(const Context& context)
        : m_context(context)
    {
    }

    struct Opened {
        contract::SignedIn answer;
        QString token; //!< for the cookie
    };

    //! Errors: InvalidInput (email, password), NotSignedIn "signin.wrong", the same and in the same
    //! time whether or not the address has an account, and TooManyTries "signin.locked" with
    //! retryAt.
    [[nodiscard]] base::Result<Opened> signIn(const QString& email, const QString& password);

    //! Ends the session of the cookie that asks. An API key that asks stays: it is revoked by name.
    [[nodiscard]] base::Result<base::Done> signOut();

    //! Who the cookie is for, now.
    [[nodiscard]] base::Result<contract::Me> me();

    //! A new token for the organization; the one that asks stays valid. Error NotAllowed
    //! "organization.not-a-member".
    [[nodiscard]] base::Result<QString> selectOrganization(
        const domain::OrganizationId& organization);

private:
    [[nodiscard]] base::Result<Opened> open(const domain::Account& account);
    void countFailure(const domain::UserId& user);

    const Context& m_context;
};

} // namespace console::service
