// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"

#include "base/refusal.h"
#include "cloud/attention_lists.h"
#include "profiles/memory_store.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using base::Result;

namespace {

ApiError keepsNoGovernance(const QString& host)
{
    return base::refusal(ApiError::Kind::UnexpectedAnswer, QStringLiteral("governance.none"),
        QCoreApplication::translate("CloudClient",
            "%1 keeps no sub-processors, requests or activity itself. Enter the address of a team "
            "service that does.")
            .arg(host));
}

} // namespace

//! A second server, and the session there: given with it and ended with this, or one's own, which
//! is kept as that of the profile is.
struct CloudClient::Beside {
    Beside(const GovernanceAccess& access, const Limits& limits)
        : transport(access.endpoint, limits)
        , session(transport, here, profiles::ProfileId::create())
    {
        session.admit(access.token);
    }
    Beside(const Endpoint& endpoint, const Limits& limits, profiles::SecretStore& secrets,
        const profiles::ProfileId& profile)
        : transport(endpoint, limits)
        , session(transport, secrets, profiles::governanceIdOf(profile))
    {
    }

    profiles::MemoryStore here;
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
    , notices(session)
    , settings(session)
    , backups(session)
{
}

CloudClient::CloudClient(Endpoint endpoint, profiles::SecretStore& secrets,
    const profiles::ProfileId& profile, Limits limits, base::Clock clock)
    : m_secrets(secrets)
    , m_profile(profile)
    , m_transport(std::move(endpoint), limits)
    , m_session(m_transport, secrets, profile, std::move(clock))
    , m_auth(m_session)
    , m_organizations(m_session)
    , m_members(m_session)
    , m_apiKeys(m_session)
    , m_llm(m_session)
    , m_governance(std::make_unique<GovernanceAreas>(m_session))
    , m_attention(std::make_unique<AttentionLists>(*this))
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
            takeBeside(beside);
            return Done{};
        });
}

void CloudClient::takeBeside(const std::shared_ptr<Beside>& beside)
{
    m_governance = std::make_unique<GovernanceAreas>(beside->session);
    m_beside = beside;
    m_attention->forget();
    m_attention->follow(beside->session);
}

Call<Done> CloudClient::governShared(const Endpoint& endpoint)
{
    const auto beside
        = std::make_shared<Beside>(endpoint, m_transport.limits(), m_secrets, m_profile);
    const QString host = endpoint.origin.authority();
    return beside->session.connectToServer()
        .andThen(&m_session,
            [this, beside, host](const domain::Capabilities& can) {
                if (!can.governance)
                    return Call<Done>::ready(failure(keepsNoGovernance(host)));
                return beside->session.restore()
                    .map(&m_session, [](const SignInOutcome&) -> Result<Done> { return Done{}; })
                    .orElse(&m_session, [](const ApiError& error) {
                        using Kind = ApiError::Kind;
                        const bool signedOut
                            = error.kind == Kind::NotFound || error.kind == Kind::NotSignedIn;
                        return Call<Done>::ready(
                            signedOut ? Result<Done>(Done{}) : Result<Done>(failure(error)));
                    });
            })
        .map(&m_session, [this, beside](Done) -> Result<Done> {
            takeBeside(beside);
            return Done{};
        });
}

} // namespace console::cloud
