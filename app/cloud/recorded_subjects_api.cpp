// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/recorded_subjects_api.h"

#include "cloud/all_pages.h"
#include "contract/correction_routes.h"

namespace console::cloud {

using base::Call;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

Call<QList<domain::RequestSummary>> RecordedSubjectsApi::casesOf(const QString& words)
{
    QUrlQuery query = firstPage();
    query.addQueryItem(u"subject"_s, encoded(words.trimmed()));
    return allPages<domain::RequestSummary>(
        m_session, {.route = routes::dataRequests, .query = query}, contract::decodeRequestSummary);
}

Call<domain::RequestCase> RecordedSubjectsApi::correct(
    const QString& id, const contract::RequestCorrection& correction, qint64 seenRev)
{
    return m_session.call({.route = routes::correctDataRequest,
                              .pathValues = {id},
                              .body = contract::encode(correction),
                              .seenRev = seenRev},
        contract::decodeRequestCase);
}

} // namespace console::cloud
