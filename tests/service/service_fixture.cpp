// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service_fixture.h"

#include "base/wait_until.h"
#include "service/usecases/first_start.h"

#include <QSignalSpy>
#include <QTest>

namespace console::test {

using namespace Qt::StringLiterals;

ServiceFixture::ServiceFixture(Adjust adjust)
    : m_adjust(std::move(adjust))
    , m_clock(
          [offset = m_offset] { return QDateTime::currentDateTimeUtc().addMSecs(offset->load()); })
{
    start();
}

ServiceFixture::~ServiceFixture()
{
    stop();
}

bool ServiceFixture::start()
{
    service::ServiceConfig config{.dataFolder = m_folder.filePath(u"data"_s), .dataKey = m_dataKey};
    config.passwordCost = cheap();
    config.backupPasswordRounds = 1000;
    config.backupLook = std::chrono::milliseconds(50);
    config.clock = m_clock;
    for (const char* provider : {"packmind", "openai", "anthropic", "gemini"}) // nobody real
        config.llm.addresses.insert(QString::fromLatin1(provider), QUrl(u"http://127.0.0.1:9"_s));
    if (m_adjust)
        m_adjust(config);
    m_dataFolder = config.dataFolder;
    auto starting = std::make_unique<service::Service>(config);
    bool ended = false;
    startError.reset();
    QObject receiver;
    starting->start().then(&receiver, [&](const base::Result<service::RunningService>& result) {
        if (result)
            m_running = *result;
        else
            startError = result.error();
        ended = true;
    });
    const bool came = waitUntil([&] { return ended; }, 30'000);
    if (!came || startError)
        return false;
    m_service = std::move(starting);
    return true;
}

void ServiceFixture::stop()
{
    cutOff();
    m_service.reset();
}

void ServiceFixture::cutOff()
{
    if (!m_service)
        return;
    QSignalSpy stopped(m_service.get(), &service::Service::stopped);
    m_service->stop(std::chrono::milliseconds(200));
    if (stopped.isEmpty())
        stopped.wait(10'000);
}

ServiceClient ServiceFixture::localClient(const QString& cloudOrigin)
{
    ServiceClient person = client();
    bool ended = false;
    QObject receiver;
    m_service->admitLocalOperator(cloudOrigin)
        .then(&receiver, [&](const base::Result<QString>& token) {
            person.cookie = token.value_or(QString());
            ended = true;
        });
    if (!waitUntil([&] { return ended; }, 10'000) || person.cookie.isEmpty())
        qWarning("the local operator was not let in");
    return person;
}

ServiceClient ServiceFixture::operatorClient()
{
    ServiceClient person = client();
    const ServiceAnswer made = person.post(u"/auth/signup"_s,
        {{u"email"_s, operatorEmail()}, {u"password"_s, password()}, {u"method"_s, u"password"_s}});
    if (made.status != 201)
        qWarning("the first person could not sign up: %d", made.status);
    person.signIn(operatorEmail(), password());
    return person;
}

ServiceClient ServiceFixture::memberClient(
    ServiceClient& admin, const QString& email, const QString& role)
{
    const QString organization = organizationOf(admin);
    const ServiceAnswer invited = admin.post(u"/organizations/%1/users/invite"_s.arg(organization),
        {{u"emails"_s, QJsonArray{email}}, {u"role"_s, role}});
    const QString token = invited.object()["created"_L1][0]["invitation"_L1]["token"_L1].toString();
    ServiceClient person = client();
    const ServiceAnswer active
        = person.post(u"/auth/activate/"_s + token, {{u"password"_s, password()}});
    if (active.status != 200)
        qWarning("an invited person could not activate: %d", active.status);
    return person;
}

QString ServiceFixture::organizationOf(ServiceClient& client)
{
    return client.get(u"/auth/me"_s).object()["organization"_L1]["id"_L1].toString();
}

QString ServiceFixture::userOf(ServiceClient& client)
{
    return client.get(u"/auth/me"_s).object()["user"_L1]["id"_L1].toString();
}

QString ServiceFixture::databaseFile() const
{
    return m_dataFolder + u"/service.db"_s;
}

std::unique_ptr<service::Database> ServiceFixture::database() const
{
    auto opened = service::Database::open(databaseFile(), m_protection);
    return opened ? std::move(*opened) : nullptr;
}

service::Shared ServiceFixture::shared(service::Database& database) const
{
    return service::prepareService(database, m_clock, cheap()).value_or(service::Shared());
}

} // namespace console::test
