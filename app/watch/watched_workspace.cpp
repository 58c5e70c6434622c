// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_budget.h"
#include "watch/watched_items.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

// What presses in LLM settings, organizations, backups and on the way to the server.
namespace console::watch {

using domain::AttentionItem;
using domain::AttentionKind;
using domain::AttentionUrgency;
using domain::Member;
using domain::OrganizationRole;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchedItems)
};

constexpr int hoursLate = 6; // a computer that was off makes its backup once it is on again

AttentionItem item(const Watching& watching, AttentionKind kind, AttentionUrgency urgency,
    const QString& title, const domain::AttentionPlace& place, const QString& detail = {})
{
    return {.kind = kind,
        .urgency = urgency,
        .title = title,
        .detail = detail,
        .profile = watching.profile,
        .place = place,
        .due = {},
        .mine = false};
}

bool isActiveAdmin(const Member& member, bool statesKnown)
{
    return member.role == OrganizationRole::Admin
        && (!statesKnown || member.invitation == domain::InvitationState::Accepted);
}

} // namespace

Items ofLlm(const Watching& watching, const QList<domain::LlmOverviewRow>& rows)
{
    Items items;
    for (const domain::LlmOverviewRow& row : rows) {
        const domain::AttentionPlace place{u"llm"_s, row.organization.text(), {}};
        if (domain::llmStanding(row) == domain::LlmStanding::Failing)
            items << item(watching, AttentionKind::LlmFailing, AttentionUrgency::Today,
                Words::tr("The LLM test of %1 fails").arg(row.name), place);
        if (row.isKeyDue(watching.now)) {
            items << item(watching, AttentionKind::LlmKeyToRotate, AttentionUrgency::Soon,
                Words::tr("The LLM key of %1 is to be rotated").arg(row.name), place);
            items.last().due = row.rotateBy();
        }
    }
    return items;
}

Items ofBudgets(const Watching& watching, const QList<domain::LlmBudget>& budgets)
{
    using Level = domain::LlmBudgetState::Level;
    const auto month = domain::UsageCalendar::make("UTC", domain::UsagePeriod::Month);
    Items items;
    for (const domain::LlmBudget& budget : budgets) {
        if (!month || budget.monthlyTokens <= 0)
            continue;
        const domain::LlmBudgetState state
            = domain::llmBudgetState(budget.monthlyTokens, budget.used, *month, watching.now);
        if (state.level != Level::Near && state.level != Level::Over)
            continue;
        const bool over = state.level == Level::Over;
        const QString title = over ? Words::tr("%1 has used up its LLM budget")
                                   : Words::tr("%1 has used most of its LLM budget");
        items << item(watching, AttentionKind::LlmBudget,
            over ? AttentionUrgency::Today : AttentionUrgency::Soon, title.arg(budget.name),
            {u"llm"_s, budget.organization.text(), {}},
            Words::tr("%1 % of the tokens of this month are used.")
                .arg(QLocale().toString(int(state.share * 100))));
    }
    return items;
}

Items ofMembers(
    const Watching& watching, const domain::Membership& membership, const QList<Member>& members)
{
    const domain::Organization& organization = membership.organization;
    const bool statesKnown = membership.role == OrganizationRole::Admin;
    Items items;
    QList<Member> expired;
    std::copy_if(members.begin(), members.end(), std::back_inserter(expired),
        [](const Member& member) { return member.invitation == domain::InvitationState::Expired; });
    if (!expired.isEmpty())
        items << item(watching, AttentionKind::InvitationExpired, AttentionUrgency::Whenever,
            Words::tr("%n invitation(s) to %1 have expired", nullptr, int(expired.size()))
                .arg(organization.name),
            {u"organizations"_s, expired.size() == 1 ? expired.first().userId.text() : QString(),
                organization.id});
    const bool administered = std::any_of(members.begin(), members.end(),
        [&](const Member& member) { return isActiveAdmin(member, statesKnown); });
    if (!members.isEmpty() && !administered)
        items << item(watching, AttentionKind::OrganizationWithoutAdmin, AttentionUrgency::Soon,
            Words::tr("%1 has no active admin").arg(organization.name),
            {u"organizations"_s, {}, organization.id});
    return items;
}

Items ofBackups(const Watching& watching, const domain::BackupOverview& overview)
{
    const domain::AttentionPlace place{u"settings"_s, u"backups"_s, {}};
    if (overview.lastFailed)
        return {item(watching, AttentionKind::BackupFailed, AttentionUrgency::Today,
            Words::tr("The last backup has failed"), place)};
    const domain::BackupSchedule& schedule = overview.settings.schedule;
    if (schedule.frequency == domain::BackupFrequency::Off || !overview.lastMade
        || overview.running)
        return {};
    const std::optional<QDateTime> expected
        = domain::nextBackup(schedule, overview.lastMade->startedAt);
    if (!expected || expected->addSecs(hoursLate * 3600) > watching.now)
        return {};
    return {item(watching, AttentionKind::BackupLate, AttentionUrgency::Today,
        Words::tr("A backup is late"), place,
        Words::tr("The last one is of %1.")
            .arg(QLocale().toString(
                overview.lastMade->startedAt.toLocalTime(), QLocale::ShortFormat)))};
}

Items ofConnection(const Watching& watching, const QDateTime& lostSince)
{
    if (lostSince.secsTo(watching.now) < patienceMinutes * 60)
        return {};
    return {item(watching, AttentionKind::ConnectionLost, AttentionUrgency::Soon,
        Words::tr("The server does not answer"), {},
        Words::tr("Nothing has come since %1.")
            .arg(QLocale().toString(lostSince.toLocalTime(), QLocale::ShortFormat)))};
}

} // namespace console::watch
