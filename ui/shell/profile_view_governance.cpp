// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/network_access.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/sign_in_sheet.h"

namespace console::ui {

using base::Done;
using base::Result;
using Place = Governance::Place;

//! A cloud that keeps none is completed by what this computer keeps for it.
void ProfileView::openGovernance(std::function<void()> then)
{
    m_governance = {};
    if (capabilities().governance) {
        m_governance = {Place::WithCloud, capabilities(), std::nullopt};
        return then();
    }
    const std::shared_ptr<Connection> opening = m_connection;
    if (!opening->profile.governance.isEmpty()) {
        openShared(opening).then(
            this, [this, opening, then = std::move(then)](const Result<Done>& opened) {
                if (m_connection != opening)
                    return;
                m_governance = sharedGovernance();
                if (!opened)
                    m_governance.problem = opened.error();
                then();
            });
        return;
    }
    if (!m_setup.start.governance)
        return then();
    const QString origin = opening->client->transport().originText();
    m_setup.start.governance(opening->secrets, origin)
        .andThen(this,
            [this, opening](cloud::GovernanceAccess access) {
                // The window may have let go of this connection in the meantime.
                access.endpoint.readOnly = opening->profile.readOnly && !m_unlockedUntil.isValid();
                return opening->client->governBeside(access);
            })
        .then(this, [this, opening, then = std::move(then)](const Result<Done>& opened) {
            if (m_connection != opening)
                return;
            // Queued: whoever met the end hears of it first, and not over what came after it.
            if (opened)
                connect(&opening->client->governanceSession(), &cloud::Session::sessionEnded, this,
                    &ProfileView::reopenGovernance, Qt::QueuedConnection);
            if (opened)
                m_governance = {Place::ThisComputer,
                    opening->client->governanceSession().capabilities().value_or(
                        domain::Capabilities()),
                    std::nullopt};
            else
                m_governance.problem = opened.error();
            then();
        });
}

//! By the same proxy, and checked against the same authorities, as the cloud.
base::Call<Done> ProfileView::openShared(const std::shared_ptr<Connection>& opening)
{
    cloud::CloudClient& client = *opening->client;
    // Signed in or out in the meantime: that stands in its session.
    if (client.governsBeside())
        return base::Call<Done>::ready(Done{});
    const QUrl& origin = opening->profile.governance;
    return profiles::networkAccess(opening->profile, origin, *opening->secrets, this)
        .andThen(this, [this, opening, origin](const profiles::NetworkAccess& network) {
            cloud::Endpoint endpoint;
            endpoint.origin = origin;
            endpoint.network = network;
            endpoint.readOnly = opening->profile.readOnly && !m_unlockedUntil.isValid();
            return opening->client->governShared(endpoint);
        });
}

Governance ProfileView::sharedGovernance() const
{
    const cloud::Session& session = m_connection->client->governanceSession();
    const QString host = m_connection->profile.governance.authority();
    if (!m_connection->client->governsBeside())
        return {Place::Nowhere, {}, std::nullopt, host};
    Governance shared{
        Place::Shared, session.capabilities().value_or(domain::Capabilities()), {}, host};
    if (session.state() == cloud::Session::State::SignedIn)
        return shared;
    base::ApiError waits;
    waits.kind = base::ApiError::Kind::NotSignedIn;
    waits.message = tr("Sub-processors, requests and activity of this profile are kept at %1. Sign "
                       "in there to see them.")
                        .arg(host);
    shared.place = Place::Nowhere;
    shared.problem = waits;
    return shared;
}

bool ProfileView::wantsSharedSignIn() const
{
    constexpr auto signedIn = cloud::Session::State::SignedIn;
    const bool shared
        = !m_connection->profile.governance.isEmpty() && m_connection->client->governsBeside();
    // The cloud comes first: without it there is no profile to complete.
    return shared && m_connection->client->session().state() == signedIn
        && m_connection->client->governanceSession().state() != signedIn;
}

void ProfileView::signInShared()
{
    m_sheet = new SignInSheet(m_connection->client->governanceSession(), this,
        SignInSheet::Purpose::GoOn, m_connection->profile.governance.authority());
    connect(m_sheet, &SignInSheet::signedIn, this, &ProfileView::reopenGovernance);
    m_sheet->open();
}

void ProfileView::reopenGovernance()
{
    if (!m_connection)
        return;
    openGovernance([this] { learnStanding([this] { contextChanged(); }); });
}

} // namespace console::ui
