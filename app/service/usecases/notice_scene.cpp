// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/notice_scene.h"

#include "service/store/listing_history.h"
#include "service/store/listing_register.h"
#include "service/store/memberships.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

namespace console::service {

using base::failure;
using base::Result;
using domain::Action;
using domain::ListingVersionState;
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

QStringList administered(const Context& context)
{
    const Principal& asker = context.asker();
    return MembershipStore(context.database).administeredBy(asker.id(), asker.workspaceId);
}

//! One of this service, in the workspace of who asks.
std::optional<domain::Organization> ownOrganization(
    const Context& context, const domain::WorkspaceId& workspace, const domain::OrganizationId& id)
{
    const auto stored = OrganizationStore(context.database).byId(id);
    if (!stored || stored->workspaceId != workspace)
        return std::nullopt;
    return stored->organization;
}

} // namespace

Result<NoticeView> noticeView(const Context& context)
{
    const auto standing = require(context, Action::ReadNotices);
    if (!standing)
        return failure(standing.error());
    if (domain::may(*standing, Action::PublishListing))
        return NoticeView();
    if (standing->role == domain::WorkspaceRole::Auditor)
        return NoticeView{.addresses = false};
    return NoticeView{.organizations = administered(context)};
}

bool governsNotices(const Context& context)
{
    return domain::may(standingOf(context), Action::PublishListing);
}

Result<NoticedOrganization> noticeOrganization(
    const Context& context, const domain::OrganizationId& id)
{
    if (const auto standing = require(context, Action::WorkNotices); !standing)
        return failure(standing.error());
    const std::optional<domain::Organization> own
        = ownOrganization(context, context.asker().workspaceId, id);
    if (!own) {
        ListingRegister entries(context.database, context.asker().workspaceId);
        const std::optional<QString> name = entries.nameOf(id);
        if (!name || !governsNotices(context))
            return unknownOrganization();
        return NoticedOrganization{.id = id, .name = *name, .elsewhere = true};
    }
    if (!governsNotices(context) && !administered(context).contains(id.text()))
        return failure(domain::notAdmin());
    if (own->archivedAt)
        return archived();
    return NoticedOrganization{.id = id, .name = own->name};
}

Result<NoticedOrganization> namedOrganization(
    const Context& context, const domain::OrganizationId& id, const std::optional<QString>& name)
{
    if (!name || !governsNotices(context)
        || ownOrganization(context, context.asker().workspaceId, id))
        return noticeOrganization(context, id);
    const Result<QString> called = domain::organizationName(*name);
    if (!called) {
        base::ApiError error = called.error();
        error.field = u"organizationName"_s;
        return failure(std::move(error));
    }
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    ListingRegister entries(context.database, workspace);
    const std::optional<QString> before = entries.nameOf(id);
    if (before != *called) {
        entries.put(id, *called, context.now());
        record(context, workspace,
            {.action = before ? u"listing-register.renamed"_s : u"listing-register.added"_s,
                .targetType = u"listing-register"_s,
                .targetId = id.text(),
                .after = {{u"name"_s, recordableName(*called)}}});
    }
    return noticeOrganization(context, id);
}

std::optional<domain::OrganizationId> recordedOrganization(
    const Context& context, const domain::WorkspaceId& workspace, const domain::OrganizationId& id)
{
    return ownOrganization(context, workspace, id) ? std::optional(id) : std::nullopt;
}

Result<NoticedChange> noticedChange(const Context& context, int number)
{
    const domain::WorkspaceId& workspace = context.asker().workspaceId;
    const auto version = NoticeStore(context.database, workspace).version(number);
    ListingHistoryStore history(context.database, workspace);
    const auto published = history.version(number, listingClock(context).today());
    if (!version || !published)
        return notFound("listing.unknown", tr("The listing has no such version."));
    NoticedChange noticed{.version = *version, .changes = {}, .slugs = {}};
    domain::ListingVersion listed;
    listed.number = number;
    listed.effectiveDate = version->effectiveDate;
    const QList<ListingHistoryStore::Change> changes = history.changes(listed);
    for (const ListingHistoryStore::Change& each : changes) {
        noticed.changes.append(each.change);
        noticed.slugs.append(each.slug);
    }
    if (noticed.changes.isEmpty())
        return conflict("notice.none", tr("Nothing changed with this version."));
    if (published->state == ListingVersionState::Withdrawn
        || published->state == ListingVersionState::Superseded)
        return conflict(
            "notice.over", tr("This version was withdrawn, or another one has taken its place."));
    return noticed;
}

} // namespace console::service
