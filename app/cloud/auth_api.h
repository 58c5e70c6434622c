// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Contract 4.6 and 4.7: what the sign-in page needs besides Session, and the own profile.
class AuthApi {
public:
    explicit AuthApi(Session& session)
        : m_session(session)
    {
    }

    //! Whether nobody has signed up with this address yet. Error InvalidInput, field "email".
    [[nodiscard]] base::Call<bool> isEmailFree(const QString& email);

    //! The address that a pasted invitation link or code is for. Errors: InvalidInput, field
    //! "invitation"; NotFound "invitation.not-valid" (unknown, used or expired).
    [[nodiscard]] base::Call<QString> invitedEmail(const QString& pasted);

    //! Asks for a reset mail. Succeeds for unknown addresses too. Error InvalidInput, field
    //! "email".
    [[nodiscard]] base::Call<base::Done> forgotPassword(const QString& email);

    //! The address that a reset token is for. Error NotFound "reset.not-valid".
    [[nodiscard]] base::Call<QString> resetEmail(const QString& token);

    //! Sign in with the new password afterwards. Errors: InvalidInput, field "password"; NotFound
    //! "reset.not-valid"; RefusedOrFailed.
    [[nodiscard]] base::Call<base::Done> resetPassword(
        const QString& token, const QString& password);

    //! The stored form: trimmed, inner white space folded, nothing when empty. Error InvalidInput,
    //! field "displayName": over 255 characters.
    [[nodiscard]] base::Call<std::optional<QString>> setDisplayName(const QString& typed);

private:
    Session& m_session;
};

} // namespace console::cloud
