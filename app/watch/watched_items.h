// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/listing_codecs.h"
#include "domain/attention.h"
#include "domain/backup.h"
#include "domain/llm_overview.h"
#include "domain/llm_usage_report.h"
#include "domain/member.h"
#include "domain/open_objections.h"
#include "domain/request_summary.h"

//! What of the things that a server keeps wants attention. Pure. Titles and details name cases by
//! their number and organizations by their name, and nobody: they are shown on the desktop, where
//! others may look.
namespace console::watch {

//! On whose behalf, and when.
struct Watching {
    QString profile; //!< id
    domain::UserId self; //!< empty when not known
    QDateTime now; //!< UTC
};

using Items = QList<domain::AttentionItem>;

//! Of open cases: one for the date that presses, or that it waits for this person; one for a case
//! that nobody has taken yet, and one that it waits for this person as the second one.
[[nodiscard]] Items ofCases(const Watching& watching, const QList<domain::RequestSummary>& cases);

//! `mayReview`: this person may approve it.
[[nodiscard]] Items ofDraft(
    const Watching& watching, const contract::ListingDraftView& view, bool mayReview);
//! Of versions with objections; for who may decide on them.
[[nodiscard]] Items ofObjections(
    const Watching& watching, const QList<domain::OpenObjections>& open);
//! That the version in force is so since few days.
[[nodiscard]] Items ofVersion(const Watching& watching, const domain::ListingVersion& inForce);

[[nodiscard]] Items ofLlm(const Watching& watching, const QList<domain::LlmOverviewRow>& rows);
//! `budgets` of the present month by UTC.
[[nodiscard]] Items ofBudgets(const Watching& watching, const QList<domain::LlmBudget>& budgets);

//! Of one organization. Invitations are known to its admins only.
[[nodiscard]] Items ofMembers(const Watching& watching, const domain::Membership& membership,
    const QList<domain::Member>& members);

[[nodiscard]] Items ofBackups(const Watching& watching, const domain::BackupOverview& overview);

//! Nothing has answered since then.
[[nodiscard]] Items ofConnection(const Watching& watching, const QDateTime& lostSince);

//! So long a lost connection is no news.
inline constexpr int patienceMinutes = 30;

} // namespace console::watch
