// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/erasure_plan.h"
#include "service/store/database.h"

namespace console::service {

//! Whom an erasure is about.
struct ErasedPerson {
    QString id; //!< of their account; empty: the service has nobody of the address
    QString address; //!< in the form of domain::emailAddress()
};

//! Does one step for the person, as resources/data/columns.json says under onErasure. Rows that it
//! removed or changed, by table. A step that was done before finds nothing to do any more.
//! ErasureStep::BackupLists is no affair of the database and does nothing. Only inside change().
[[nodiscard]] QMap<QString, qint64> eraseStep(
    Database& database, domain::ErasureStep step, const ErasedPerson& person, const QDateTime& now);

//! Ids of the organizations that the step Organizations would rename.
[[nodiscard]] QStringList namedAfter(Database& database, const ErasedPerson& person);
//! The same of the listing's register. Who made them is not known here: the name alone decides.
[[nodiscard]] QStringList registeredAfter(Database& database, const ErasedPerson& person);

//! Ids of those in use that the person is an active admin of.
[[nodiscard]] QStringList administeredBy(Database& database, const QString& user);
[[nodiscard]] bool hasAdmin(Database& database, const QString& organization);

} // namespace console::service
