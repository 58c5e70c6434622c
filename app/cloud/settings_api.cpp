// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/settings_api.h"

#include "cloud/all_pages.h"
#include "contract/unlock_codecs.h"

#include <algorithm>

namespace console::cloud {

using base::Call;
using base::Result;
using domain::Person;
using domain::WorkspaceSettings;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<contract::GovernanceMe> SettingsApi::standing()
{
    return m_session.call({.route = routes::governanceMe}, contract::decodeGovernanceMe);
}

Call<WorkspaceSettings> SettingsApi::settings()
{
    return m_session.call({.route = routes::settings}, contract::decodeWorkspaceSettings);
}

Call<WorkspaceSettings> SettingsApi::setSignUpOpen(bool open)
{
    return m_session.call(
        {.route = routes::changeSettings,
            .body = contract::encode(contract::SettingsChange{.signUpOpen = open})},
        contract::decodeWorkspaceSettings);
}

Call<WorkspaceSettings> SettingsApi::setRetention(const domain::RetentionPeriods& periods)
{
    contract::SettingsChange change;
    for (const domain::Regulation regulation : domain::allRegulations)
        change.retentionMonths.insert(regulation, periods.of(regulation));
    return m_session.call({.route = routes::changeSettings, .body = contract::encode(change)},
        contract::decodeWorkspaceSettings);
}

Call<QList<Person>> SettingsApi::people()
{
    return allPages<Person>(
        m_session, {.route = routes::people, .query = firstPage()}, contract::decodePerson)
        .map(&m_session, [](QList<Person> people) -> Result<QList<Person>> {
            std::sort(people.begin(), people.end(),
                [](const Person& a, const Person& b) { return a.account.email < b.account.email; });
            return people;
        });
}

Call<Person> SettingsApi::setRole(
    const domain::UserId& person, domain::WorkspaceRole role, qint64 seenRev)
{
    return m_session.call({.route = routes::personRole,
                              .pathValues = {person.text()},
                              .body = QJsonObject{{u"role"_s, domain::wireName(role)}},
                              .seenRev = seenRev},
        contract::decodePerson);
}

Call<domain::ProfileUnlock> SettingsApi::recordUnlock(const domain::ProfileUnlock& unlock)
{
    return m_session.call({.route = routes::unlockProfile, .body = contract::encode(unlock)},
        contract::decodeProfileUnlock);
}

} // namespace console::cloud
