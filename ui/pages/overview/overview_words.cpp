// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_words.h"

#include "models/activity_model.h"
#include "models/when.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::Action;
using domain::Membership;
using Part = cloud::AttentionReader::Part;
using Reader = cloud::AttentionReader;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

const QList<Part> allParts{Part::Cases, Part::Draft, Part::Objections, Part::Llm, Part::People,
    Part::Backups, Part::Activity};

QList<Membership> activeMemberships(const PageContext& context)
{
    QList<Membership> active;
    for (const Membership& membership : context.client->session().memberships()) {
        if (!membership.organization.archivedAt)
            active << membership;
    }
    return active;
}

bool keepsLlmTests(const PageContext& context)
{
    return context.client->llm().server() == domain::LlmServer::Keeps;
}

//! A server that is asked for one organization after the other is not asked for hundreds.
bool hasTooManyForLlm(const PageContext& context)
{
    return !keepsLlmTests(context) && activeMemberships(context).size() > Reader::mostOrganizations;
}

bool mayRead(const PageContext& context, Part part)
{
    const bool kept = context.governance.isKept();
    switch (part) {
    case Part::Cases:
        return kept && domain::may(context.standing, Action::ReadDataRequests);
    case Part::Draft:
        return kept && domain::may(context.standing, Action::EditListing);
    case Part::Objections:
        return kept && domain::may(context.standing, Action::PublishListing);
    case Part::Backups:
        return kept && domain::may(context.standing, Action::ChangeSettings);
    case Part::Activity:
        return kept && domain::may(context.standing, Action::ReadOwnActivity);
    case Part::Llm:
        return !hasTooManyForLlm(context);
    case Part::People:
        break;
    }
    return true;
}

QString whyNot(Part part)
{
    switch (part) {
    case Part::Cases:
        return Words::tr("Data requests are seen by operators, DPOs and auditors of this "
                         "workspace.");
    case Part::Draft:
        return Words::tr("Changes of the listing are seen by those who may edit it.");
    case Part::Objections:
        return Words::tr("Operators and DPOs of this workspace decide on objections.");
    case Part::Backups:
        return Words::tr("Only the operator of this workspace sees and makes backups.");
    case Part::Activity:
        return Words::tr("Activity is shown to operators, DPOs and auditors, and to the admins of "
                         "an organization.");
    case Part::Llm:
        return Words::tr("LLM settings are looked at on their page only: this server has to be "
                         "asked for one organization after the other.");
    case Part::People:
        break;
    }
    return {};
}

QString failureOf(Part part)
{
    switch (part) {
    case Part::Cases:
        return Words::tr("The data requests could not be loaded.");
    case Part::Draft:
        return Words::tr("The draft of the listing could not be loaded.");
    case Part::Objections:
        return Words::tr("The objections could not be loaded.");
    case Part::Llm:
        return Words::tr("The LLM settings could not be loaded.");
    case Part::People:
        return Words::tr("The people could not be loaded.");
    case Part::Backups:
        return Words::tr("The backups could not be loaded.");
    case Part::Activity:
        break;
    }
    return Words::tr("The activity could not be loaded.");
}

bool isRefused(const Reader& reader, Part part)
{
    const std::optional<base::ApiError> error = reader.error(part);
    return error && error->kind == base::ApiError::Kind::NotAllowed;
}

QStringList leftOutPeople(const PageContext& context, const Reader& reader)
{
    QStringList reasons;
    const QList<Membership> active = activeMemberships(context);
    const bool administers = std::any_of(active.begin(), active.end(),
        [](const Membership& each) { return each.role == domain::OrganizationRole::Admin; });
    if (!active.isEmpty() && !administers)
        reasons << Words::tr("Invitations and admins are seen by the admins of an organization.");
    if (const auto left = int(reader.organizationsLeft()); left > 0)
        reasons << (left == 1 ? Words::tr("The people of 1 more organization are not looked at.")
                              : Words::tr("The people of %n more organizations are not looked at.",
                                  nullptr, left));
    return reasons;
}

} // namespace

