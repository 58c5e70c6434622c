// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/activity.h"
#include "service/usecases/context.h"

namespace console::service {

//! One thing that was done, for the record.
struct Deed {
    QString action; //!< dotted: "organization.created"
    QString targetType;
    QString targetId;
    std::optional<domain::OrganizationId> organizationId = std::nullopt;
    QJsonObject before = {}; //!< changed members: no secrets, no addresses, no names of people
    QJsonObject after = {};
};

//! Puts `deed` on the record of the workspace, done now by whoever asks. Only inside the change()
//! that does it. `by` stands in when the request has no principal, as for someone who signs up.
void record(const Context& context, const domain::WorkspaceId& workspace, const Deed& deed,
    const std::optional<domain::UserId>& by = std::nullopt);

//! An organization's name for the record, which outlives an erasure: the names that sign-up makes
//! from addresses and those with an address in them are left out.
[[nodiscard]] QString recordableName(const QString& organizationName);

} // namespace console::service
