// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/activity_api.h"
#include "cloud/api_keys_api.h"
#include "cloud/auth_api.h"
#include "cloud/backups_api.h"
#include "cloud/listing_api.h"
#include "cloud/members_api.h"
#include "cloud/organizations_api.h"
#include "cloud/outbox_api.h"
#include "cloud/settings_api.h"
#include "cloud/trust_api.h"

namespace console::cloud {

//! Everything a page calls for one profile. Lives on the GUI thread; must outlive the pages and be
//! outlived by `secrets`.
//!
//! Governance areas are given a session of their own to ask. It is the cloud's own here; a cloud
//! without governance gets a second endpoint, and no page notices.
class CloudClient {
public:
    CloudClient(Endpoint endpoint, profiles::SecretStore& secrets, profiles::ProfileId profile,
        Limits limits = {});

    [[nodiscard]] Transport& transport() { return m_transport; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Session& governanceSession() { return m_session; }

    [[nodiscard]] AuthApi& auth() { return m_auth; }
    [[nodiscard]] OrganizationsApi& organizations() { return m_organizations; }
    [[nodiscard]] MembersApi& members() { return m_members; }
    [[nodiscard]] ApiKeysApi& apiKeys() { return m_apiKeys; }

    [[nodiscard]] ListingApi& listing() { return m_listing; }
    [[nodiscard]] ActivityApi& activity() { return m_activity; }
    [[nodiscard]] TrustApi& trust() { return m_trust; }
    [[nodiscard]] OutboxApi& outbox() { return m_outbox; }
    [[nodiscard]] SettingsApi& settings() { return m_settings; }
    [[nodiscard]] BackupsApi& backups() { return m_backups; }

private:
    Transport m_transport;
    Session m_session;
    AuthApi m_auth;
    OrganizationsApi m_organizations;
    MembersApi m_members;
    ApiKeysApi m_apiKeys;
    ListingApi m_listing;
    ActivityApi m_activity;
    TrustApi m_trust;
    OutboxApi m_outbox;
    SettingsApi m_settings;
    BackupsApi m_backups;
};

} // namespace console::cloud
