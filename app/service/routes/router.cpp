// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/router.h"

#include "contract/conditional_routes.h"
#include "service/routes/access.h"
#include "service/routes/answers.h"
#include "service/routes/body.h"
#include "service/routes/change_hub.h"
#include "service/routes/conditional.h"
#include "service/usecases/refusals.h"

#include <algorithm>

namespace console::service {

namespace {

constexpr qsizetype prefixSegments = 2; // "api", "v0"

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool isSame(const contract::Route& a, const contract::Route& b)
{
    return qstrcmp(a.method, b.method) == 0 && qstrcmp(a.pattern, b.pattern) == 0;
}

base::Failure incomplete(const contract::Route& route, const char* problem)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.code = QStringLiteral("router.incomplete");
    error.message = tr("This program was put together wrongly.");
    error.detail = QStringLiteral("%1 %2: %3")
                       .arg(QLatin1String(route.method), QLatin1String(route.pattern),
                           QLatin1String(problem));
    return base::failure(error);
}

bool hasPrefix(const QStringList& segments)
{
    return segments.size() >= prefixSegments
        && segments.at(0).compare(QLatin1String("api"), Qt::CaseInsensitive) == 0
        && segments.at(1).compare(QLatin1String("v0"), Qt::CaseInsensitive) == 0;
}

bool takesBody(const QByteArray& method)
{
    return method == "POST" || method == "PATCH" || method == "PUT";
}

HttpResponse notAllowedMethod(const QByteArrayList& allowed)
{
    HttpResponse response = HttpResponse::refusal(
        405, QStringLiteral("route.method"), tr("This address does not know this method."));
    response.headers.append({"Allow", allowed.join(", ")});
    return response;
}

//! A repeated write is not carried out again.
template <typename Work, typename Worded>
HttpResponse once(const contract::Route& route, const Context& context, const HttpRequest& request,
    IdempotencyTable& repeated, const Work& work, const Worded& worded)
{
    if (request.method != "POST" || !route.write)
        return work();
    const auto key = IdempotencyTable::keyOf(request, context.principal);
    if (!key)
        return worded(key.error());
    if (!*key)
        return work();
    const base::Result<HttpResponse> response = repeated.once(**key, work);
    return response ? *response : worded(response.error());
}

} // namespace

Router::Router(QList<Endpoint> endpoints)
    : m_endpoints(std::move(endpoints))
    , m_changes(std::make_shared<ChangeHub>())
    , m_visits(std::make_shared<VisitLimit>())
{
}

base::Result<Router> Router::build(const QList<Endpoint>& endpoints)
{
    QList<Endpoint> ordered;
    const QList<contract::Route> routes = contract::allRoutes();
    for (const contract::Route& route : routes) {
        const auto isIt = [&](const Endpoint& endpoint) {
            return isSame(endpoint.route, route);
        };
        const auto found = std::find_if(endpoints.begin(), endpoints.end(), isIt);
        if (found == endpoints.end())
            return incomplete(route, "no endpoint");
        if (std::count_if(endpoints.begin(), endpoints.end(), isIt) > 1)
            return incomplete(route, "more than one endpoint");
        ordered.append(*found);
    }
    for (const Endpoint& endpoint : endpoints) {
        if (std::none_of(routes.begin(), routes.end(),
                [&](const auto& route) { return isSame(endpoint.route, route); }))
            return incomplete(endpoint.route, "not in the table of routes");
    }
    return Router(ordered);
}

Router::Found Router::find(const HttpRequest& request) const
{
    Found found;
    if (!hasPrefix(request.segments))
        return found;
    const QStringList segments = request.segments.mid(prefixSegments);
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    for (const Endpoint& endpoint : m_endpoints) {
        const auto values = contract::match(endpoint.route, segments);
        if (!values)
            continue;
        if (method == endpoint.route.method)
            return {.endpoint = &endpoint, .values = *values, .allowed = {}};
        found.allowed.append(endpoint.route.method);
        if (qstrcmp(endpoint.route.method, "GET") == 0)
            found.allowed.append("HEAD");
    }
    return found;
}

HttpResponse Router::answer(const HttpRequest& request, Database& database, const Shared& shared,
    IdempotencyTable& repeated) const
{
    const Found found = find(request);
    if (!found.endpoint && !found.allowed.isEmpty())
        return notAllowedMethod(found.allowed);
    if (!found.endpoint)
        return HttpResponse::refusal(
            404, QStringLiteral("route.unknown"), tr("There is nothing at this address."));

    const Endpoint& endpoint = *found.endpoint;
    if (endpoint.tooOften) {
        if (const auto seconds = m_visits->secondsToWait(request.client, shared.clock()))
            return endpoint.tooOften(*seconds);
    }
    const auto worded = [&](const base::ApiError& error) {
        return endpoint.refuse && error.kind == base::ApiError::Kind::NotSignedIn
            ? endpoint.refuse(error)
            : toResponse(error, shared.clock());
    };
    auto principal = admit(endpoint.route, request, found.values, database, shared);
    if (!principal)
        return worded(principal.error());
    const bool hasBody = takesBody(request.method) && !endpoint.bodyIgnored;
    base::Result<QJsonObject> body
        = hasBody ? readBody(request) : base::Result<QJsonObject>(QJsonObject());
    if (!body)
        return worded(body.error());

    const Context context{.database = database,
        .shared = shared,
        .principal = *principal,
        .requestId = request.requestId,
        .origin = request.origin,
        .isGone = [gone = request.gone] {
            return gone->load();
        }};
    const auto work = [&] {
        const base::Result<HttpResponse> response = endpoint.handle(RouteCall{.request = request,
            .context = context,
            .values = found.values,
            .body = *body,
            .changes = *m_changes});
        if (!response)
            return worded(response.error());
        return contract::isConditional(endpoint.route) ? conditional(request, *response)
                                                       : *response;
    };
    const HttpResponse response = once(endpoint.route, context, request, repeated, work, worded);
    if (response.status >= 200 && response.status < 300)
        tellChange(endpoint.route, context);
    return response;
}

void Router::tellChange(const contract::Route& route, const Context& context) const
{
    const std::optional<domain::WorkspaceId> workspace
        = context.principal ? std::optional(context.principal->workspaceId) : std::nullopt;
    if (const auto area = changedBy(route))
        m_changes->tell(workspace, *area);
    if (changesRights(route))
        m_changes->endAll(workspace);
}

} // namespace console::service
