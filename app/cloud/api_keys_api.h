// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Contract 5.2: keys of the signed-in person. v0 neither lists nor revokes them
//! (Capabilities::apiKeyList).
class ApiKeysApi {
public:
    explicit ApiKeysApi(Session& session)
        : m_session(session)
    {
    }

    //! Newest first. Error NotAllowed "api-key.no-list": the server keeps no list.
    [[nodiscard]] base::Call<QList<domain::ApiKeyInfo>> list();

    //! A new key for the organization, 90 days. Its text is in this answer only; show it once and
    //! drop it.
    [[nodiscard]] base::Call<contract::IssuedKey> generate(
        const domain::OrganizationId& organization);

    //! Errors: NotAllowed "api-key.no-list", NotFound.
    [[nodiscard]] base::Call<base::Done> revoke(const domain::ApiKeyId& id);

private:
    Session& m_session;
};

} // namespace console::cloud
