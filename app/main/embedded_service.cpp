// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_service.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QTimer>

namespace console::main {

namespace {
Q_LOGGING_CATEGORY(log, "console.main.service")

// What the service's own deadline does not end in time is cut off by the end of the program.
constexpr std::chrono::seconds grace(1);
} // namespace

EmbeddedService::EmbeddedService(QString dataFolder, EmbeddedKeys& keys, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_keys(keys)
{
}

EmbeddedService::~EmbeddedService() = default;

base::Call<cloud::Endpoint> EmbeddedService::endpoint(const EmbeddedKeys::Store& store)
{
    if (m_endpoint)
        return base::Call<cloud::Endpoint>::ready(*m_endpoint);
    const base::CallSource<cloud::Endpoint> source;
    m_waiting.append(source);
    if (m_waiting.size() == 1)
        m_keys.open(store).then(this, [this](const base::Result<service::DataKey>& key) {
            if (key)
                start(*key);
            else
                started(base::failure(key.error()));
        });
    return source.call();
}

void EmbeddedService::start(const service::DataKey& key)
{
    service::ServiceConfig config{.dataFolder = m_dataFolder, .dataKey = key};
    m_service = std::make_unique<service::Service>(std::move(config));
    m_service->start().then(
        this, [this](const base::Result<service::RunningService>& running) { started(running); });
}

void EmbeddedService::started(const base::Result<service::RunningService>& running)
{
    const QList<base::CallSource<cloud::Endpoint>> waiting = std::exchange(m_waiting, {});
    if (running) {
        qCInfo(log) << "the service answers at port" << running->port;
        m_endpoint = cloud::Endpoint{QUrl(running->origin()), running->certificate, false};
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
