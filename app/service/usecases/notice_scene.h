// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/notices.h"
#include "service/usecases/context.h"

namespace console::service {

//! What who asks may see of notices, subscribers and objections.
struct NoticeView {
    std::optional<QStringList> organizations = {}; //!< nothing: all of the workspace
    bool addresses = true; //!< in full; else masked
};

// All inside read() or change().

//! Error NotAllowed "workspace.not-allowed".
[[nodiscard]] base::Result<NoticeView> noticeView(const Context& context);

//! One that changes of the listing are told for.
struct NoticedOrganization {
    domain::OrganizationId id = {};
    QString name = {};
    bool elsewhere = false; //!< of another cloud: one of ListingRegister, whose admins nobody knows
};

//! The organization, for who may add subscribers to it and raise objections for it: its admins,
//! and who may publish the listing, who alone know those of the register. Errors: NotAllowed
//! "workspace.not-allowed", "member.not-admin"; NotFound "organization.unknown"; Conflict
//! "organization.archived".
[[nodiscard]] base::Result<NoticedOrganization> noticeOrganization(
    const Context& context, const domain::OrganizationId& id);

//! The same, for a form that may name an organization of another cloud: it is put on the register,
//! or renamed there. One of this service keeps its name. Further errors: those of
//! domain::organizationName(), with the field "organizationName".
[[nodiscard]] base::Result<NoticedOrganization> namedOrganization(
    const Context& context, const domain::OrganizationId& id, const std::optional<QString>& name);

//! Whom the record names of it: nobody where it is of another cloud.
[[nodiscard]] std::optional<domain::OrganizationId> recordedOrganization(
    const Context& context, const domain::WorkspaceId& workspace, const domain::OrganizationId& id);

//! Who may publish the listing may do so for every organization of the workspace.
[[nodiscard]] bool governsNotices(const Context& context);

//! A version that customers can be told of, and object to, with what made it.
struct NoticedChange {
    NoticedVersion version;
    QList<domain::ListingChange> changes; //!< without entries
    QStringList slugs; //!< of their entries, in the same order
};
//! Errors: NotFound "listing.unknown"; Conflict "notice.none" (nothing changed with it), and
//! "notice.over" (it was withdrawn, or another one took its place).
[[nodiscard]] base::Result<NoticedChange> noticedChange(const Context& context, int number);

} // namespace console::service
