// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/api_keys_api.h"

#include "cloud/all_pages.h"
#include "cloud/area_rules.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::Done;
using base::failure;
using domain::ApiKeyInfo;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

bool keepsNoList(const Session& session)
{
    return session.capabilities() && !session.capabilities()->apiKeyList;
}

} // namespace

Call<QList<ApiKeyInfo>> ApiKeysApi::list()
{
    if (keepsNoList(m_session))
        return Call<QList<ApiKeyInfo>>::ready(failure(notOffered(u"api-key.no-list"_s)));
    return allPages<ApiKeyInfo>(
        m_session, {.route = routes::apiKeys, .query = firstPage()}, contract::decodeApiKeyInfo);
}

Call<contract::IssuedKey> ApiKeysApi::generate(const domain::OrganizationId& organization)
{
    if (std::optional<ApiError> error = needsMembership(m_session, organization))
        return Call<contract::IssuedKey>::ready(failure(std::move(*error)));
    return m_session.call(
        {.route = routes::generateApiKey, .organization = organization}, contract::decodeApiKey);
}

Call<Done> ApiKeysApi::revoke(const domain::ApiKeyId& id)
{
    if (keepsNoList(m_session))
        return Call<Done>::ready(failure(notOffered(u"api-key.no-list"_s)));
    return m_session.callDone({.route = routes::revokeApiKey, .pathValues = {id.text()}});
}

} // namespace console::cloud
