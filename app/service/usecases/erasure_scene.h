// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/erasure_plan.h"
#include "service/store/data_requests.h"
#include "service/store/person_rows.h"
#include "service/usecases/context.h"

namespace console::service {

//! What an erasure of the person of a case would meet, at one moment.
struct ErasureScene {
    ErasedPerson person;
    domain::ErasurePlan plan;
    QStringList onlyAdminOf; //!< names
    QList<domain::MoveObstacle> obstacles;

    //! Whether there is something to erase but the entry on the list.
    [[nodiscard]] bool holdsSomething() const;
};

// All inside read() or change().

[[nodiscard]] ErasureScene erasureScene(const Context& context, const StoredDataRequest& stored);

//! Whether a step of an erasure that was begun may still be done: hold and state of the case.
[[nodiscard]] QList<domain::MoveObstacle> obstaclesOnTheWay(const StoredDataRequest& stored);

//! The tasks that an erasure leaves for people: an organization without an admin, data that a
//! restore has put aside, and what others wrote.
[[nodiscard]] domain::CaseTask lastAdminTask(
    const QString& organizationId, const QString& organizationName);
[[nodiscard]] domain::CaseTask replacedDataTask(int folders);
[[nodiscard]] domain::CaseTask mentionsTask(const QList<domain::KeptTable>& stays);

//! Confirms the internal tasks that the erasure has done, with how many rows that were.
void confirmErased(
    domain::RequestCase& whole, const QMap<QString, qint64>& rows, const QDate& today);

} // namespace console::service
