// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/fault_scene.h"

#include "cloud/signed_pair.h"
#include "profiles/end_of.h"

namespace console::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FaultScene::FaultScene(Server server)
    : m_identity(makeSelfSigned())
{
    if (server == Server::Packmind)
        startPackmind();
    else
        startOurs();
    if (!m_problem.isEmpty())
        return;
    m_proxy = std::make_unique<FaultProxy>(m_server, m_identity);
    // One byte a second, where 30 s are waited for an answer.
    m_proxy->dripPause = std::chrono::milliseconds(qRound64(1000 * limits().routeTimeScale));
    if (!signIn())
        return;
    m_client = another(QSslCertificate(m_identity));
}

FaultScene::~FaultScene() = default;

void FaultScene::startPackmind()
{
    m_standIn = std::make_unique<StandIn>();
    if (!m_standIn->isRunning()) {
        m_problem = u"the stand-in does not start"_s;
        return;
    }
    m_server = m_standIn->origin();
    m_password = StandIn::password();
    m_standIn->seed(email(), 1, {{u"prefix"_s, u"Acme"_s}});
}

void FaultScene::startOurs()
{
    m_service
        = std::make_unique<ServiceFixture>([arrived = m_arrived](service::ServiceConfig& config) {
              config.decorator
                  = [arrived](const service::HttpHandler& inner) -> service::HttpHandler {
                  return [arrived, inner](const service::HttpRequest& request) {
                      {
                          const QMutexLocker lock(&arrived->mutex);
                          arrived->requests.append(
                              QString::fromLatin1(request.method) + u' ' + request.path);
                      }
                      return inner(request);
                  };
              };
          });
    if (!m_service->isRunning()) {
        m_problem = u"the service does not start"_s;
        return;
    }
    m_server = QUrl(m_service->running().origin());
    m_password = ServiceFixture::password();
    const auto first = client(m_server, m_service->running().certificate, {});
    if (!endOf(first->session().signUp(email(), m_password, u"Acme"_s)))
        m_problem = u"nobody could sign up"_s;
}

std::unique_ptr<cloud::CloudClient> FaultScene::client(
    const QUrl& origin, const std::optional<QSslCertificate>& pin, const cloud::Limits& limits)
{
    return std::make_unique<cloud::CloudClient>(
        cloud::Endpoint{.origin = origin, .pin = pin, .readOnly = false}, m_secrets, m_profile,
        limits);
}

//! With all the time that it takes; what is kept then opens the session of the real one.
bool FaultScene::signIn()
{
    const auto patient = client(m_proxy->origin(), QSslCertificate(m_identity), {});
    const auto signedIn = endOf(patient->session().signIn(email(), m_password));
    if (!signedIn)
        m_problem = signedIn.error().message;
    return signedIn.has_value();
}

std::unique_ptr<cloud::CloudClient> FaultScene::another(const std::optional<QSslCertificate>& pin)
{
    auto made = client(m_proxy->origin(), pin, limits());
    const auto known = endOf(made->session().connectToServer());
    const auto restored = endOf(made->session().restore());
    if (!known || !restored)
        m_problem = (known ? restored.error() : known.error()).message;
    return made;
}

int FaultScene::reached(const QByteArray& method, const QString& path)
{
    if (m_standIn)
        return m_standIn->count(method, u"/api/v0"_s + path);
    const QMutexLocker lock(&m_arrived->mutex);
    return int(m_arrived->requests.count(QString::fromLatin1(method) + u" /api/v0"_s + path));
}

QStringList FaultScene::organizations()
{
    const std::optional<QSslCertificate> pin
        = m_service ? std::optional(m_service->running().certificate) : std::nullopt;
    const auto direct = client(m_server, pin, {});
    QStringList names;
    if (const auto restored = endOf(direct->session().restore())) {
        for (const domain::Membership& each : restored->memberships)
            names << each.organization.name;
    }
    names.sort();
    return names;
}

QByteArray FaultScene::line(const QByteArray& method, const QString& path)
{
    return method + " /api/v0" + path.toUtf8() + ' ';
}

cloud::Limits FaultScene::limits()
{
    cloud::Limits limits;
    limits.routeTimeScale = 0.04; // 30 s become 1.2 s
    limits.totalFactor = 2;
    limits.bodyPause = 800ms;
    limits.retryPause = 5ms;
    return limits;
}

} // namespace console::test
