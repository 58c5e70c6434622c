// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/attention_rules.h"
#include "domain/llm_budget.h"
#include "watch/watched_items.h"

#include <QCoreApplication>
#include <QLocale>

// What presses in LLM settings, organizations, backups and on the way to the server.
namespace console::watch {

using domain::AttentionItem;
using domain::AttentionKind;
using domain::AttentionUrgency;
using domain::Member;
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WatchedItems)
};

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

//! With the words that are shown on the desktop.
AttentionItem worded(const Watching& watching, AttentionItem made, const QString& title)
{
    made.profile = watching.profile;
    made.title = title;
    return made;
}

} // namespace

Items ofLlm(const Watching& watching, const QList<domain::LlmOverviewRow>& rows)
{
    Items items;
    for (const domain::LlmOverviewRow& row : rows) {
        if (const auto failing = domain::failingLlm(row))
            items << worded(
                watching, *failing, Words::tr("The LLM test of %1 fails").arg(row.name));
        if (const auto key = domain::oldLlmKey(row, watching.now))
            items << worded(
                watching, *key, Words::tr("The LLM key of %1 is to be rotated").arg(row.name));
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
    const QString& name = membership.organization.name;
    const QList<Member> expired = domain::withInvitation(members, domain::InvitationState::Expired);
    Items items;
    if (!expired.isEmpty())
        items << worded(watching,
            domain::aboutInvited(membership, AttentionKind::InvitationExpired, expired),
            Words::tr("%n invitation(s) to %1 have expired", nullptr, int(expired.size()))
                .arg(name));
    if (const auto missing = domain::missingAdmin(membership, members))
        items << worded(watching, *missing, Words::tr("%1 has no active admin").arg(name));
    return items;
}

Items ofBackups(const Watching& watching, const domain::BackupOverview& overview)
{
    if (overview.lastFailed)
        return {worded(watching, domain::aboutBackups(AttentionKind::BackupFailed),
            Words::tr("The last backup has failed"))};
    if (!domain::lateBackup(overview, watching.now))
        return {};
    AttentionItem late = worded(
        watching, domain::aboutBackups(AttentionKind::BackupLate), Words::tr("A backup is late"));
    if (overview.lastMade)
        late.detail = Words::tr("The last one is of %1.")
                          .arg(QLocale().toString(
                              overview.lastMade->startedAt.toLocalTime(), QLocale::ShortFormat));
    return {late};
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
