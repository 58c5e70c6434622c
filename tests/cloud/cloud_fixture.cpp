// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/cloud_fixture.h"

#include "openapi/capturing_handler.h"

namespace console::test {

using namespace Qt::StringLiterals;

CloudFixture::CloudFixture(Server server)
{
    if (server == Server::Ours)
        startOurs();
    else
        startPackmind();
}

void CloudFixture::startPackmind()
{
    m_standIn = std::make_unique<StandIn>();
    if (!m_standIn->isRunning())
        qFatal("the stand-in does not start");
    m_endpoint.origin = m_standIn->origin();
}

void CloudFixture::startOurs()
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
                if (!disturbance) {
                    service::HttpResponse response = handle(request);
                    const QMutexLocker lock(&traffic->mutex);
                    traffic->unchanged += response.status == 304 ? 1 : 0;
                    return response;
                }
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
    m_endpoint.origin = QUrl(m_service->running().origin());
    m_endpoint.pin = m_service->running().certificate;
}

std::unique_ptr<cloud::CloudClient> CloudFixture::client(
    profiles::SecretStore& secrets, bool readOnly) const
{
    cloud::Endpoint endpoint = m_endpoint;
    endpoint.readOnly = readOnly;
    return std::make_unique<cloud::CloudClient>(endpoint, secrets, m_profile);
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

QString CloudFixture::keptKey() const
{
    return profiles::secretKey(m_profile, u"session"_s);
}

bool CloudFixture::opens(const QByteArray& token) const
{
    profiles::MemoryStore secrets;
    return endOf(secrets.write(keptKey(), token)) && endOf(client(secrets)->session().restore());
}

void CloudFixture::fail(const QString& pathEnd, bool afterwards)
{
    if (isOurs()) {
        disturb(pathEnd,
            service::HttpResponse::refusal(503, u"service.busy"_s, u"Busy just now."_s),
            afterwards);
        return;
    }
    m_standIn->disturb({{u"kind"_s, u"bare-500"_s}, {u"path"_s, QString(u'*' + pathEnd)},
        {u"written"_s, afterwards}});
}

void CloudFixture::disturb(const QString& pathEnd, service::HttpResponse response, bool afterwards)
{
    const QMutexLocker lock(&m_traffic->mutex);
    m_traffic->disturbances.append({pathEnd, std::move(response), afterwards});
}

int CloudFixture::asked(const QString& pathEnd) const
{
    if (!isOurs()) {
        int sum = 0;
        const QJsonObject counts
            = m_standIn->control("GET /requests").value(u"counts"_s).toObject();
        for (auto it = counts.begin(); it != counts.end(); ++it)
            sum += it.key().endsWith(pathEnd) ? it->toInt() : 0;
        return sum;
    }
    const QMutexLocker lock(&m_traffic->mutex);
    return int(std::count_if(m_traffic->paths.begin(), m_traffic->paths.end(),
        [&](const QString& path) { return path.endsWith(pathEnd); }));
}

int CloudFixture::unchanged() const
{
    const QMutexLocker lock(&m_traffic->mutex);
    return m_traffic->unchanged;
}

void CloudFixture::endSession(const QByteArray& token)
{
    if (!isOurs()) {
        // It can end one only by making all invalid.
        m_standIn->control("POST /secret");
        return;
    }
    ServiceClient elsewhere = m_service->client();
    elsewhere.cookie = QString::fromLatin1(token);
    if (elsewhere.post(u"/auth/signout"_s).status != 200)
        qWarning("the session could not be ended");
}

void CloudFixture::goAway()
{
    if (isOurs())
        m_service->stop();
    else
        m_standIn.reset();
}

QDateTime CloudFixture::now() const
{
    return isOurs()
        ? m_service->now()
        : QDateTime::fromString(
            m_standIn->control("GET /state").value(u"now"_s).toString(), Qt::ISODateWithMs);
}

void CloudFixture::advance(qint64 seconds)
{
    if (isOurs())
        m_service->advance(seconds);
    else
        m_standIn->control("POST /clock", {{u"advanceSeconds"_s, seconds}});
}

QStringList CloudFixture::defects() const
{
    return m_standIn ? m_standIn->defects() : QStringList();
}

} // namespace console::test
