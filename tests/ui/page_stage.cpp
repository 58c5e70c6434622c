// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/page_stage.h"

#include <algorithm>

namespace console::test {

void Faults::set(Kind kind, const QString& path, int status, const QByteArray& body)
{
    QMutexLocker lock(&m_mutex);
    m_kind = kind;
    m_path = path;
    m_status = status;
    m_body = body;
    m_changed.wakeAll();
}

int Faults::count(const QByteArray& method, const QString& path)
{
    QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_reached.begin(), m_reached.end(), [&](const QString& line) {
        return line.startsWith(QLatin1String(method) + u' ') && line.contains(path);
    }));
}

bool Faults::isHolding()
{
    const QMutexLocker lock(&m_mutex);
    return m_held > 0;
}

std::function<service::HttpHandler(service::HttpHandler)> Faults::decorator()
{
    return [this](service::HttpHandler inner) -> service::HttpHandler {
        return [this, inner = std::move(inner)](const service::HttpRequest& request) {
            return pass(inner, request);
        };
    };
}

service::HttpResponse Faults::pass(
    const service::HttpHandler& inner, const service::HttpRequest& request)
{
    {
        QMutexLocker lock(&m_mutex);
        const QString line = QString::fromLatin1(request.method) + u' ' + request.path;
        m_reached.append(line);
        const auto meant = [&] {
            return line.contains(m_path);
        };
        const bool isHeld = m_kind == Kind::Hold && meant();
        m_held += isHeld ? 1 : 0;
        while (m_kind == Kind::Hold && meant())
            m_changed.wait(&m_mutex, 30'000);
        m_held -= isHeld ? 1 : 0;
        if (m_kind != Kind::None && meant()) {
            service::HttpResponse response;
            response.status = m_status;
            response.body = m_body;
            return response;
        }
    }
    return inner(request);
}

PageStage::PageStage()
    : service([this](service::ServiceConfig& config) { config.decorator = faults.decorator(); })
{
    if (!service.isRunning())
        return;
    client = std::make_unique<cloud::CloudClient>(
        cloud::Endpoint{.origin = QUrl(service.running().origin()),
            .pin = service.running().certificate,
            .readOnly = false},
        secrets, profiles::ProfileId::create());
}

bool PageStage::signUp()
{
    return client && await(client->session().connectToServer())
        && await(client->session().signUp(ServiceFixture::operatorEmail(),
            ServiceFixture::password(), QStringLiteral("Acme Robotics")));
}

ui::PageContext PageStage::context()
{
    ui::PageContext context;
    context.client = client.get();
    context.profile.kind = profiles::Profile::Kind::Embedded;
    context.profile.name = QStringLiteral("This computer");
    context.capabilities = client->session().capabilities().value_or(domain::Capabilities());
    context.governance = {ui::Governance::Place::WithCloud, context.capabilities, std::nullopt};
    context.memory = &memory;
    context.standing = {domain::WorkspaceRole::Operator, true, true};
    return context;
}

domain::Membership PageStage::organization() const
{
    return client->session().current().value_or(domain::Membership());
}

} // namespace console::test
