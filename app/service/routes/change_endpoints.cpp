// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/change_routes.h"
#include "service/routes/change_hub.h"
#include "service/routes/endpoint.h"
#include "service/usecases/standing.h"

#include <QCoreApplication>

namespace console::service {

using base::Result;
using domain::Action;
using domain::ChangedArea;

namespace {

constexpr int tryAgainSeconds = 60;

//! What the person may read anyway.
ChangeHub::Areas areasOf(const domain::Standing& standing)
{
    ChangeHub::Areas areas{ChangedArea::Llm, ChangedArea::Usage, ChangedArea::People};
    if (domain::may(standing, Action::ReadListing))
        areas.insert(ChangedArea::Listing);
    if (domain::may(standing, Action::ReadDataRequests))
        areas.insert(ChangedArea::Cases);
    if (domain::may(standing, Action::ChangeSettings))
        areas.insert(ChangedArea::Backups);
    return areas;
}

base::Failure tooMany(const QDateTime& now)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::TooManyTries;
    error.code = QStringLiteral("changes.too-many");
    error.message = QCoreApplication::translate(
        "Service", "This account listens for changes from too many places at once.");
    error.retryAt = now.addSecs(tryAgainSeconds);
    return base::failure(error);
}

Result<HttpResponse> follow(const RouteCall& call)
{
    const Result<domain::Standing> standing = read(call.context.database,
        [&]() -> Result<domain::Standing> { return standingOf(call.context); });
    if (!standing)
        return base::failure(standing.error());
    HttpResponse response;
    response.contentType = "text/event-stream";
    response.stream = call.changes.open(call.context.asker(), areasOf(*standing));
    if (!response.stream)
        return tooMany(call.context.now());
    return response;
}

} // namespace

QList<Endpoint> changeEndpoints()
{
    return {{contract::routes::changes, follow}};
}

} // namespace console::service
