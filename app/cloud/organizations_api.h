// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Contract 6: the organizations of the signed-in person. Every success also updates
//! Session::memberships(), as far as the session reaches.
class OrganizationsApi {
public:
    explicit OrganizationsApi(Session& session)
        : m_session(session)
    {
    }

    //! Sorted by name, archived ones included, each with the own role.
    [[nodiscard]] base::Call<QList<domain::Membership>> list();

    //! The person becomes its admin; the current organization stays. Errors: InvalidInput, field
    //! "name"; Conflict (taken, also by one that the person cannot see).
    [[nodiscard]] base::Call<domain::Membership> create(const QString& name);

    //! The slug changes with the name. `seenRev` is the rev that the person saw, 0 when unknown: a
    //! later one is refused with Outdated. Errors: InvalidInput, field "name"; NotAllowed (not an
    //! admin there); Conflict (taken, archived); Outdated; NotFound.
    [[nodiscard]] base::Call<domain::Organization> rename(
        const domain::OrganizationId& id, const QString& name, qint64 seenRev = 0);

    //! Our service only. Errors: NotAllowed (not an admin there; or the server has no archive,
    //! "organization.no-archive"), Conflict, NotFound.
    [[nodiscard]] base::Call<domain::Organization> archive(const domain::OrganizationId& id);
    //! As archive().
    [[nodiscard]] base::Call<domain::Organization> restore(const domain::OrganizationId& id);

private:
    [[nodiscard]] base::Call<domain::Organization> moveToArchive(
        const contract::Route& route, const domain::OrganizationId& id);
    //! Tells the session what `change` made of the organization.
    [[nodiscard]] base::Call<domain::Organization> noted(base::Call<domain::Organization> change);

    Session& m_session;
};

} // namespace console::cloud
