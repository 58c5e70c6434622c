// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "domain/request_retention.h"

namespace console::domain {

//! Role of a person in a workspace, which is what the governance side of one service is divided
//! into.
enum class WorkspaceRole { None, Auditor, Editor, Dpo, Operator };

[[nodiscard]] QString wireName(WorkspaceRole role);
[[nodiscard]] std::optional<WorkspaceRole> workspaceRole(const QString& wireName);

//! What a role in the workspace may allow. Organization roles give no right beyond those named
//! here.
enum class Action {
    ReadListing,
    EditListing,
    PublishListing,
    ReadNotices, //!< who is told of changes of the listing, and objections to them
    WorkNotices, //!< add and remove subscribers, raise objections
    RequestReport,
    RaiseOwnDataRequest,
    ReadDataRequests, //!< those of others, with their addresses masked
    WorkDataRequests, //!< record, decide, and see addresses
    ReadReportRequests, //!< all of the workspace; one's own can always be read
    ReadActivity, //!< of the whole workspace
    CheckProtection, //!< whether what is stored is encrypted as promised
    ReadOwnActivity, //!< of organizations that one administers
    ReadOutbox, //!< invitation mails that wait in the embedded service
    ChangeSettings, //!< sign-up switch, people's roles, backups
    ChangeLlmPlatform, //!< the platform's own LLM key, endpoints that may be called
};

//! Who asks: role in the workspace, and whether they administer any organization of it.
struct Standing {
    WorkspaceRole role = WorkspaceRole::None;
    bool administersOrganization = false;
    bool belongsToOrganization = false;
};

[[nodiscard]] bool may(const Standing& standing, Action action);

//! A person of the workspace, as the operator sees them.
struct Person {
    Account account;
    WorkspaceRole role = WorkspaceRole::None;
    qint64 rev = 0; //!< for If-Match; 0 when unknown
};

//! Switches of a workspace that its operator sets.
struct WorkspaceSettings {
    bool signUpOpen = false;
    RetentionPeriods retention = {}; //!< of cases that are recorded from now on
};

} // namespace console::domain
