// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "domain/profile_unlock.h"

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
    //! How many months cases of data requests under these laws are kept after closing. Error
    //! InvalidInput, field "retentionMonths.gdpr" and so on.
    [[nodiscard]] base::Call<domain::WorkspaceSettings> setRetention(
        const domain::RetentionPeriods& periods);

    //! Sorted by e-mail address.
    [[nodiscard]] base::Call<QList<domain::Person>> people();

    //! `seenRev` is the rev that the operator saw, 0 when unknown. Errors: Conflict (the last
    //! operator), NotFound, Outdated.
    [[nodiscard]] base::Call<domain::Person> setRole(
        const domain::UserId& person, domain::WorkspaceRole role, qint64 seenRev = 0);

    //! Puts on record that a read-only profile is made writable for a while, and why. Errors: those
    //! of domain::checkedUnlock().
    [[nodiscard]] base::Call<domain::ProfileUnlock> recordUnlock(
        const domain::ProfileUnlock& unlock);

private:
    Session& m_session;
};

} // namespace console::cloud
