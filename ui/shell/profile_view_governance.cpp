// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_view.h"

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
    if (!m_setup.start.governance)
        return then();
    const std::shared_ptr<Connection> opening = m_connection;
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

void ProfileView::reopenGovernance()
{
    if (!m_connection)
        return;
    openGovernance([this] { learnStanding([this] { contextChanged(); }); });
}

} // namespace console::ui
