// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"
#include "service/http/message.h"
#include "service/usecases/context.h"

#include <QJsonObject>
#include <QMap>

namespace console::service {

class ChangeHub;

//! A request that reached its route: admitted, its path taken apart, its body read.
struct RouteCall {
    const HttpRequest& request;
    const Context& context;
    QMap<QString, QString> values; //!< of the ":name" parts of the pattern
    QJsonObject body; //!< empty for requests without one
    ChangeHub& changes; //!< of the service

    [[nodiscard]] domain::OrganizationId organizationId() const
    {
        return domain::OrganizationId(values.value(QStringLiteral("orgId")).toLower());
    }
};

using RouteHandler = std::function<base::Result<HttpResponse>(const RouteCall&)>;

//! What answers one route of the table.
struct Endpoint {
    contract::Route route;
    RouteHandler handle;
    //! Words a refusal that this route has a form of its own for; empty for the usual form.
    std::function<HttpResponse(const base::ApiError&)> refuse = {};
    //! What comes with a request is no JSON, and is not looked at: a browser sends it for a button.
    bool bodyIgnored = false;
    //! Answers a client that asks too often, with the seconds to wait; where it is set, clients are
    //! counted (VisitLimit).
    std::function<HttpResponse(int seconds)> tooOften = {};
};

//! One function for each family of routes.
[[nodiscard]] QList<Endpoint> serviceEndpoints();
[[nodiscard]] QList<Endpoint> sessionEndpoints();
[[nodiscard]] QList<Endpoint> keyEndpoints();
[[nodiscard]] QList<Endpoint> invitationEndpoints();
[[nodiscard]] QList<Endpoint> organizationEndpoints();
[[nodiscard]] QList<Endpoint> memberEndpoints();
[[nodiscard]] QList<Endpoint> governanceEndpoints();
[[nodiscard]] QList<Endpoint> listingEndpoints();
[[nodiscard]] QList<Endpoint> listingDraftEndpoints();
[[nodiscard]] QList<Endpoint> dataRequestEndpoints();
[[nodiscard]] QList<Endpoint> dataRequestWorkEndpoints();
[[nodiscard]] QList<Endpoint> attachmentEndpoints();
[[nodiscard]] QList<Endpoint> copyEndpoints();
[[nodiscard]] QList<Endpoint> erasureEndpoints();
[[nodiscard]] QList<Endpoint> backupEndpoints();
[[nodiscard]] QList<Endpoint> calendarEndpoints();
[[nodiscard]] QList<Endpoint> llmEndpoints();
[[nodiscard]] QList<Endpoint> changeEndpoints();
[[nodiscard]] QList<Endpoint> mailEndpoints();
[[nodiscard]] QList<Endpoint> noticeEndpoints();
[[nodiscard]] QList<Endpoint> subscriptionEndpoints();
[[nodiscard]] QList<Endpoint> letterEndpoints();
//! All of the above.
[[nodiscard]] QList<Endpoint> allEndpoints();

} // namespace console::service
