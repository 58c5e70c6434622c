// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/workspace.h"

namespace console::domain {

QString wireName(WorkspaceRole role)
{
    switch (role) {
    case WorkspaceRole::Operator:
        return QStringLiteral("operator");
    case WorkspaceRole::Dpo:
        return QStringLiteral("dpo");
    case WorkspaceRole::Editor:
        return QStringLiteral("editor");
    case WorkspaceRole::Auditor:
        return QStringLiteral("auditor");
    case WorkspaceRole::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<WorkspaceRole> workspaceRole(const QString& wireName)
{
    for (const WorkspaceRole role : {WorkspaceRole::None, WorkspaceRole::Auditor,
             WorkspaceRole::Editor, WorkspaceRole::Dpo, WorkspaceRole::Operator}) {
        if (domain::wireName(role) == wireName)
            return role;
    }
    return std::nullopt;
}

bool may(const Standing& standing, Action action)
{
    const WorkspaceRole role = standing.role;
    const bool governs = role == WorkspaceRole::Operator || role == WorkspaceRole::Dpo;
    switch (action) {
    case Action::ReadListing:
    case Action::RaiseOwnDataRequest:
        return role != WorkspaceRole::None || standing.belongsToOrganization;
    case Action::EditListing:
        return governs || role == WorkspaceRole::Editor;
    case Action::PublishListing:
    case Action::ReadReportRequests:
    case Action::WorkDataRequests:
        return governs;
    case Action::ReadNotices:
        return governs || role == WorkspaceRole::Auditor || standing.administersOrganization;
    case Action::WorkNotices:
        return governs || standing.administersOrganization;
    case Action::RequestReport:
        return role != WorkspaceRole::None || standing.administersOrganization;
    case Action::ReadActivity:
    case Action::ReadDataRequests:
    case Action::CheckProtection:
        return governs || role == WorkspaceRole::Auditor;
    case Action::ReadOwnActivity:
        return governs || role == WorkspaceRole::Auditor || standing.administersOrganization;
    case Action::ReadOutbox:
        return role == WorkspaceRole::Operator || standing.administersOrganization;
    case Action::ChangeSettings:
    case Action::ChangeLlmPlatform:
        return role == WorkspaceRole::Operator;
    }
    return false;
}

} // namespace console::domain
