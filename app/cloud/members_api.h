// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Contract 7: the people of one organization.
class MembersApi {
public:
    explicit MembersApi(Session& session)
        : m_session(session)
    {
    }

    //! Joined from the server's two lists, sorted by display name. Who is not an admin there gets
    //! neither addresses nor invitation states from the server: `email` is empty then, and
    //! `invitation` is None. A refusal is looked into, since roles change at any time (contract
    //! 1.6): who is no admin any more gets the list of a member, and Session knows of it. Errors:
    //! NotFound "organization.unknown" (no member any more), RefusedOrFailed.
    [[nodiscard]] base::Call<QList<domain::Member>> list(const domain::OrganizationId& id);

    //! One outcome for each address, in the order given. Errors: those of domain::mayInvite(),
    //! which is asked first; InvalidInput, field "role"; NotAllowed (not an admin there). After any
    //! other error read list() anew: some may have been invited (contract 1.13).
    [[nodiscard]] base::Call<QList<domain::InvitationOutcome>> invite(
        const domain::OrganizationId& id, const QStringList& emails, domain::OrganizationRole role);

    //! `members` is what the person saw: domain::mayChangeRole() is asked first. Errors: its own,
    //! Outdated (changed by someone else since), and RefusedOrFailed.
    [[nodiscard]] base::Call<base::Done> changeRole(const domain::OrganizationId& id,
        const QList<domain::Member>& members, const domain::UserId& target,
        domain::OrganizationRole newRole);

    //! As changeRole(), with domain::mayRemove().
    [[nodiscard]] base::Call<base::Done> remove(const domain::OrganizationId& id,
        const QList<domain::Member>& members, const domain::UserId& target);

private:
    [[nodiscard]] base::Call<QList<domain::Member>> read(
        const domain::OrganizationId& id, bool asAdmin);
    //! After read() was refused with `error`.
    [[nodiscard]] base::Call<QList<domain::Member>> readAsWhatOneIsNow(
        const domain::OrganizationId& id, bool asAdmin, const base::ApiError& error);
    [[nodiscard]] domain::UserId self() const;

    Session& m_session;
};

} // namespace console::cloud
