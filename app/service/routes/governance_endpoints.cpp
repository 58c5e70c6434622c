// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/unlock_codecs.h"
#include "service/routes/frame.h"
#include "service/usecases/governance.h"
#include "service/usecases/profile_unlocks.h"
#include "service/usecases/protection_check.h"
#include "service/usecases/refusals.h"
#include "service/usecases/workspace_settings.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Result<HttpResponse> createTrustRequest(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QString kind = reader.string("kind"_L1);
    std::optional<domain::OrganizationId> organization;
    if (reader.has("organizationId"_L1))
        organization = reader.id<domain::OrganizationId>("organizationId"_L1);
    return answer(201,
        members(reader, reader.string("reason"_L1)).and_then([&](const QString& reason) {
            return TrustRequests(call.context).create(kind, reason, organization);
        }),
        plain);
}

Result<HttpResponse> unlockProfile(const RouteCall& call)
{
    return answer(201,
        formIn(call, contract::decodeProfileUnlock)
            .and_then([&](const domain::ProfileUnlock& unlock) {
                return ProfileUnlocks(call.context).create(unlock);
            }),
        plain);
}

//! ?backup=open
Result<HttpResponse> protection(const RouteCall& call)
{
    const QString backup = call.request.query.queryItemValue(u"backup"_s);
    if (!backup.isEmpty() && backup != "open"_L1)
        return invalid(u"backup"_s, "protection.backup",
            QCoreApplication::translate("Service", "The backup can be opened or left out."));
    using Backup = ProtectionCheck::Backup;
    return answer(200,
        ProtectionCheck(call.context).run(backup.isEmpty() ? Backup::Look : Backup::Open), plain);
}

Result<HttpResponse> changeSettings(const RouteCall& call)
{
    return answer(200,
        formIn(call, contract::decodeSettingsChange)
            .and_then([&](const contract::SettingsChange& change) {
                return WorkspaceSettings(call.context).changeSettings(change);
            }),
        plain);
}

Result<HttpResponse> personRole(const RouteCall& call)
{
    const auto change = [&](const QString& role, const std::optional<qint64>& seen) {
        const domain::UserId user(call.values.value(u"userId"_s).toLower());
        return WorkspaceSettings(call.context).setRole(user, role, seen);
    };
    return answer(200, withRevision(call, textOf("role"_L1), change), plain);
}

} // namespace

QList<Endpoint> governanceEndpoints()
{
    using namespace contract;
    return {
        {routes::governanceMe,
            [](const RouteCall& call) {
                return answer(200, WorkspaceSettings(call.context).me(), plain);
            }},
        {routes::activity, lister(&Activity::page, {.organization = true})},
        {routes::activityVerification,
            [](const RouteCall& call) {
                return answer(200, Activity(call.context).verify(), plain);
            }},
        {routes::protection, protection},
        {routes::trustRequests, lister(&TrustRequests::page)},
        {routes::createTrustRequest, createTrustRequest},
        {routes::unlockProfile, unlockProfile},
        {routes::outbox, lister(&Outbox::page)},
        {routes::settings,
            [](const RouteCall& call) {
                return answer(200, WorkspaceSettings(call.context).settings(), plain);
            }},
        {routes::changeSettings, changeSettings},
        {routes::people, lister(&WorkspaceSettings::people)},
        {routes::personRole, personRole},
    };
}

} // namespace console::service
