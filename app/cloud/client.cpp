// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"

#include "profiles/memory_store.h"

namespace console::cloud {

using base::Call;
using base::Done;
using base::Result;

//! A second server, and the session there, which begins and ends with this.
struct CloudClient::Beside {
    Beside(const GovernanceAccess& access, const Limits& limits)
        : transport(access.endpoint, limits)
        , session(transport, secrets, profiles::ProfileId::create())
    {
        session.admit(access.token);
    }

    profiles::MemoryStore secrets;
    Transport transport;
    Session session;
};

CloudClient::GovernanceAreas::GovernanceAreas(Session& session)
    : dataRequests(session)
    , listing(session)
    , activity(session)
    , trust(session)
    , outbox(session)
    , mail(session)
    , settings(session)
    , backups(session)
{
}

CloudClient::CloudClient(Endpoint endpoint, profiles::SecretStore& secrets,
    const profiles::ProfileId& profile, Limits limits, base::Clock clock)
    : m_transport(std::move(endpoint), limits)
    , m_session(m_transport, secrets, profile, std::move(clock))
    , m_auth(m_session)
    , m_organizations(m_session)
    , m_members(m_session)
    , m_apiKeys(m_session)
    , m_llm(m_session)
    , m_governance(std::make_unique<GovernanceAreas>(m_session))
{
}

CloudClient::~CloudClient() = default;

Session& CloudClient::governanceSession()
{
    return m_beside ? m_beside->session : m_session;
}

void CloudClient::setReadOnly(bool readOnly)
{
    m_transport.setReadOnly(readOnly);
    if (m_beside)
        m_beside->transport.setReadOnly(readOnly);
}

Call<Done> CloudClient::governBeside(const GovernanceAccess& access)
{
    const auto beside = std::make_shared<Beside>(access, m_transport.limits());
    return beside->session.connectToServer().map(
        &m_session, [this, beside](const domain::Capabilities&) -> Result<Done> {
            m_governance = std::make_unique<GovernanceAreas>(beside->session);
            m_beside = beside;
            return Done{};
        });
}

} // namespace console::cloud
