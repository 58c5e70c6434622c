// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/activity_api.h"
#include "cloud/api_keys_api.h"
#include "cloud/auth_api.h"
#include "cloud/backups_api.h"
#include "cloud/data_requests_api.h"
#include "cloud/listing_api.h"
#include "cloud/llm_api.h"
#include "cloud/mail_api.h"
#include "cloud/members_api.h"
#include "cloud/notices_api.h"
#include "cloud/organizations_api.h"
#include "cloud/outbox_api.h"
#include "cloud/settings_api.h"
#include "cloud/trust_api.h"

namespace console::cloud {

class AttentionLists;

//! Everything a page calls for one profile. Lives on the GUI thread; must outlive the pages and be
//! outlived by `secrets`.
//!
//! Governance areas ask a session of their own. It is the cloud's, until governBeside() gives a
//! cloud without governance another server for it; no page notices.
class CloudClient {
public:
    CloudClient(Endpoint endpoint, profiles::SecretStore& secrets,
        const profiles::ProfileId& profile, Limits limits = {},
        base::Clock clock = base::systemClock());
    ~CloudClient();

    //! From now on, governance is kept at `access`. Asks what that server can do; references to
    //! governance areas from before are gone. Errors: those of Session::connectToServer(); then
    //! nothing has changed.
    [[nodiscard]] base::Call<base::Done> governBeside(const GovernanceAccess& access);
    //! The same with a service that others use too, where one has an account of one's own. Goes on
    //! with the session that is kept in `secrets` under profiles::governanceIdOf(). Errors: also
    //! UnexpectedAnswer "governance.none" (it keeps none itself). Somebody who is not signed in
    //! there is no error: governanceSession() says so.
    [[nodiscard]] base::Call<base::Done> governShared(const Endpoint& endpoint);
    [[nodiscard]] bool governsBeside() const { return m_beside != nullptr; }

    //! Whether everything that changes something is refused before it is sent, on both servers.
    void setReadOnly(bool readOnly);

    [[nodiscard]] Transport& transport() { return m_transport; }
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] Session& governanceSession();

    [[nodiscard]] AuthApi& auth() { return m_auth; }
    [[nodiscard]] OrganizationsApi& organizations() { return m_organizations; }
    [[nodiscard]] MembersApi& members() { return m_members; }
    [[nodiscard]] ApiKeysApi& apiKeys() { return m_apiKeys; }
    [[nodiscard]] LlmApi& llm() { return m_llm; }

    [[nodiscard]] DataRequestsApi& dataRequests() { return m_governance->dataRequests; }
    [[nodiscard]] ListingApi& listing() { return m_governance->listing; }
    [[nodiscard]] ActivityApi& activity() { return m_governance->activity; }
    [[nodiscard]] TrustApi& trust() { return m_governance->trust; }
    [[nodiscard]] OutboxApi& outbox() { return m_governance->outbox; }
    [[nodiscard]] MailApi& mail() { return m_governance->mail; }
    [[nodiscard]] NoticesApi& notices() { return m_governance->notices; }
    [[nodiscard]] SettingsApi& settings() { return m_governance->settings; }
    [[nodiscard]] BackupsApi& backups() { return m_governance->backups; }

    //! What wants attention, read once for all who look for it.
    [[nodiscard]] AttentionLists& attention() { return *m_attention; }

private:
    struct Beside;
    struct GovernanceAreas {
        explicit GovernanceAreas(Session& session);
        DataRequestsApi dataRequests;
        ListingApi listing;
        ActivityApi activity;
        TrustApi trust;
        OutboxApi outbox;
        MailApi mail;
        NoticesApi notices;
        SettingsApi settings;
        BackupsApi backups;
    };

    void takeBeside(const std::shared_ptr<Beside>& beside);

    profiles::SecretStore& m_secrets;
    profiles::ProfileId m_profile;
    Transport m_transport;
    Session m_session;
    AuthApi m_auth;
    OrganizationsApi m_organizations;
    MembersApi m_members;
    ApiKeysApi m_apiKeys;
    LlmApi m_llm;
    std::shared_ptr<Beside> m_beside;
    std::unique_ptr<GovernanceAreas> m_governance;
    std::unique_ptr<AttentionLists> m_attention;
};

} // namespace console::cloud
