// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"

#include "openapi/capturing_handler.h"

namespace console::test {

using namespace Qt::StringLiterals;

CloudFixture::CloudFixture()
{
    m_service = std::make_unique<ServiceFixture>([traffic = m_traffic](
                                                     service::ServiceConfig& config) {
        config.decorator = [traffic](service::HttpHandler handle) -> service::HttpHandler {
            return [traffic, handle = capturing(std::move(handle))](
                       const service::HttpRequest& request) {
                std::optional<Disturbance> disturbance;
                {
                    const QMutexLocker lock(&traffic->mutex);
                    traffic->paths.append(request.path);
                    for (qsizetype i = 0; i < traffic->disturbances.size() && !disturbance; ++i) {
                        if (request.path.endsWith(traffic->disturbances.at(i).pathEnd))
                            disturbance = traffic->disturbances.takeAt(i);
                    }
                }
                if (!disturbance)
                    return handle(request);
                if (disturbance->afterwards)
                    handle(request);
                return disturbance->response;
            };
        };
    });
    if (!m_service->isRunning())
        qFatal("the service does not start: %s",
            m_service->startError
                ? qPrintable(m_service->startError->message + u' ' + m_service->startError->detail)
                : "no answer");
}

std::unique_ptr<cloud::CloudClient> CloudFixture::client(
    profiles::SecretStore& secrets, bool readOnly) const
{
    const service::RunningService& running = m_service->running();
    return std::make_unique<cloud::CloudClient>(
        cloud::Endpoint{
            .origin = QUrl(running.origin()), .pin = running.certificate, .readOnly = readOnly},
        secrets, m_profile);
}

std::unique_ptr<cloud::CloudClient> CloudFixture::ada()
{
    auto made = client();
    const auto signedUp
        = endOf(made->session().signUp(ServiceFixture::operatorEmail(), password(), u"Acme"_s));
    if (!signedUp)
        qFatal("the first person could not sign up: %s", qPrintable(signedUp.error().message));
    return made;
}

std::unique_ptr<cloud::CloudClient> CloudFixture::invited(cloud::CloudClient& admin,
    const domain::OrganizationId& id, const QString& email, domain::OrganizationRole role)
{
    const auto outcomes = endOf(admin.members().invite(id, {email}, role));
    if (!outcomes || !outcomes->first().link)
        qFatal("nobody could be invited");
    m_otherSecrets.push_back(std::make_unique<profiles::MemoryStore>());
    auto made = client(*m_otherSecrets.back());
    const auto accepted
        = endOf(made->session().acceptInvitation(*outcomes->first().link, password()));
    if (!accepted)
        qFatal("the invitation could not be taken: %s", qPrintable(accepted.error().message));
    return made;
}

void CloudFixture::disturb(const QString& pathEnd, service::HttpResponse response, bool afterwards)
{
    const QMutexLocker lock(&m_traffic->mutex);
    m_traffic->disturbances.append({pathEnd, std::move(response), afterwards});
}

int CloudFixture::asked(const QString& pathEnd) const
{
    const QMutexLocker lock(&m_traffic->mutex);
    return int(std::count_if(m_traffic->paths.begin(), m_traffic->paths.end(),
        [&](const QString& path) { return path.endsWith(pathEnd); }));
}

} // namespace console::test
