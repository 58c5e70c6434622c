// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "service/store/database.h"

namespace console::service {

//! What an erasure did, and what it leaves for somebody to see to.
struct Erasure {
    int people = 0; //!< accounts that were emptied
    //! Those in use that had one of these people as their last active admin, by name: nobody can
    //! change who belongs to them any more. Such a name may have been changed by the erasure.
    QList<domain::Organization> withoutAdmin;
};

//! Removes a person from all that the service holds, as resources/data/columns.json says under
//! onErasure, and puts `address`, in the form of domain::emailAddress(), on the list of those who
//! stay erased. The emptied account keeps its id, to which the record of changes refers: its chain
//! stays valid and names nobody. With nobody of this address the list gets its entry all the same:
//! a backup may still hold them.
//!
//! Only inside change(); the record of it is the caller's affair. Once that is on the disk,
//! keepErasedLists() of service/backup/erased_list.h has to follow, so that the backups that there
//! are learn of it too.
[[nodiscard]] Erasure erasePerson(
    Database& database, const QString& address, const QDateTime& erasedAt);

//! Erases once more everybody on the list of this database who has an account that is not younger
//! than their erasure, as after a backup from before it came back. Who came back by themselves
//! after their erasure has a younger one, and stays. Only inside change().
[[nodiscard]] Erasure eraseWhomTheListNames(Database& database, const QDateTime& now);

} // namespace console::service
