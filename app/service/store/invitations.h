// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"
#include "service/store/paging.h"

namespace console::service {

//! An invitation opens the account of one person, whichever organizations invited them.
struct StoredInvitation {
    QString id; //!< UUID
    domain::WorkspaceId workspaceId;
    domain::UserId userId;
    QByteArray tokenHash; //!< hex SHA-256 of the token
    QString token; //!< a secret, kept so that an admin can be shown the link again
    QDateTime createdAt;
    QDateTime expiresAt;
    bool accepted = false;
};

//! Table invitation.
class InvitationStore {
public:
    explicit InvitationStore(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] std::optional<StoredInvitation> byTokenHash(const QByteArray& tokenHash);
    //! One that can still be accepted. Not of another workspace, whose link is its own affair.
    [[nodiscard]] std::optional<StoredInvitation> pendingOf(
        const domain::WorkspaceId& workspace, const domain::UserId& user, const QDateTime& now);
    void insert(const StoredInvitation& invitation);
    //! All of the person: an account is opened once.
    void acceptAllOf(const domain::UserId& user, const QDateTime& now);

private:
    Database& m_database;
};

//! A mail that waits in the outbox.
struct StoredOutboxMessage {
    contract::OutboxMessage message; //!< without link and state
    QString token; //!< of the link; a secret
    bool accepted = false;
};

//! Somebody who did not take an invitation in time, and who invited them.
struct ExpiredInvitation {
    domain::OrganizationId organizationId;
    domain::UserId userId;
};

//! Table outbox.
class OutboxStore {
public:
    explicit OutboxStore(Database& database)
        : m_database(database)
    {
    }

    //! Does nothing when the organization's message on this invitation is there already.
    void put(const StoredInvitation& invitation, const domain::OrganizationId& organization,
        const QDateTime& now);
    //! Those whose last invitation ended at `now` before they took it, members of an organization
    //! in use. `organizations` narrows to those when given.
    [[nodiscard]] QList<ExpiredInvitation> expired(const domain::WorkspaceId& workspace,
        const std::optional<QStringList>& organizations, const QDateTime& now);
    //! Takes away the organization's messages on other invitations of the person.
    void keepOnly(const StoredInvitation& invitation, const domain::OrganizationId& organization);
    //! Newest first. `organizations` narrows to those when given.
    [[nodiscard]] contract::Page<StoredOutboxMessage> page(const domain::WorkspaceId& workspace,
        const std::optional<QStringList>& organizations, const PageRequest& request);

private:
    Database& m_database;
};

//! "column IN (?, ?)" for `values`, which are appended to `bound`; never true for none.
[[nodiscard]] QString inList(const QString& column, const QStringList& values, QVariantList& bound);

} // namespace console::service