QSet<Part> partsToRead(const PageContext& context)
{
    QSet<Part> wanted;
    for (const Part part : allParts) {
        if (mayRead(context, part))
            wanted.insert(part);
    }
    return wanted;
}

QStringList whyLeftOut(const PageContext& context, const Reader& reader)
{
    QStringList reasons;
    const bool kept = context.governance.isKept();
    if (!kept && !context.governance.problem)
        reasons << Words::tr("This server keeps no listing, data requests, backups or activity.");
    for (const Part part : allParts) {
        const bool governed = part != Part::Llm && part != Part::People;
        if (!mayRead(context, part) && (kept || !governed))
            reasons << whyNot(part);
    }
    reasons << leftOutPeople(context, reader);
    if (!keepsLlmTests(context))
        reasons << Words::tr("This server keeps no tests of LLM settings.");
    for (const Part part : allParts) {
        if (isRefused(reader, part))
            reasons << reader.error(part)->message;
    }
    reasons.removeDuplicates();
    return reasons;
}

domain::AttentionFacts profileFacts(const PageContext& context)
{
    domain::AttentionFacts facts;
    facts.profile = context.profile.id.text();
    facts.profileName = context.profile.name;
    facts.alone = context.governance.isHere();
    facts.standing = context.standing;
    facts.keepsLlmTests = keepsLlmTests(context);
    if (const auto& account = context.client->governanceSession().account())
        facts.self = account->id;
    return facts;
}

QString whatFailed(const Reader& reader)
{
    QStringList sentences;
    bool anyRead = false;
    for (const Part part : allParts) {
        if (reader.error(part) && !isRefused(reader, part))
            sentences << failureOf(part);
        anyRead = anyRead || (reader.hasEnded(part) && !reader.error(part));
    }
    if (sentences.size() > 1 && !anyRead)
        return Words::tr("What needs you could not be loaded.");
    return sentences.join(u' ');
}

std::optional<base::ApiError> worstError(const Reader& reader)
{
    std::optional<base::ApiError> worst;
    for (const Part part : allParts) {
        const std::optional<base::ApiError> error = reader.error(part);
        if (isRefused(reader, part))
            continue;
        // The end of a session is what all the others follow from.
        if (error && (!worst || error->kind == base::ApiError::Kind::NotSignedIn))
            worst = error;
    }
    return worst;
}

QString attentionSummary(const QList<domain::AttentionItem>& items)
{
    using domain::AttentionUrgency;
    const auto count = [&](AttentionUrgency urgency) {
        return int(std::count_if(items.begin(), items.end(),
            [urgency](const domain::AttentionItem& item) { return item.urgency == urgency; }));
    };
    const int overdue = count(AttentionUrgency::Overdue);
    const int today = count(AttentionUrgency::Today);
    QStringList parts{Words::tr("What needs you")};
    if (overdue > 0)
        parts << Words::tr("%1 overdue or failing").arg(overdue);
    if (today > 0)
        parts << Words::tr("%1 today").arg(today);
    return parts.join(u" · "_s);
}

QList<KeyValue> glanceRows(const Reader& reader, const QDateTime& now)
{
    QList<KeyValue> rows;
    if (const auto& backups = reader.facts().backups) {
        const auto& made = backups->lastMade;
        rows << (made ? KeyValue{Words::tr("Last backup"),
                     Words::tr("%1, %2").arg(models::shortTime(made->startedAt),
                         models::relativeTime(made->startedAt, now)),
                     Tone::Ok, models::exactTime(made->startedAt)}
                      : KeyValue{Words::tr("Last backup"), Words::tr("None is on record yet.")});
    }
    if (const auto& event = reader.lastEvent())
        rows << KeyValue{Words::tr("Last activity"),
            QStringList{models::actorName(*event), models::actionTitle(event->action),
                event->targetLabel, models::relativeTime(event->at, now)}
                .filter(QRegularExpression(u"."_s))
                .join(u" · "_s),
            Tone::Neutral, models::exactTime(event->at)};
    return rows;
}

} // namespace console::ui
