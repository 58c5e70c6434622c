// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/member.h"

namespace console::ui {

//! How many people of an organization are what.
struct MemberCounts {
    int people = 0;
    int activeAdmins = 0;
    int pending = 0;
    int expired = 0;
};

[[nodiscard]] MemberCounts countMembers(const QList<domain::Member>& members);
//! "12 people · 2 active admins · 3 invited · 1 expired"
[[nodiscard]] QString memberSummary(const QList<domain::Member>& members);

//! A warning for an organization that one more mishap would lock: at most one active admin.
struct LockOutWarning {
    QString title; //!< empty when there is nothing to warn of
    QString advice; //!< who could recover it, and how
};
[[nodiscard]] LockOutWarning lockOutWarning(const QList<domain::Member>& members);

//! Has an invitation that can be sent again: pending, expired, or lost.
[[nodiscard]] bool canInviteAgain(const domain::Member& member);

//! "ada@acme.example, bob@acme.example and 3 more": at most `most` names, each cut
//! when it would be no name any more.
[[nodiscard]] QString listed(const QStringList& names, qsizetype most = 3);

} // namespace console::ui
