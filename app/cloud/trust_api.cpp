// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/trust_api.h"

#include "cloud/all_pages.h"

namespace console::cloud {

using base::Call;
using base::failure;
using base::Result;
using domain::TrustRequest;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<QList<TrustRequest>> TrustApi::requests()
{
    return allPages<TrustRequest>(m_session, {.route = routes::trustRequests, .query = firstPage()},
        contract::decodeTrustRequest);
}

Call<TrustRequest> TrustApi::create(TrustRequest::Kind kind, const QString& reason,
    const std::optional<domain::OrganizationId>& organizationId)
{
    const Result<QString> stored = domain::trustRequestReason(reason);
    if (!stored)
        return Call<TrustRequest>::ready(failure(stored.error()));
    QJsonObject body{{u"kind"_s, domain::wireName(kind)}, {u"reason"_s, *stored}};
    if (organizationId)
        body.insert("organizationId"_L1, organizationId->text());
    return m_session.call(
        {.route = routes::createTrustRequest, .body = body}, contract::decodeTrustRequest);
}

Call<domain::ProtectionReport> TrustApi::checkProtection(bool openBackup)
{
    QUrlQuery query;
    if (openBackup)
        query.addQueryItem(QStringLiteral("backup"), QStringLiteral("open"));
    return m_session.call(
        {.route = contract::routes::protection, .query = query}, contract::decodeProtectionReport);
}

} // namespace console::cloud
