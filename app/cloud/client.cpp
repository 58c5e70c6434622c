// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"

namespace console::cloud {

CloudClient::CloudClient(
    Endpoint endpoint, profiles::SecretStore& secrets, profiles::ProfileId profile, Limits limits)
    : m_transport(std::move(endpoint), limits)
    , m_session(m_transport, secrets, std::move(profile))
    , m_auth(m_session)
    , m_organizations(m_session)
    , m_members(m_session)
    , m_apiKeys(m_session)
    , m_listing(governanceSession())
    , m_activity(governanceSession())
    , m_trust(governanceSession())
    , m_outbox(governanceSession())
    , m_settings(governanceSession())
    , m_backups(governanceSession())
{
}

} // namespace console::cloud
