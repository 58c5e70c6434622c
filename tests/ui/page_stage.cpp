// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/page_stage.h"

#include "cloud/signed_pair.h"

#include <algorithm>

namespace console::test {

void Faults::setInProxy(Kind kind, const QString& path, int status, const QByteArray& body)
{
    using Fault = FaultProxy::Fault;
    m_proxy->instead = ScriptedServer::answer(status, body);
    const Fault fault = kind == Kind::None ? Fault::None
        : kind == Kind::Hold               ? Fault::Held
                                           : Fault::Instead;
    m_proxy->set(fault,
        [part = path.toUtf8()](const QByteArray& firstLine) { return firstLine.contains(part); });
}

void Faults::set(Kind kind, const QString& path, int status, const QByteArray& body)
{
    if (m_proxy) {
        setInProxy(kind, path, status, body);
        return;
    }
    QMutexLocker lock(&m_mutex);
    m_kind = kind;
    m_path = path;
    m_status = status;
    m_body = body;
    m_changed.wakeAll();
}

int Faults::count(const QByteArray& method, const QString& path)
{
    if (m_proxy) {
        const QList<QByteArray> lines = m_proxy->lines();
        return int(std::count_if(lines.begin(), lines.end(), [&](const QByteArray& line) {
            return line.startsWith(QByteArray(method + ' ')) && line.contains(path.toUtf8());
        }));
    }
    QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_reached.begin(), m_reached.end(), [&](const QString& line) {
        return line.startsWith(QLatin1String(method) + u' ') && line.contains(path);
    }));
}

bool Faults::isHolding()
{
    if (m_proxy)
        return m_proxy->isHolding();
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
        QString line = QString::fromLatin1(request.method) + u' ' + request.path;
        if (!request.query.isEmpty())
            line += u'?' + request.query.toString();
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

PageStage::PageStage(Server server)
{
    if (server == Server::Ours) {
        m_service = std::make_unique<ServiceFixture>([this](service::ServiceConfig& config) {
            config.decorator = faults.decorator();
            // As the service in the console: models can run on the same computer.
            config.llm.loopbackAllowed = true;
        });
        if (!m_service->isRunning())
            return;
        m_endpoint.origin = QUrl(m_service->running().origin());
        m_endpoint.pin = m_service->running().certificate;
    } else {
        m_standIn = std::make_unique<StandIn>();
        if (!m_standIn->isRunning())
            return;
        const QByteArray identity = makeSelfSigned();
        m_proxy = std::make_unique<FaultProxy>(m_standIn->origin(), identity);
        faults.standIn(*m_proxy);
        m_endpoint.origin = m_proxy->origin();
        m_endpoint.pin = QSslCertificate(identity);
    }
    client
        = std::make_unique<cloud::CloudClient>(m_endpoint, secrets, profiles::ProfileId::create());
}

PageStage::~PageStage()
{
    // The service would wait for a request that a failed test still holds.
    faults.clear();
}

bool PageStage::signUp()
{
    return client && await(client->session().connectToServer())
        && await(client->session().signUp(email(), password(), QStringLiteral("Acme Robotics")));
}

QDateTime PageStage::now()
{
    return isOurs() ? m_service->now()
                    : QDateTime::fromString(
                        m_standIn->control("GET /state").value(QLatin1String("now")).toString(),
                        Qt::ISODateWithMs);
}

void PageStage::advance(qint64 seconds)
{
    if (isOurs())
        m_service->advance(seconds);
    else
        m_standIn->control("POST /clock", {{QStringLiteral("advanceSeconds"), seconds}});
}

void PageStage::goAway()
{
    if (isOurs())
        m_service->stop();
    else
        m_proxy->goAway();
}

std::unique_ptr<cloud::CloudClient> PageStage::another(const cloud::Limits& limits)
{
    return std::make_unique<cloud::CloudClient>(
        m_endpoint, m_otherSecrets, profiles::ProfileId::create(), limits);
}

cloud::CloudClient& PageStage::elsewhere()
{
    if (!m_elsewhere) {
        m_elsewhere = another();
        if (!await(m_elsewhere->session().signIn(email(), password())))
            qWarning("the person could not sign in a second time");
    }
    return *m_elsewhere;
}

bool PageStage::addMember(const QString& email, domain::OrganizationRole role)
{
    const auto invited
        = await(elsewhere().members().invite(organization().organization.id, {email}, role));
    return invited && invited->first().link
        && await(another()->session().acceptInvitation(*invited->first().link, password()));
}

ui::PageContext PageStage::context()
{
    ui::PageContext context;
    context.client = client.get();
    context.profile.kind
        = isOurs() ? profiles::Profile::Kind::Embedded : profiles::Profile::Kind::SelfHosted;
    context.profile.name = isOurs() ? QStringLiteral("This computer") : QStringLiteral("Packmind");
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
