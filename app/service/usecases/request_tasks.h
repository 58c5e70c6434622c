// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "service/usecases/context.h"

namespace console::service {

//! What has to be done for some rights, by whom.
struct TaskPlan {
    QList<domain::CaseTask> tasks; //!< internal ones first
    std::optional<int> listingVersion; //!< of sub-processors, that the others come from
};

//! One task for each table of resources/data/columns.json that a right concerns, and one for each
//! sub-processor of the listing in force whose data categories include e-mail. Inside read() or
//! change().
[[nodiscard]] TaskPlan taskPlan(const Context& context, const QList<domain::DataRight>& rights);

//! Those of the plan that `tasks` doesn't have yet, by recipient and key.
[[nodiscard]] QList<domain::CaseTask> missingTasks(
    const TaskPlan& plan, const QList<domain::CaseTask>& tasks);

//! A task of our own.
[[nodiscard]] domain::CaseTask internalTask(const QString& key, const QString& name,
    const QString& action, const QList<domain::DataRight>& rights);

} // namespace console::service
