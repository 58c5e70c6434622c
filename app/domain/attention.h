// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"

#include <QDate>
#include <QList>

#include <optional>

namespace console::domain {

//! What may want a person's attention: one thing each, of one profile.
enum class AttentionKind {
    CaseOverdue,
    CaseDueToday,
    CaseDueSoon,
    CaseWaiting, //!< for this person to do the next step
    CaseReceived, //!< and nobody has taken it yet
    ListingToReview, //!< changes of the listing are proposed and not published
    ListingEffective, //!< a published version has come into force, or will
    ListingObjected, //!< organizations object to a version, and nothing is decided
    InvitationExpired,
    InvitationExpiring,
    OrganizationWithoutAdmin, //!< nobody with an active account administers it
    OrganizationSingleAdmin,
    LlmFailing,
    LlmUntested,
    LlmKeyToRotate,
    LlmBudget, //!< used up, or about to be
    BackupFailed,
    BackupLate, //!< never made, or not when it should have been
    ConnectionLost,
};

//! "case-overdue", "listing-to-review", …
[[nodiscard]] QString wireName(AttentionKind kind);
[[nodiscard]] std::optional<AttentionKind> attentionKind(const QString& wireName);
[[nodiscard]] QList<AttentionKind> allAttentionKinds();
//! That the date of a case presses.
[[nodiscard]] bool isDateOfCase(AttentionKind kind);

//! How soon something has to be done. The most urgent comes first.
enum class AttentionUrgency {
    Overdue, //!< should have been done already, or does not work
    Today,
    Soon,
    Whenever, //!< worth a look; nothing breaks by waiting
};

//! Where something is looked at: a page, and what is selected there.
struct AttentionPlace {
    QString page; //!< key of the page: "datarequests"
    //! What to select: id of a case, of an organization, of a person; of the listing "draft",
    //! "version/7", "subscribers", "objections", "objections/7" or "entry/" and a slug; a section
    //! of the settings. Empty: the page as it is.
    QString thing = {};
    OrganizationId organization = {}; //!< that the thing is within; empty: none, or it is the thing

    friend bool operator==(const AttentionPlace&, const AttentionPlace&) = default;
};

//! One line of "what needs me today", as the Overview, the tray and notifications show it.
struct AttentionItem {
    AttentionKind kind = AttentionKind::CaseOverdue;
    AttentionUrgency urgency = AttentionUrgency::Whenever;
    QString title; //!< names the thing, translated: "DSR-2026-0007 is overdue"
    QString detail; //!< one sentence more, translated; may be empty
    QString profile; //!< id of the profile, as ProfileId::text()
    AttentionPlace place; //!< to open
    std::optional<QDate> due = {}; //!< last day, where there is one
    bool mine = false; //!< waits for the signed-in person, and not just for anybody
    QStringList parts = {}; //!< ids of the things, where one line is about several of them

    //! Stays the same for the same fact about the same thing, over restarts and in any language.
    [[nodiscard]] QString id() const;

    friend bool operator==(const AttentionItem&, const AttentionItem&) = default;
};

//! More urgent first, then the earlier last day (none comes last), then the kind, the title and the
//! id. A total order of items with different ids.
[[nodiscard]] bool attentionGoesBefore(const AttentionItem& a, const AttentionItem& b);
void sortAttention(QList<AttentionItem>& items);

} // namespace console::domain
