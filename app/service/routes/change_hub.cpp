// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/change_hub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace console::service {

using contract::Route;
using domain::ChangedArea;

namespace {

//! Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html
QByteArray event(const char* name, const ChangeHub::Areas& areas)
{
    QJsonArray names;
    for (const ChangedArea area : domain::allChangedAreas()) {
        if (areas.contains(area))
            names.append(domain::wireName(area));
    }
    const QJsonObject data{{QStringLiteral("areas"), names}};
    return QByteArray("event: ") + name
        + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

void ChangeHub::forgetGone()
{
    m_listeners.removeIf([](const Listener& each) { return each.stream.expired(); });
}

std::shared_ptr<HttpStream> ChangeHub::open(const Principal& who, const Areas& areas)
{
    const QMutexLocker lock(&m_mutex);
    forgetGone();
    const auto own = std::count_if(m_listeners.begin(), m_listeners.end(),
        [&](const Listener& each) { return each.user == who.id(); });
    if (own >= mostOfOne || m_listeners.size() >= mostOfAll)
        return nullptr;
    auto stream = std::make_shared<HttpStream>();
    stream->write(event("open", areas));
    m_listeners.append({stream, who.id(), who.workspaceId, areas});
    return stream;
}

void ChangeHub::tell(const std::optional<domain::WorkspaceId>& workspace, ChangedArea area)
{
    const QByteArray change = event("change", {area});
    const QMutexLocker lock(&m_mutex);
    for (const Listener& each : std::as_const(m_listeners)) {
        if (!each.areas.contains(area) || (workspace && each.workspace != *workspace))
            continue;
        if (const auto stream = each.stream.lock())
            stream->write(change);
    }
}

void ChangeHub::endAll(const std::optional<domain::WorkspaceId>& workspace)
{
    const QMutexLocker lock(&m_mutex);
    for (const Listener& each : std::as_const(m_listeners)) {
        const auto stream = each.stream.lock();
        if (stream && (!workspace || each.workspace == *workspace))
            stream->end();
    }
}

std::optional<ChangedArea> changedBy(const Route& route)
{
    if (qstrcmp(route.method, "GET") == 0)
        return std::nullopt;
    const QByteArray pattern(route.pattern);
    if (pattern.startsWith("/governance/data-requests")
        || pattern.startsWith("/governance/calendars"))
        return ChangedArea::Cases;
    if (pattern.startsWith("/governance/listing") || pattern.startsWith("/confirm-subscription")
        || pattern.startsWith("/end-subscription"))
        return ChangedArea::Listing;
    if (pattern.startsWith("/governance/llm/usage")
        || pattern.startsWith("/governance/llm/budgets"))
        return ChangedArea::Usage;
    if (pattern.contains("/llm/"))
        return ChangedArea::Llm;
    if (pattern.startsWith("/governance/backups"))
        return ChangedArea::Backups;
    if (pattern.startsWith("/organizations") || pattern.startsWith("/auth/activate")
        || pattern.startsWith("/auth/signup"))
        return ChangedArea::People;
    return std::nullopt;
}

bool changesRights(const Route& route)
{
    using namespace contract::routes;
    static constexpr std::array changing{signOut, revokeApiKey, resetPassword, archiveOrganization,
        userRole, removeUser, personRole};
    return std::any_of(changing.begin(), changing.end(), [&](const Route& each) {
        return qstrcmp(each.method, route.method) == 0 && qstrcmp(each.pattern, route.pattern) == 0;
    });
}

} // namespace console::service
