// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Backups of the service (governance side): for its operator. Error of all: NotAllowed.
class BackupsApi {
public:
    explicit BackupsApi(Session& governance)
        : m_session(governance)
    {
    }

    //! What is set, what was made, and how far the present one is: ask every second while
    //! `running` is there.
    [[nodiscard]] base::Call<domain::BackupOverview> overview();

    //! Errors: InvalidInput, field "keep", "folder" or "password".
    [[nodiscard]] base::Call<domain::BackupOverview> changeSettings(
        const domain::BackupSettingsChange& change);

    //! Begins one. What is left out is as it is set. Errors: InvalidInput, field "folder" or
    //! "password"; Conflict (one is being made).
    [[nodiscard]] base::Call<domain::BackupProgress> make(
        const std::optional<QString>& folder = {}, const std::optional<QString>& password = {});

    //! Asks the one that is being made to end. Error NotFound: it is not being made any more.
    [[nodiscard]] base::Call<domain::BackupProgress> cancel(const QString& id);

private:
    Session& m_session;
};

} // namespace console::cloud
