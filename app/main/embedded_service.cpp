// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_service.h"

#include "base/refusal.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

namespace console::main {

namespace {
Q_LOGGING_CATEGORY(log, "console.main.service")

// What the service's own deadline does not end in time is cut off by the end of the program.
constexpr std::chrono::seconds grace(1);
constexpr std::chrono::seconds pauseTime(5);

base::ApiError renewing()
{
    return base::refusal(base::ApiError::Kind::Conflict, QStringLiteral("service.renewing"),
        EmbeddedService::tr("The data on this computer is being written anew under a new key. Wait "
                            "until that is done."));
}

base::ApiError restoring()
{
    return base::refusal(base::ApiError::Kind::Conflict, QStringLiteral("service.restoring"),
        EmbeddedService::tr(
            "A backup is being restored on this computer. Wait until that is done."));
}
} // namespace

EmbeddedService::EmbeddedService(QString dataFolder, EmbeddedKeys& keys, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_keys(keys)
{
    keys.setUser({.stop = [this] { return pause(); },
        .goOn = [this](const service::DataKey& key) { return goOn(key); },
        .giveUp = [this] { giveUp(); },
        .mayStop = [this]() -> base::Result<base::Done> {
            if (m_restoring)
                return base::failure(restoring());
            return base::Done{};
        }});
}

EmbeddedService::~EmbeddedService()
{
    m_keys.setUser({});
}

base::Call<cloud::Endpoint> EmbeddedService::endpoint(const EmbeddedKeys::Store& store)
{
    if (m_restoring)
        return base::Call<cloud::Endpoint>::ready(base::failure(restoring()));
    if (m_held && !m_paused)
        return base::Call<cloud::Endpoint>::ready(base::failure(renewing()));
    if (m_endpoint)
        return base::Call<cloud::Endpoint>::ready(*m_endpoint);
    const base::CallSource<cloud::Endpoint> source;
    m_waiting.append(source);
    if (m_waiting.size() == 1)
        m_keys.open(store).then(this, [this](const base::Result<service::DataKey>& key) {
            if (key)
                start(*key, 0).then(
                    this, [this](const base::Result<service::RunningService>& running) {
                        started(running);
                    });
            else
                started(base::failure(key.error()));
        });
    return source.call();
}

base::Call<cloud::GovernanceAccess> EmbeddedService::governance(
    const EmbeddedKeys::Store& store, const QString& cloudOrigin)
{
    return endpoint(store).andThen(this, [this, cloudOrigin](const cloud::Endpoint& endpoint) {
        if (!m_service)
            return base::Call<cloud::GovernanceAccess>::ready(base::failure(renewing()));
        return m_service->admitLocalOperator(cloudOrigin)
            .map(this, [endpoint](const QString& token) -> base::Result<cloud::GovernanceAccess> {
                return cloud::GovernanceAccess{endpoint, token};
            });
    });
}

base::Call<service::RunningService> EmbeddedService::start(
    const service::DataKey& key, quint16 port)
{
    service::ServiceConfig config{.dataFolder = m_dataFolder, .dataKey = key};
    config.port = port;
    config.llm.loopbackAllowed = true; // models on this computer
    m_service = std::make_unique<service::Service>(std::move(config));
    return m_service->start();
}

base::Call<base::Done> EmbeddedService::pause()
{
    if (!m_waiting.isEmpty())
        return base::Call<base::Done>::ready(base::failure(
            base::refusal(base::ApiError::Kind::Conflict, QStringLiteral("service.starting"),
                tr("The service is starting. Try again in a moment. Nothing was changed."))));
    m_held = true;
    m_paused = m_service && m_endpoint;
    return m_paused ? end() : base::Call<base::Done>::ready(base::Done{});
}

// Its connections to the database are closed once it is gone.
base::Call<base::Done> EmbeddedService::end()
{
    if (!m_service)
        return base::Call<base::Done>::ready(base::Done{});
    const base::CallSource<base::Done> source;
    service::Service* ending = m_service.release();
    ending->setParent(this);
    connect(ending, &QObject::destroyed, this, [source] { source.resolve(base::Done{}); });
    connect(ending, &service::Service::stopped, ending, &QObject::deleteLater);
    ending->stop(pauseTime);
    return source.call();
}

base::Call<base::Done> EmbeddedService::goOn(const service::DataKey& key)
{
    m_held = false;
    if (!std::exchange(m_paused, false))
        return base::Call<base::Done>::ready(base::Done{});
    return start(key, quint16(m_endpoint->origin.port()))
        .map(this,
            [](const service::RunningService&) -> base::Result<base::Done> { return base::Done{}; })
        .orElse(this, [this](const base::ApiError& error) {
            qCWarning(log) << "the service did not go on:" << error.message << error.detail;
            m_endpoint.reset();
            m_service.reset();
            return base::Call<base::Done>::ready(base::failure(error));
        });
}

void EmbeddedService::giveUp()
{
    m_held = false;
    if (std::exchange(m_paused, false))
        m_endpoint.reset();
}

void EmbeddedService::started(const base::Result<service::RunningService>& running)
{
    const QList<base::CallSource<cloud::Endpoint>> waiting = std::exchange(m_waiting, {});
    if (running) {
        qCInfo(log) << "the service answers at port" << running->port;
        m_endpoint = cloud::Endpoint{QUrl(running->origin()), running->certificate};
    } else {
        qCWarning(log) << "the service did not start:" << running.error().message
                       << running.error().detail;
        m_service.reset();
    }
    for (const base::CallSource<cloud::Endpoint>& source : waiting) {
        if (m_endpoint)
            source.resolve(*m_endpoint);
        else
            source.resolve(base::failure(running.error()));
    }
}

base::Call<base::Done> EmbeddedService::stopForRestore()
{
    if (m_held)
        return base::Call<base::Done>::ready(base::failure(renewing()));
    m_restoring = true;
    const auto stop = [this] {
        m_endpoint.reset();
        return end();
    };
    if (m_waiting.isEmpty())
        return stop();
    // It is being started: whatever comes of that, it ends then.
    const base::CallSource<cloud::Endpoint> started;
    m_waiting.append(started);
    return started.call()
        .map(this, [](const cloud::Endpoint&) -> base::Result<base::Done> { return base::Done{}; })
        .orElse(
            this, [](const base::ApiError&) { return base::Call<base::Done>::ready(base::Done{}); })
        .andThen(this, [stop](base::Done) { return stop(); });
}

void EmbeddedService::drain(std::chrono::milliseconds deadline)
{
    if (!m_service)
        return;
    QEventLoop loop;
    connect(m_service.get(), &service::Service::stopped, &loop, &QEventLoop::quit);
    QTimer::singleShot(deadline + grace, &loop, &QEventLoop::quit);
    m_service->stop(deadline);
    loop.exec();
    m_endpoint.reset();
    m_service.reset();
}

} // namespace console::main
