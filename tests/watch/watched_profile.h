// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "watch/watch_target.h"

namespace console::test {

//! The profile whose cloud is watched.
inline const profiles::ProfileId watchedProfile(
    QStringLiteral("0b0b0b0b-0000-4000-8000-000000000001"));

//! A request for access, each day's from another person.
inline contract::RequestForm receivedDaysAgo(int days)
{
    contract::RequestForm form;
    form.address = QStringLiteral("eve%1@acme.example").arg(days);
    form.receivedAt = QDateTime::currentDateTimeUtc().addDays(-days);
    form.zone = domain::usualZone();
    form.calendar = domain::builtInCalendars().constFirst();
    form.rights = {domain::DataRight::Access};
    return form;
}

//! That profile, with an operator signed in at `cloud`.
inline watch::WatchTarget watchedBy(const std::shared_ptr<cloud::CloudClient>& cloud)
{
    domain::Standing standing;
    standing.role = domain::WorkspaceRole::Operator;
    standing.administersOrganization = standing.belongsToOrganization = true;
    return {watchedProfile, QStringLiteral("This computer"), cloud, true, standing};
}

} // namespace console::test
