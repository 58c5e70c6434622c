// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "service/store/organizations.h"

namespace console::service {

//! A member with what is needed to say how their invitation stands.
struct StoredMember {
    domain::Member member; //!< invitation is Accepted or None; the use case knows more
    std::optional<QDateTime> invitationExpires; //!< of the last invitation that nobody took
    std::optional<QString> invitationToken; //!< of the same one; a secret
};

//! Table membership.
class MembershipStore {
public:
    explicit MembershipStore(Database& database)
        : m_database(database)
    {
    }

    //! Of one person, by name of the organization.
    [[nodiscard]] QList<domain::Membership> ofPerson(const domain::UserId& user);
    [[nodiscard]] std::optional<domain::Membership> find(
        const domain::OrganizationId& organization, const domain::UserId& user);
    //! Revision of a membership, 0 when there is none.
    [[nodiscard]] qint64 revOf(
        const domain::OrganizationId& organization, const domain::UserId& user);
    //! Those of whom `user` is an admin.
    [[nodiscard]] QStringList administeredBy(
        const domain::UserId& user, const domain::WorkspaceId& workspace);

    //! Of which `user` is a member, archived ones too.
    [[nodiscard]] QStringList organizationsOf(
        const domain::UserId& user, const domain::WorkspaceId& workspace);

    //! Names of those in use whose only active admin `user` is.
    [[nodiscard]] QStringList onlyAdminOf(
        const domain::UserId& user, const domain::WorkspaceId& workspace);

    [[nodiscard]] bool belongsTo(const domain::UserId& user, const domain::WorkspaceId& workspace);

    //! By address.
    [[nodiscard]] QList<StoredMember> members(const domain::OrganizationId& organization);
    [[nodiscard]] contract::Page<StoredMember> memberPage(
        const domain::OrganizationId& organization, const PageRequest& request);
    //! What the rules on roles and removal look at: the two people, and all admins.
    [[nodiscard]] QList<domain::Member> forRules(const domain::OrganizationId& organization,
        const domain::UserId& self, const domain::UserId& target);

    void insert(const domain::WorkspaceId& workspace, const domain::OrganizationId& organization,
        const domain::UserId& user, domain::OrganizationRole role, const QDateTime& now);
    void setRole(const domain::OrganizationId& organization, const domain::UserId& user,
        domain::OrganizationRole role, const QDateTime& now);
    void remove(const domain::OrganizationId& organization, const domain::UserId& user);

private:
    Database& m_database;
};

} // namespace console::service
