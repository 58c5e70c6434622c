// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/routes/endpoint.h"
#include "service/routes/idempotency.h"
#include "service/routes/visit_limit.h"

namespace console::service {

//! Leads each request to its endpoint: finds the route, admits who asks and does not ask too often,
//! reads the body, keeps repeated requests from happening twice, words every refusal, and tells who
//! listens where something has changed. Threads share one.
class Router {
public:
    //! Error RefusedOrFailed, code "router.incomplete": a route of contract::allRoutes() has no
    //! endpoint, or two, or an endpoint stands for no route of it.
    [[nodiscard]] static base::Result<Router> build(const QList<Endpoint>& endpoints);

    [[nodiscard]] HttpResponse answer(const HttpRequest& request, Database& database,
        const Shared& shared, IdempotencyTable& repeated) const;

    //! Who listens to this service.
    [[nodiscard]] const std::shared_ptr<ChangeHub>& changes() const { return m_changes; }

private:
    explicit Router(QList<Endpoint> endpoints);

    struct Found {
        const Endpoint* endpoint = nullptr;
        QMap<QString, QString> values;
        QByteArrayList allowed; //!< methods of the path, when none is the request's
    };
    [[nodiscard]] Found find(const HttpRequest& request) const;

    void tellChange(const contract::Route& route, const Context& context) const;

    QList<Endpoint> m_endpoints; //!< in the order of the table: the first that fits counts
    std::shared_ptr<ChangeHub> m_changes;
    std::shared_ptr<VisitLimit> m_visits;
};

} // namespace console::service
