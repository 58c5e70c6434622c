// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention_facts.h"

//! Which of the things that a server keeps want attention, how soon, and where they are looked at.
//! The items have no words and no profile yet: the window may name people, the desktop may not.
namespace console::domain {

//! The date of a case that presses on that day of its zone; nothing when none does.
[[nodiscard]] std::optional<AttentionItem> pressingCase(
    const RequestSummary& request, const QDate& today);
//! That nobody has taken a case that came in.
[[nodiscard]] std::optional<AttentionItem> untakenCase(
    const RequestSummary& request, const QDate& today);

//! That what somebody else prepared waits for this person as the second one (four eyes).
[[nodiscard]] std::optional<AttentionItem> secondLook(
    const RequestSummary& request, const QDate& today);

//! That the draft waits for the review of this person.
[[nodiscard]] std::optional<AttentionItem> draftToReview(
    const AttentionDraft& draft, const UserId& self, bool mayReview);

//! That somebody has to decide on objections before the version holds.
[[nodiscard]] AttentionItem objectionsToDecide(const OpenObjections& open, const QDate& today);

[[nodiscard]] std::optional<AttentionItem> failingLlm(const LlmOverviewRow& row);
[[nodiscard]] std::optional<AttentionItem> oldLlmKey(
    const LlmOverviewRow& row, const QDateTime& now);

[[nodiscard]] QList<Member> withInvitation(const QList<Member>& members, InvitationState state);
//! About those people of one organization, all together: hundreds are invited at once.
[[nodiscard]] AttentionItem aboutInvited(
    const Membership& membership, AttentionKind kind, const QList<Member>& invited);
//! That nobody administers an organization, as far as this person may know: who has accepted an
//! invitation is told to its admins only.
[[nodiscard]] std::optional<AttentionItem> missingAdmin(
    const Membership& membership, const QList<Member>& members);
[[nodiscard]] qsizetype activeAdmins(const Membership& membership, const QList<Member>& members);

[[nodiscard]] AttentionItem aboutBackups(AttentionKind kind);

} // namespace console::domain
