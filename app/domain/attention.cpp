// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention.h"

#include "domain/wire_names.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace console::domain {

namespace {

constexpr std::array kindNames{
    std::pair(AttentionKind::CaseOverdue, "case-overdue"),
    std::pair(AttentionKind::CaseDueToday, "case-due-today"),
    std::pair(AttentionKind::CaseDueSoon, "case-due-soon"),
    std::pair(AttentionKind::CaseWaiting, "case-waiting"),
    std::pair(AttentionKind::CaseReceived, "case-received"),
    std::pair(AttentionKind::ListingToReview, "listing-to-review"),
    std::pair(AttentionKind::ListingEffective, "listing-effective"),
    std::pair(AttentionKind::ListingObjected, "listing-objected"),
    std::pair(AttentionKind::InvitationExpired, "invitation-expired"),
    std::pair(AttentionKind::InvitationExpiring, "invitation-expiring"),
    std::pair(AttentionKind::OrganizationWithoutAdmin, "organization-without-admin"),
    std::pair(AttentionKind::OrganizationSingleAdmin, "organization-single-admin"),
    std::pair(AttentionKind::LlmFailing, "llm-failing"),
    std::pair(AttentionKind::LlmUntested, "llm-untested"),
    std::pair(AttentionKind::LlmKeyToRotate, "llm-key-to-rotate"),
    std::pair(AttentionKind::LlmBudget, "llm-budget"),
    std::pair(AttentionKind::BackupFailed, "backup-failed"),
    std::pair(AttentionKind::BackupLate, "backup-late"),
    std::pair(AttentionKind::ConnectionLost, "connection-lost"),
};

} // namespace

QString wireName(AttentionKind kind)
{
    return nameIn(kindNames, kind);
}

std::optional<AttentionKind> attentionKind(const QString& wireName)
{
    return valueIn<AttentionKind>(kindNames, wireName);
}

QList<AttentionKind> allAttentionKinds()
{
    QList<AttentionKind> kinds;
    for (const auto& name : kindNames)
        kinds << name.first;
    return kinds;
}

bool isDateOfCase(AttentionKind kind)
{
    return kind == AttentionKind::CaseOverdue || kind == AttentionKind::CaseDueToday
        || kind == AttentionKind::CaseDueSoon;
}

QString AttentionItem::id() const
{
    return QStringList{wireName(kind), profile, place.page, place.organization.text(), place.thing}
        .join(QLatin1Char('/'));
}

bool attentionGoesBefore(const AttentionItem& a, const AttentionItem& b)
{
    const auto order = [](const AttentionItem& item) {
        return std::tuple(
            item.urgency, !item.due.has_value(), item.due.value_or(QDate()), item.kind);
    };
    const auto one = order(a);
    const auto other = order(b);
    if (one != other)
        return one < other;
    // An id is put together: only where nothing else tells two apart.
    return a.title == b.title ? a.id() < b.id() : a.title < b.title;
}

void sortAttention(QList<AttentionItem>& items)
{
    std::sort(items.begin(), items.end(), attentionGoesBefore);
}

} // namespace console::domain
