// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

namespace console::domain {

enum class InvitationState {
    None, //!< not active and without an invitation, as after a failed mail
    Pending,
    Expired, //!< 48 hours went by
    Accepted, //!< active account
};

//! A person of one organization, joined from v0's two lists by userId.
struct Member {
    UserId userId;
    QString email; //!< empty when only an admin may see it
    QString displayName;
    OrganizationRole role = OrganizationRole::Unknown;
    QString roleText; //!< as the server has it; v0 stores any word
    InvitationState invitation = InvitationState::None;
    std::optional<QDateTime> invitationExpires; //!< UTC
    std::optional<QString> invitationLink; //!< a secret: opens the account
    qint64 rev = 0; //!< of the membership, our service only, for If-Match; 0 when unknown
};

//! What became of one address of an invitation.
struct InvitationOutcome {
    enum class Kind {
        Invited, //!< account made or still inactive; has an invitation
        Added, //!< active account elsewhere: belongs to the organization at once
        InvalidEmail,
        DuplicateEmail, //!< earlier in the same request
        AlreadyMember,
    };
    QString email; //!< as typed
    Kind kind = Kind::InvalidEmail;
    std::optional<UserId> userId;
    std::optional<QString> link; //!< of an invitation
    QString invitationId = {}; //!< UUID; empty without an invitation
    std::optional<QDateTime> invitedAt = std::nullopt; //!< UTC
    std::optional<QDateTime> expiresAt = std::nullopt; //!< UTC
};

[[nodiscard]] QString wireName(InvitationState state);
[[nodiscard]] std::optional<InvitationState> invitationState(const QString& wireName);

inline constexpr qsizetype mostInvitedAtOnce = 500;
inline constexpr int invitationHours = 48;
inline constexpr int passwordResetHours = 4;

//! "member.not-admin", NotAllowed: the sentence of both ends for all that needs an admin.
[[nodiscard]] base::ApiError notAdmin();

//! Rules that a client checks before it calls, since v0 refuses with a bare 500 (contract 3.3), and
//! that our service enforces. `self` is the person who asks. Errors NotAllowed or Conflict with the
//! sentence that both ends show.
[[nodiscard]] base::Result<base::Done> mayChangeRole(const QList<Member>& members,
    const UserId& self, const UserId& target, OrganizationRole newRole);
[[nodiscard]] base::Result<base::Done> mayRemove(
    const QList<Member>& members, const UserId& self, const UserId& target);

//! What one request may invite, checked by both ends. Errors InvalidInput, field "emails":
//! "invite.nobody", "invite.too-many" (more than 500), "invite.long" (one that is far longer than
//! any address). Whether each is an address is not looked at: that is its outcome.
[[nodiscard]] base::Result<base::Done> mayInvite(const QStringList& emails);

} // namespace console::domain
