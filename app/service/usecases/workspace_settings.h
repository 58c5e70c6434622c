// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! Switches and people of the workspace: for its operator. Errors NotAllowed
//! "workspace.not-allowed" for everybody else.
class WorkspaceSettings {
public:
    explicit WorkspaceSettings(const Context& context)
        : m_context(context)
    {
    }

    //! For everybody: what who asks is here.
    [[nodiscard]] base::Result<contract::GovernanceMe> me();

    [[nodiscard]] base::Result<domain::WorkspaceSettings> settings();
    //! What is left out stays as it is. Error InvalidInput, field "retentionMonths.gdpr" and so on
    //! "request.retention.months".
    [[nodiscard]] base::Result<domain::WorkspaceSettings> changeSettings(
        const contract::SettingsChange& wanted);

    [[nodiscard]] base::Result<contract::Page<domain::Person>> people(const PageRequest& request);
    //! Errors: InvalidInput, field "role"; NotFound "person.unknown"; Conflict "workspace.own-role"
    //! or "workspace.last-operator"; Outdated.
    [[nodiscard]] base::Result<domain::Person> setRole(
        const domain::UserId& user, const QString& role, const std::optional<qint64>& ifMatch);

private:
    const Context& m_context;
};

//! Whether anybody may sign up now.
[[nodiscard]] base::Result<bool> isSignUpOpen(Database& database);

} // namespace console::service
