// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "main/embedded_restore.h"

#include "base/refusal.h"
#include "service/backup/restore_swap.h"

#include <QDir>
#include <QLoggingCategory>

namespace console::main {

using base::ApiError;
using base::Done;
using base::failure;
using base::Result;
using profiles::FoundBackup;
using profiles::ReplacedData;
using profiles::RestoredBackup;
using service::OpenedBackup;
using Step = profiles::RestoreProgress::Step;

namespace {

Q_LOGGING_CATEGORY(log, "console.main.restore")

FoundBackup foundIn(const QString& file, const OpenedBackup& backup)
{
    return {.file = file,
        .madeAt = backup.info.madeAt,
        .madeBy = backup.info.madeBy,
        .rows = backup.rows,
        .organizations = backup.owners.organizations,
        .operators = backup.owners.operators};
}

Step stepOf(service::RestoreStep step)
{
    switch (step) {
    case service::RestoreStep::Copying:
        return Step::Copying;
    case service::RestoreStep::Preparing:
        return Step::Preparing;
    case service::RestoreStep::Exchanging:
        break;
    }
    return Step::Exchanging;
}

RestoredBackup outcomeOf(const service::Restored& restored)
{
    using Erasures = RestoredBackup::Erasures;
    RestoredBackup outcome{.keptIn = restored.keptIn,
        .erasures = Erasures::Unknown,
        .erasedAgain = restored.erased.people,
        .withoutAdmin = restored.erased.withoutAdmin};
    if (restored.erased.later == service::LaterErasures::Known)
        outcome.erasures = Erasures::Known;
    else if (restored.erased.later == service::LaterErasures::Refused)
        outcome.erasures = Erasures::ListRefused;
    return outcome;
}

//! At the field of the form; a wrong password is told apart from a wrong file.
ApiError atItsField(ApiError error)
{
    if (error.code == QLatin1String("cms.key"))
        error.field = QStringLiteral("password");
    else if (error.field.isEmpty())
        error.field = QStringLiteral("file");
    return error;
}

} // namespace

EmbeddedRestore::EmbeddedRestore(
    QString dataFolder, EmbeddedKeys& keys, EmbeddedService& service, QObject* parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_keys(keys)
    , m_service(service)
{
    m_thread.setMaxThreadCount(1);
}

EmbeddedRestore::~EmbeddedRestore()
{
    cancel();
    m_thread.waitForDone();
}

base::Call<FoundBackup> EmbeddedRestore::open(const QString& file, const QString& password)
{
    m_opened.reset();
    const base::CallSource<Opened> source;
    m_thread.start([source, file, password = password.toUtf8()] {
        source.resolve(service::openBackup(file, service::CmsPassword{.utf8 = password})
                           .map([](OpenedBackup backup) -> Opened {
                               return std::make_shared<const OpenedBackup>(std::move(backup));
                           })
                           .map_error(atItsField));
    });
    return source.call().map(this, [this, file](const Opened& opened) -> Result<FoundBackup> {
        m_opened = opened;
        return foundIn(file, *opened);
    });
}

base::Call<RestoredBackup> EmbeddedRestore::restore(
    std::shared_ptr<profiles::SecretStore> store, Progress progress)
{
    if (!m_opened)
        return Call<RestoredBackup>::ready(failure(base::refusal(ApiError::Kind::Conflict,
            QStringLiteral("restore.closed"), tr("Open the backup first. Nothing was changed."))));
    if (m_running)
        return Call<RestoredBackup>::ready(
            failure(base::refusal(ApiError::Kind::Conflict, QStringLiteral("restore.running"),
                tr("A backup is being restored already. Wait until it is done."))));
    m_running = true;
    m_cancelled = false;
    progress({.step = Step::Stopping});
    const base::CallSource<RestoredBackup> source;
    m_service.stopForRestore()
        .andThen(this, [this, store](Done) { return presentKey(store); })
        .andThen(this,
            [this, store, progress, opened = m_opened](const PresentKey& present) {
                return m_keys.replaceData(store, opened->key,
                    [this, opened, progress, present](const service::KeyFile& file) {
                        return exchange(opened, file, progress, present);
                    });
            })
        .then(this, [this, source](const Result<Done>& replaced) {
            m_running = false;
            m_service.restoreEnded();
            if (!replaced)
                qCWarning(log) << "not restored:" << replaced.error().code
                               << replaced.error().detail;
            else
                forget();
            source.resolve(replaced.map([this](Done) { return m_restored; }));
        });
    return source.call();
}

base::Call<QList<ReplacedData>> EmbeddedRestore::replaced()
{
    const base::CallSource<QList<ReplacedData>> source;
    m_thread.start([source, folder = m_dataFolder] {
        QList<ReplacedData> found;
        for (const service::ReplacedFolder& each : service::replacedFolders(folder))
            found.append({each.path, each.replacedAt, each.bytes});
        source.resolve(std::move(found));
    });
    return source.call();
}

base::Call<Done> EmbeddedRestore::removeReplaced(const QString& folder)
{
    using Entry = std::optional<StoreEntry>;
    const base::CallSource<Entry> source;
    m_thread.start([source, folder, dataFolder = m_dataFolder] {
        const auto file
            = service::KeyFile::read(QDir(folder).filePath(QStringLiteral("service.key")));
        Entry entry = file ? entryOf(*file) : std::nullopt;
        source.resolve(
            service::removeReplaced(dataFolder, folder).map([&entry](Done) { return entry; }));
    });
    return source.call().andThen(this, [this](const Entry& entry) {
        return entry ? m_keys.forget(*entry) : Call<Done>::ready(Done{});
    });
}

base::Call<EmbeddedRestore::PresentKey> EmbeddedRestore::presentKey(
    const std::shared_ptr<profiles::SecretStore>& store)
{
    // Asked first, since opening makes a key where there is none.
    return m_keys.state()
        .andThen(this, [this, store](const profiles::DataKeyState&) { return m_keys.open(store); })
        .map(this, [](const service::DataKey& key) -> Result<PresentKey> { return key; })
        .orElse(this, [](const ApiError& error) {
            qCInfo(log) << "the data that is replaced can't be opened:" << error.code;
            return Call<PresentKey>::ready(PresentKey());
        });
}

base::Call<Done> EmbeddedRestore::exchange(const Opened& backup, const service::KeyFile& file,
    const Progress& progress, const PresentKey& presentKey)
{
    const base::CallSource<service::Restored> source;
    m_thread.start(
        [source, backup, file, presentKey, folder = m_dataFolder, report = reporter(progress)] {
            const auto wrap = [&file](const service::DataKey&, const QString& path) {
                return file.write(path);
            };
            const Result<service::Restored> restored = service::restoreBackup(
                *backup, folder, wrap, base::systemClock(), report, presentKey);
            // Whoever cancelled wants to hear that nothing was changed.
            if (!restored && restored.error().kind == ApiError::Kind::Cancelled)
                source.resolve(failure(base::refusal(ApiError::Kind::RefusedOrFailed,
                    QStringLiteral("restore.cancelled"),
                    tr("Restoring was cancelled. Nothing was changed."))));
            else
                source.resolve(restored);
        });
    return source.call().map(this, [this](const service::Restored& restored) -> Result<Done> {
        m_restored = outcomeOf(restored);
        return Done{};
    });
}

service::RestoreProgress EmbeddedRestore::reporter(const Progress& progress)
{
    return [this, progress](service::RestoreStep step, qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [progress, step, done, total] {
                progress({stepOf(step), done, total});
            },
            Qt::QueuedConnection);
        return !m_cancelled;
    };
}

} // namespace console::main
