// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/activity_api.h"

#include "cloud/all_pages.h"

namespace console::cloud {

using base::Call;
using namespace Qt::StringLiterals;

Call<contract::Page<domain::ActivityEvent>> ActivityApi::page(const ActivityQuery& query)
{
    QUrlQuery items;
    items.addQueryItem(u"limit"_s, QString::number(std::clamp(query.limit, 1, largestPage)));
    if (!query.text.trimmed().isEmpty())
        items.addQueryItem(u"q"_s, encoded(query.text.trimmed()));
    if (!query.organizationId.isEmpty())
        items.addQueryItem(u"organizationId"_s, query.organizationId.text());
    if (!query.cursor.isEmpty())
        items.addQueryItem(u"cursor"_s, encoded(query.cursor));
    return m_session.call(
        {.route = contract::routes::activity, .query = items}, [](base::JsonReader& reader) {
            return contract::decodePage<domain::ActivityEvent>(
                reader, contract::decodeActivityEvent);
        });
}

Call<domain::ChainVerification> ActivityApi::verify()
{
    return m_session.call(
        {.route = contract::routes::activityVerification}, contract::decodeChainVerification);
}

} // namespace console::cloud
