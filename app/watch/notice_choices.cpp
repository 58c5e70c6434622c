// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_choices.h"

#include <QCoreApplication>

namespace console::watch {

using domain::AttentionKind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeChoices)
};

} // namespace

bool QuietHours::holdAt(const QTime& local) const
{
    if (!on)
        return false;
    return from < until ? local >= from && local < until : local >= from || local < until;
}

bool NoticeChoices::tells(AttentionKind kind) const
{
    return on && !silent.contains(kind) && noticeKinds().contains(kind);
}

bool NoticeChoices::tells(const domain::AttentionItem& item) const
{
    return tells(item.kind)
        || (item.mine && domain::isDateOfCase(item.kind) && tells(AttentionKind::CaseWaiting));
}

QList<AttentionKind> noticeKinds()
{
    return {AttentionKind::CaseReceived, AttentionKind::CaseDueSoon, AttentionKind::CaseDueToday,
        AttentionKind::CaseOverdue, AttentionKind::CaseWaiting, AttentionKind::ListingToReview,
        AttentionKind::ListingObjected, AttentionKind::ListingEffective,
        AttentionKind::InvitationExpired, AttentionKind::OrganizationWithoutAdmin,
        AttentionKind::LlmFailing, AttentionKind::LlmKeyToRotate, AttentionKind::LlmBudget,
        AttentionKind::BackupFailed, AttentionKind::BackupLate, AttentionKind::ConnectionLost};
}

QString title(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::CaseOverdue:
        return Words::tr("A data request is overdue");
    case AttentionKind::CaseDueToday:
        return Words::tr("A data request is due today");
    case AttentionKind::CaseDueSoon:
        return Words::tr("A data request is due soon");
    case AttentionKind::CaseWaiting:
        return Words::tr("A data request waits for me");
    case AttentionKind::CaseReceived:
        return Words::tr("A data request came in");
    case AttentionKind::ListingToReview:
        return Words::tr("A change of the listing is to be reviewed");
    case AttentionKind::ListingEffective:
        return Words::tr("A change of the listing takes effect");
    case AttentionKind::ListingObjected:
        return Words::tr("An organization objects to a change of the listing");
    case AttentionKind::InvitationExpired:
        return Words::tr("An invitation has expired");
    case AttentionKind::InvitationExpiring:
        return Words::tr("An invitation is about to expire");
    case AttentionKind::OrganizationWithoutAdmin:
        return Words::tr("An organization has no active admin");
    case AttentionKind::OrganizationSingleAdmin:
        return Words::tr("An organization has a single admin");
    case AttentionKind::LlmFailing:
        return Words::tr("A test of LLM settings fails");
    case AttentionKind::LlmUntested:
        return Words::tr("LLM settings are not tested");
    case AttentionKind::LlmKeyToRotate:
        return Words::tr("An LLM key is to be rotated");
    case AttentionKind::LlmBudget:
        return Words::tr("A budget of LLM tokens runs out");
    case AttentionKind::BackupFailed:
        return Words::tr("A backup has failed");
    case AttentionKind::BackupLate:
        return Words::tr("A backup is late");
    case AttentionKind::ConnectionLost:
        return Words::tr("A server does not answer for long");
    }
    return {};
}

} // namespace console::watch
