// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_seed.h"

#include "service/store/llm_settings.h"
#include "service/store/memberships.h"
#include "service/store/transaction.h"

namespace console::test {

using namespace Qt::StringLiterals;

namespace {

QString onlyId(service::Database& database, const QString& table)
{
    return database
        .first(u"SELECT id FROM %1"_s.arg(table), {},
            [](const service::Row& row) { return row.text(0); })
        .value_or(QString());
}

} // namespace

bool seedLlm(service::Database& database, const QList<LlmSeed>& seeds)
{
    const domain::WorkspaceId workspace(onlyId(database, u"workspace"_s));
    const domain::UserId admin(onlyId(database, u"account"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    service::OrganizationStore organizations(database);
    service::MembershipStore memberships(database);
    service::LlmSettingsStore settings(database);
    return service::change(database, [&]() -> base::Result<base::Done> {
        int number = 0;
        for (const LlmSeed& seed : seeds) {
            const service::LlmPlace place{domain::OrganizationId::create(), workspace};
            organizations.insert({.organization = {.id = place.organization,
                                      .name = seed.name,
                                      .slug = u"seeded-%1"_s.arg(++number),
                                      .createdAt = now,
                                      .updatedAt = now,
                                      .archivedAt = {}},
                .workspaceId = workspace});
            memberships.insert(
                workspace, place.organization, admin, domain::OrganizationRole::Admin, now);
            settings.put(place, seed.settings, seed.key, admin, now);
            if (seed.test)
                settings.putTest(place, *seed.test, admin);
        }
        return base::Done{};
    }).has_value();
}

} // namespace console::test
