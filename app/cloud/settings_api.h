// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! The workspace: the own standing, its switches and its people (governance side).
class SettingsApi {
public:
    explicit SettingsApi(Session& governance)
        : m_session(governance)
    {
    }

    //! What the signed-in person is in the workspace: ask domain::may() with it.
    [[nodiscard]] base::Call<contract::GovernanceMe> standing();

    //! Error NotAllowed: not the operator. So for all below.
    [[nodiscard]] base::Call<domain::WorkspaceSettings> settings();
    [[nodiscard]] base::Call<domain::WorkspaceSettings> setSignUpOpen(bool open);

    //! Sorted by e-mail address.
    [[nodiscard]] base::Call<QList<domain::Person>> people();

    //! Errors: Conflict (the last operator), NotFound.
    [[nodiscard]] base::Call<domain::Person> setRole(
        const domain::UserId& person, domain::WorkspaceRole role);

private:
    Session& m_session;
};

} // namespace console::cloud
