// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/workspace.h"
#include "models/row_list.h"

namespace console::models {

//! People of the workspace with their roles. Key: the user's id.
class PeopleModel : public RowList<domain::Person> {
public:
    explicit PeopleModel(QObject* parent = nullptr);
};

//! "Operator", "DPO", "Editor", "Auditor" or "No role".
[[nodiscard]] QString workspaceRoleTitle(domain::WorkspaceRole role);

} // namespace console::models
