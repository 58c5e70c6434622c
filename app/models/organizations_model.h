// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "models/row_list.h"

namespace console::models {

//! Organizations of the signed-in person: name, role, slug, created. Key: the organization's id.
class OrganizationsModel : public RowList<domain::Membership> {
public:
    explicit OrganizationsModel(QObject* parent = nullptr);
};

//! "Admin", "Member" or the server's own word.
[[nodiscard]] QString roleTitle(domain::OrganizationRole role, const QString& serverWord = {});

} // namespace console::models
