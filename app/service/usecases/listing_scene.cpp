// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing_scene.h"

#include "service/store/accounts.h"
#include "service/store/listing_history.h"
#include "service/store/listings.h"
#include "service/store/workspaces.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::WorkspaceRole;

namespace {

QString nameOfRole(WorkspaceRole role)
{
    switch (role) {
    case WorkspaceRole::Operator:
        return u"Operator"_s;
    case WorkspaceRole::Dpo:
        return u"Data protection officer"_s;
    case WorkspaceRole::Editor:
        return u"Editor"_s;
    default:
        return u"Former editor"_s;
    }
}

domain::ListingHistory historyOf(Database& database, const domain::WorkspaceId& workspace)
{
    domain::ListingHistory history;
    history.versions = ListingHistoryStore(database, workspace).dates();
    if (history.versions.isEmpty())
        return history;
    ListingStore listing(database);
    const int latest = history.versions.last().number;
    int base = 0;
    for (const domain::ListingVersionDates& version : std::as_const(history.versions)) {
        if (!version.withdrawn)
            base = version.number;
    }
    const auto versionOf = [&](int number) {
        return listing.byNumber(workspace, number).value_or(domain::ListingVersion());
    };
    history.latest = versionOf(latest);
    history.base = base == latest ? history.latest : versionOf(base);
    history.baseline = versionOf(history.versions.first().number).entries;
    return history;
}

} // namespace

ListingScene listingScene(const Context& context)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    const domain::ListingClock clock = listingClock(context);
    domain::ListingHistory history = historyOf(context.database, workspace);
    history.doubt = clock.doubt();
    return {.history = std::move(history),
        .today = clock.today(),
        .approvers = peopleWhoMay(context, domain::Action::PublishListing)};
}

domain::ListingClock listingClock(const Context& context)
{
    return domain::ListingClock::at(context.now(),
        ListingHistoryStore(context.database, context.asker().workspaceId).latestOnRecord());
}

QString publishedName(const Context& context, const domain::UserId& person)
{
    const auto stored = AccountStore(context.database).byId(person);
    const QString name
        = stored ? stored->account.displayName.value_or(QString()).simplified() : QString();
    if (!name.isEmpty() && !name.contains(u'@'))
        return name;
    return nameOfRole(WorkspaceStore(context.database).roleOf(context.asker().workspaceId, person));
}

} // namespace console::service
