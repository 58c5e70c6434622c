// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention.h"
#include "domain/backup.h"
#include "domain/listing_draft.h"
#include "domain/llm_overview.h"
#include "domain/member.h"
#include "domain/open_objections.h"
#include "domain/request_summary.h"
#include "domain/workspace.h"

namespace console::domain {

//! The people of one organization, and what the signed-in person is there.
struct OrganizationPeople {
    Membership membership;
    QList<Member> members;
};

//! The draft of the next listing, as far as it may want attention.
struct AttentionDraft {
    ListingDraft draft;
    int changes = 0; //!< that it makes of its base
    bool fourEyes = false; //!< its author may not publish it
};

//! What was read of one profile. What is not there is not known: it was not asked for, is not
//! allowed, or could not be read; nothing follows from it.
struct AttentionFacts {
    QString profile; //!< id, as ProfileId::text()
    QString profileName;
    UserId self; //!< the signed-in person, as the governance side knows them
    bool alone = false; //!< nobody but this person works in what is kept on this computer
    Standing standing; //!< on the governance side
    bool keepsLlmTests = false; //!< else untested ones can't be told from tested ones

    std::optional<QList<RequestSummary>> cases = {}; //!< each of them once
    std::optional<AttentionDraft> draft = {}; //!< nothing also where there is none
    std::optional<QList<OpenObjections>> objections = {};
    std::optional<QList<LlmOverviewRow>> llm = {};
    std::optional<QList<OrganizationPeople>> people = {};
    std::optional<BackupOverview> backups = {};
};

} // namespace console::domain
