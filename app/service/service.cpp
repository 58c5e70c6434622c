// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/service.h"

#include "contract/calendar_routes.h"
#include "contract/copy_codecs.h"
#include "contract/fulfilment_routes.h"
#include "domain/holiday_import.h"
#include "domain/listing_import.h"
#include "service/backup/restore_swap.h"
#include "service/jobs/backup_desk.h"
#include "service/jobs/backup_runner.h"
#include "service/jobs/mail_job.h"
#include "service/jobs/mail_runner.h"
#include "service/jobs/retention_runner.h"
#include "service/routes/answers.h"
#include "service/routes/change_hub.h"
#include "service/routes/router.h"
#include "service/usecases/first_start.h"
#include "service/usecases/local_operator.h"
#include "service/usecases/request_attachments.h"
#include "service/usecases/request_erasure.h"

#include <QDir>

namespace console::service {

//! Made once at the start and then shared by all workers.
struct Service::Prepared {
    TlsIdentity identity;
    std::optional<QString> firstOperatorLink;
    QString file;
    std::shared_ptr<const Protection> protection;
    Shared shared;
    Router router;
    IdempotencyTable repeated;
};

namespace {

//! A draft of what the largest file makes, whose members have names that a CSV has once.
constexpr qint64 largestListing = domain::ImportLimits::bytes + 4 * 1024 * 1024;

//! Whatever the case.
bool isPackage(const QString& path)
{
    const auto prefix = qsizetype(qstrlen(contract::apiPrefix));
    const QStringList parts = path.mid(prefix).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return contract::match(contract::routes::keepRequestPackage, parts).has_value();
}

//! The same for what may come with a whole calendar.
bool isCalendar(const QString& path)
{
    const auto prefix = qsizetype(qstrlen(contract::apiPrefix));
    const QStringList parts = path.mid(prefix).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    return contract::match(contract::routes::changeCalendar, parts).has_value();
}

base::Result<base::Done> makeFolder(const QString& folder)
{
    constexpr QFile::Permissions onlyMe = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const QFileInfo info(folder);
    const bool made
        = info.isDir() || (QDir().mkpath(info.absolutePath()) && QDir().mkdir(folder, onlyMe));
    if (made && QFile::setPermissions(folder, onlyMe))
        return base::Done{};
    base::ApiError error;
    error.kind = base::ApiError::Kind::RefusedOrFailed;
    error.code = QStringLiteral("service.folder");
    error.message = QCoreApplication::translate("Service",
        "The folder for the data of the service could not be made. Check that its place can be "
        "written.");
    error.detail = folder;
    return base::failure(error);
}

//! One worker's handler: its own connection, opened again after it could not be opened.
template <typename Prepared>
HttpHandler makeHandler(const std::shared_ptr<Prepared>& prepared)
{
    std::shared_ptr<Database> database;
    return [prepared, database](const HttpRequest& request) mutable {
        if (!database) {
            auto opened = Database::open(prepared->file, prepared->protection);
            if (!opened)
                return toResponse(opened.error(), prepared->shared.clock());
            database = std::move(*opened);
        }
        return prepared->router.answer(request, *database, prepared->shared, prepared->repeated);
    };
}

} // namespace

HttpLimits ServiceConfig::usualLimits()
{
    constexpr qint64 room = 16 * 1024;
    HttpLimits limits;
    limits.body += room;
    limits.bodyOf = [usual = limits.body](const QByteArray& method, const QString& path) {
        const auto is = [&](const contract::Route& route) {
            return method == route.method
                && path.compare(contract::pathOf(route), Qt::CaseInsensitive) == 0;
        };
        if (is(contract::routes::replaceListingDraft) || is(contract::routes::changeListingDraft))
            return largestListing;
        if (is(contract::routes::importListing))
            return domain::ImportLimits::bytes / 3 * 4 + room; // in base64
        if (is(contract::routes::importCalendar)
            || (method == contract::routes::changeCalendar.method && isCalendar(path)))
            return domain::largestIcs * 2 + room; // line ends are escaped in JSON
        if (method == contract::routes::keepRequestPackage.method && isPackage(path))
            return contract::largestPackage / 3 * 4 + room;
        return usual;
    };
    return limits;
}

QString RunningService::origin() const
{
    return QStringLiteral("https://127.0.0.1:%1").arg(port);
}

Service::Service(ServiceConfig config, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
{
}

Service::~Service()
{
    if (m_prepared) {
        m_prepared->shared.llm->stop();
        m_prepared->shared.mails->stop();
    }
    if (m_preparing)
        m_preparing->wait();
    for (const std::unique_ptr<QThread>& admitting : m_admitting)
        admitting->wait();
}

base::Call<RunningService> Service::start()
{
    base::CallSource<RunningService> source;
    auto result = std::make_shared<base::Result<std::shared_ptr<Prepared>>>();
    m_preparing.reset(QThread::create([config = m_config, result] { *result = prepare(config); }));
    connect(m_preparing.get(), &QThread::finished, this, [this, source, result] {
        source.resolve(result->and_then(
            [this](const std::shared_ptr<Prepared>& prepared) { return listen(prepared); }));
    });
    m_preparing->start();
    return source.call();
}

base::Result<std::shared_ptr<Service::Prepared>> Service::prepare(const ServiceConfig& config)
{
    if (const auto made = makeFolder(config.dataFolder); !made)
        return base::failure(made.error());
    if (const auto finished = finishRestore(config.dataFolder); !finished)
        return base::failure(finished.error());
    const QString file = QDir(config.dataFolder).filePath(QStringLiteral("service.db"));
    const std::shared_ptr<const Protection> protection = Protection::from(config.dataKey);
    const auto database = Database::open(file, protection);
    if (!database)
        return base::failure(database.error());
    base::Result<Shared> shared = prepareService(**database, config.clock, config.passwordCost);
    if (!shared)
        return base::failure(shared.error());
    shared->publicOrigin = config.publicOrigin;
    shared->backups = std::make_shared<BackupDesk>(BackupRules{.dataFolder = config.dataFolder,
        .dataKey = config.dataKey,
        .folder = config.backupFolder,
        .passwordRounds = config.backupPasswordRounds});
    shared->llm = std::make_shared<LlmCaller>(config.llm, config.clock);
    shared->mails = std::make_shared<MailDesk>(config.mail);
    settleInterruptedMails(**database, *shared);
    settleErasures(**database, *shared);
    dropUnfinishedAttachments(**database, std::nullopt); // nobody is there to go on with them
    const base::Result<TlsIdentity> identity
        = config.identity ? *config.identity : loadOrCreateTlsIdentity(config.dataFolder);
    if (!identity)
        return base::failure(identity.error());
    base::Result<std::optional<QString>> link = std::nullopt;
    if (config.firstOperator)
        link = inviteFirstOperator(**database, *shared, *config.firstOperator);
    if (!link)
        return base::failure(link.error());
    const base::Result<Router> router = Router::build(allEndpoints());
    if (!router)
        return base::failure(router.error());
    // What a letter brings about once it has left is asked for by nobody.
    shared->mails->setCaseListener(
        [changes = router->changes()](const domain::WorkspaceId& workspace) {
            changes->tell(workspace, domain::ChangedArea::Cases);
        });
    return std::shared_ptr<Prepared>(new Prepared{.identity = *identity,
        .firstOperatorLink = *link,
        .file = file,
        .protection = protection,
        .shared = *shared,
        .router = *router,
        .repeated = IdempotencyTable(config.clock)});
}

base::Result<RunningService> Service::listen(const std::shared_ptr<Prepared>& prepared)
{
    if (m_stopping)
        return base::failure(base::ApiError::cancelled());
    const auto decorator = m_config.decorator;
    m_server = std::make_unique<HttpServer>(
        m_config.limits,
        [prepared, decorator] {
            HttpHandler handler = makeHandler(prepared);
            return decorator ? decorator(handler) : handler;
        },
        m_config.workers);
    connect(m_server.get(), &HttpServer::drained, this, [this] {
        m_drained = true;
        endWhenAllEnded();
    });
    return m_server->listen(m_config.address, m_config.port, prepared->identity)
        .map([&](quint16 port) {
            m_prepared = prepared;
            m_backups = std::make_unique<BackupRunner>(
                prepared->file, prepared->protection, prepared->shared, m_config.backupLook);
            connect(m_backups.get(), &QThread::finished, this, &Service::endWhenAllEnded);
            m_backups->start();
            m_retention = std::make_unique<RetentionRunner>(
                prepared->file, prepared->protection, prepared->shared, m_config.retentionLook);
            connect(m_retention.get(), &QThread::finished, this, &Service::endWhenAllEnded);
            m_retention->start();
            m_mails = std::make_unique<MailRunner>(
                prepared->file, prepared->protection, prepared->shared, m_config.mailLook);
            connect(m_mails.get(), &QThread::finished, this, &Service::endWhenAllEnded);
            m_mails->start();
            return RunningService{.port = port,
                .certificate = prepared->identity.certificate,
                .version = QStringLiteral(CONSOLE_VERSION),
                .firstOperatorLink = prepared->firstOperatorLink};
        });
}

base::Call<QString> Service::admitLocalOperator(const QString& cloudOrigin)
{
    if (!m_prepared || m_stopping)
        return base::Call<QString>::ready(base::failure(base::ApiError::cancelled()));
    std::erase_if(m_admitting, [](const auto& thread) { return thread->isFinished(); });
    const base::CallSource<QString> source;
    auto token = std::make_shared<base::Result<QString>>();
    m_admitting.emplace_back(QThread::create([prepared = m_prepared, cloudOrigin, token] {
        const auto database = Database::open(prepared->file, prepared->protection);
        *token = database ? service::admitLocalOperator(**database, prepared->shared, cloudOrigin)
                          : base::failure(database.error());
    }));
    connect(m_admitting.back().get(), &QThread::finished, this,
        [source, token] { source.resolve(*token); });
    m_admitting.back()->start();
    return source.call();
}

void Service::setIdentity(const TlsIdentity& identity)
{
    if (m_server)
        m_server->setIdentity(identity);
}

void Service::stop(std::chrono::milliseconds deadline)
{
    m_stopping = true;
    if (m_prepared)
        m_prepared->shared.llm->stop();
    if (m_backups)
        m_backups->stop();
    if (m_retention)
        m_retention->stop();
    if (m_mails)
        m_mails->stop();
    if (m_server)
        m_server->drain(deadline);
    else
        QMetaObject::invokeMethod(this, &Service::stopped, Qt::QueuedConnection);
}

void Service::endWhenAllEnded()
{
    if (!m_drained || (m_backups && !m_backups->isFinished())
        || (m_retention && !m_retention->isFinished()) || (m_mails && !m_mails->isFinished()))
        return;
    m_drained = false; // each may tell
    Q_EMIT stopped();
}

} // namespace console::service
