// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/sealed_bench.h"

#include "bench/measure.h"
#include "service/store/accounts.h"
#include "service/store/activity_log.h"
#include "service/store/memberships.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QTemporaryDir>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20'000;

struct Place {
    domain::WorkspaceId workspace = domain::WorkspaceId::create();
    domain::OrganizationId organization = domain::OrganizationId::create();
};

void seedOne(service::Database& database, const Place& place, int i, const QDateTime& now)
{
    const domain::UserId user = domain::UserId::create();
    const QString name = u"Person Number %1"_s.arg((i * 7919) % people);
    service::AccountStore(database).insert(
        {.account = {.id = user,
             .email = u"person%1@department%2.acme.example"_s.arg(i).arg(i % 97),
             .displayName = i % 2 ? std::optional(name) : std::nullopt},
            .active = true,
            .passwordHash = {}},
        now);
    service::WorkspaceStore(database).addPerson(
        place.workspace, user, domain::WorkspaceRole::None, now);
    service::MembershipStore(database).insert(
        place.workspace, place.organization, user, domain::OrganizationRole::Member, now);
    domain::ActivityEvent event;
    event.at = now;
    event.actor = {.kind = u"user"_s, .id = user.text(), .role = u"member"_s, .label = {}};
    event.action = u"member.invited"_s;
    event.targetType = u"user"_s;
    event.targetId = user.text();
    service::ActivityStore(database).append(place.workspace, event);
}

base::Result<base::Done> seed(service::Database& database, const Place& place)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    service::WorkspaceStore(database).insert(
        {.id = place.workspace, .addressKey = "key", .settings = {}}, now);
    service::OrganizationStore(database).insert({.organization = {.id = place.organization,
                                                     .name = u"Acme"_s,
                                                     .slug = u"acme"_s,
                                                     .createdAt = now,
                                                     .updatedAt = now,
                                                     .archivedAt = {}},
        .workspaceId = place.workspace});
    for (int i = 0; i < people; ++i)
        seedOne(database, place, i, now);
    return base::Done{};
}

} // namespace

void measureSealedLists()
{
    using namespace service;
    const QTemporaryDir folder;
    const auto database
        = Database::open(folder.filePath(u"service.db"_s), Protection::from(DataKey::generate()));
    const Place place;
    if (!database || !migrate(**database, builtInMigrations(), base::systemClock())
        || !change(**database, [&] { return seed(**database, place); }))
        qFatal("the bench could not make its database");
    MembershipStore members(**database);
    PageRequest request;
    const auto next = [&] {
        if (const auto position
            = decodeCursor(members.memberPage(place.organization, request).nextCursor))
            request.after = *position;
    };
    print(u"page of 100 of 20,000 sealed members, each"_s, medianMs(9, next), "ms");
    request = {};
    request.text = u"number 12"_s;
    print(u"search among 20,000 sealed members"_s,
        medianMs(5, [&] { (void)members.memberPage(place.organization, request); }), "ms");
    print(u"all 20,000 sealed members"_s,
        medianMs(3, [&] { (void)members.members(place.organization); }), "ms");
    WorkspaceStore workspaces(**database);
    print(u"page of 100 of 20,000 sealed people"_s,
        medianMs(5, [&] { (void)workspaces.people(place.workspace, {}); }), "ms");
    ActivityStore activity(**database);
    request.text = u"person123"_s;
    print(u"search for an address in 20,000 entries of the record"_s,
        medianMs(5, [&] { (void)activity.page(place.workspace, {}, request); }), "ms");
    AccountStore accounts(**database);
    print(u"one of 20,000 by its address"_s,
        medianMs(9, [&] { (void)accounts.byEmail(u"person77@department77.acme.example"_s); }),
        "ms");
}

} // namespace console::bench
