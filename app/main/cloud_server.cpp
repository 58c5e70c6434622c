// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/cloud_server.h"

#include "base/atomic_file.h"
#include "main/data_key_file.h"
#include "main/service_notice.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTimer>

#include <utility>

namespace console::main {

using base::ApiError;
using base::Done;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "console.main.cloudd")

constexpr std::chrono::seconds drainTime(5); // what is under way may end; what hangs may not
constexpr std::chrono::seconds grace(2);

} // namespace

CloudServer::CloudServer(ServerConfig config, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
{
}

Result<service::ServiceConfig> CloudServer::prepare()
{
    Result<std::unique_ptr<FolderLock>> lock = FolderLock::take(m_config.dataFolder);
    if (!lock)
        return base::failure(lock.error());
    m_lock = std::move(*lock);
    const Result<service::DataKey> key = openData(m_config.dataFolder, m_config.wrappingKey);
    if (!key)
        return base::failure(key.error());
    service::ServiceConfig config{.dataFolder = m_config.dataFolder, .dataKey = *key};
    config.address = m_config.address;
    config.port = m_config.port;
    config.limits.hosts = m_config.hosts;
    config.backupFolder = m_config.backupFolder;
    config.llm.listed = m_config.allowedEndpoints;
    config.identity = m_config.identity;
    config.publicOrigin = m_config.origin;
    config.firstOperator = service::FirstOperator{m_config.firstOperator, m_config.origin};
    return config;
}

void CloudServer::start()
{
    const Result<service::ServiceConfig> config = prepare();
    if (!config)
        return failed(config.error());
    if (!QDir().mkpath(m_config.backupFolder))
        qCWarning(log) << "backup-folder can't be made; backups will fail:"
                       << m_config.backupFolder;
    m_service = std::make_unique<service::Service>(*config);
    connect(m_service.get(), &service::Service::stopped, this, [this] { Q_EMIT ended(true); });
    m_service->start().then(this, [this](const Result<service::RunningService>& running) {
        if (running)
            started(*running);
        else
            failed(running.error());
    });
}

void CloudServer::started(const service::RunningService& running)
{
    if (const Result<Done> written = handOverInvitation(running.firstOperatorLink); !written)
        return failed(written.error());
    const QString host = m_config.address.protocol() == QHostAddress::IPv6Protocol
        ? u"[%1]"_s.arg(m_config.address.toString())
        : m_config.address.toString();
    qCInfo(log).noquote().nospace() << "version " << running.version << " listens on " << host
                                    << ":" << running.port << " as " << m_config.origin;
    tellStarter("READY=1");
}

//! Not by the log, which others read: whoever has the link becomes the operator.
Result<Done> CloudServer::handOverInvitation(const std::optional<QString>& link)
{
    const QString file = QDir(m_config.dataFolder).filePath(u"first-operator-invitation"_s);
    if (!link) {
        QFile::remove(file);
        return Done{};
    }
    qCInfo(log).noquote() << "there is no operator yet; the invitation for the first one is in"
                          << file;
    return base::writeFileAtomically(file, QByteArray(link->toUtf8() + '\n'));
}

void CloudServer::failed(const ApiError& error)
{
    if (m_stopping)
        return;
    const QString setting = error.field.isEmpty() ? QString() : QString(error.field + u": "_s);
    qCCritical(log).noquote() << "not started:" << QString(setting + error.message) << error.detail;
    Q_EMIT ended(false);
}

void CloudServer::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    tellStarter("STOPPING=1");
    if (!m_service) {
        Q_EMIT ended(true);
        return;
    }
    qCInfo(log) << "ends when what is under way is done";
    m_service->stop(drainTime);
    QTimer::singleShot(drainTime + grace, this, [this] { Q_EMIT ended(true); });
}

void CloudServer::reload()
{
    const Result<service::TlsIdentity> identity = readIdentity(m_config.identityFiles);
    if (!identity) {
        qCWarning(log).noquote() << "the certificate stays as it is:" << identity.error().field
                                 << identity.error().message;
        return;
    }
    if (m_service)
        m_service->setIdentity(*identity);
    qCInfo(log).noquote() << "shows the certificate that is valid until"
                          << identity->certificate.expiryDate().toUTC().toString(Qt::ISODate);
}

} // namespace console::main
