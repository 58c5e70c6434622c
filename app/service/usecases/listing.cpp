// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/listing.h"

#include "service/store/listing_history.h"
#include "service/store/listings.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using domain::Action;
using domain::ListingVersion;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

//! `work` for who may read the listing.
template <typename Work>
auto reading(const Context& context, Work work) -> std::invoke_result_t<Work&>
{
    return read(context.database, [&]() -> std::invoke_result_t<Work&> {
        if (const auto standing = require(context, Action::ReadListing); !standing)
            return base::failure(standing.error());
        return work();
    });
}

base::Result<ListingVersion> versionAt(const Context& context, const Listing::Point& point)
{
    ListingStore listing(context.database);
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    if (point.number) {
        if (const auto version = listing.byNumber(workspace, *point.number))
            return *version;
        return notFound("listing.unknown", tr("The listing has no such version."));
    }
    const QDate day = point.on ? *point.on : listingClock(context).today();
    if (const auto version = listing.inForce(workspace, day))
        return *version;
    return notFound("listing.none", tr("No version of the listing is in force."));
}

contract::ListingComparison::Side sideOf(const ListingVersion& version)
{
    return {.number = version.number, .effectiveDate = version.effectiveDate};
}

} // namespace

base::Result<ListingVersion> Listing::at(const Point& point)
{
    return reading(m_context, [&] { return versionAt(m_context, point); });
}

base::Result<ListingVersion> Listing::inForce(const std::optional<QDate>& on)
{
    return at({.number = std::nullopt, .on = on});
}

base::Result<ListingVersion> Listing::version(int number)
{
    return at({.number = number, .on = std::nullopt});
}

base::Result<contract::Page<ListingVersion>> Listing::versions(const PageRequest& request)
{
    return reading(m_context, [&]() -> base::Result<contract::Page<ListingVersion>> {
        return ListingStore(m_context.database).page(m_context.asker().workspaceId, request);
    });
}

base::Result<contract::Page<domain::PublishedVersion>> Listing::history(const PageRequest& request)
{
    using Page = contract::Page<domain::PublishedVersion>;
    return reading(m_context, [&]() -> base::Result<Page> {
        ListingHistoryStore store(m_context.database, m_context.asker().workspaceId);
        Page page = store.page(request, listingClock(m_context).today());
        const QHash<int, domain::UserId> by = store.withdrawnBy();
        for (domain::PublishedVersion& version : page.items) {
            if (version.withdrawal)
                version.withdrawal->by = publishedName(m_context, by.value(version.number));
        }
        return page;
    });
}

base::Result<QList<contract::ListingChangeItem>> Listing::changes(int number)
{
    using Changes = QList<contract::ListingChangeItem>;
    return reading(m_context, [&]() -> base::Result<Changes> {
        const auto version = versionAt(m_context, {.number = number, .on = std::nullopt});
        if (!version)
            return base::failure(version.error());
        ListingHistoryStore store(m_context.database, m_context.asker().workspaceId);
        Changes changes;
        for (const ListingHistoryStore::Change& each : store.changes(*version))
            changes.append({.slug = each.slug, .change = each.change});
        return changes;
    });
}

base::Result<contract::ListingComparison> Listing::difference(
    const Point& before, const Point& after)
{
    return reading(m_context, [&]() -> base::Result<contract::ListingComparison> {
        const auto from = versionAt(m_context, before);
        if (!from)
            return base::failure(from.error());
        const auto to = versionAt(m_context, after);
        if (!to)
            return base::failure(to.error());
        return contract::ListingComparison{.before = sideOf(*from),
            .after = sideOf(*to),
            .difference = domain::difference(from->entries, to->entries)};
    });
}

} // namespace console::service
