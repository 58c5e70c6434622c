// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/backups.h"

#include "service/backup/backup_file.h"
#include "service/jobs/backup_desk.h"
#include "service/jobs/backup_schedule.h"
#include "service/store/workspaces.h"
#include "service/usecases/local_operator.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <QDir>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Action;
using domain::BackupFrequency;
using domain::BackupOverview;
using domain::BackupProgress;
using domain::BackupRun;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

bool isWithin(const QString& folder, const QString& parent)
{
    const QString inner = QDir(folder).canonicalPath() + u'/';
    const QString outer = QDir(parent).canonicalPath() + u'/';
    return inner.startsWith(outer);
}

QJsonObject recordable(const StoredBackupSettings& settings)
{
    return {{u"frequency"_s, domain::wireName(settings.schedule.frequency)},
        {u"weekday"_s, settings.schedule.weekday},
        {u"time"_s, settings.schedule.time.toString(u"HH:mm"_s)}, {u"keep"_s, settings.keep}};
}

Result<base::Done> mayBackUp(const Context& context)
{
    if (const auto standing = require(context, Action::ChangeSettings); !standing)
        return base::failure(standing.error());
    const auto first = WorkspaceStore(context.database).first();
    if (!isLocalOperator(context) && (!first || first->id != context.asker().workspaceId))
        return notAllowed("backup.not-allowed",
            tr("Backups hold the data of every workspace of this service. Only the operator of its "
               "first workspace can see and make them."));
    return base::Done{};
}

base::Failure noPassword()
{
    return invalid(u"password"_s, "backup.password.none",
        tr("Choose a password for backups. Without it nobody can open them."));
}

} // namespace

BackupOverview Backups::read(const std::optional<QDateTime>& settingsChanged) const
{
    BackupStore store(m_context.database);
    const BackupDesk& desk = *m_context.shared.backups;
    const StoredBackupSettings stored = store.settings();
    BackupOverview overview;
    overview.settings = {.schedule = stored.schedule,
        .keep = stored.keep,
        .folder = desk.rules().folder.value_or(stored.folder),
        .folderFixed = desk.rules().folder.has_value(),
        .passwordSet = stored.passwordSet};
    if (const auto next = nextScheduledBackup(store, settingsChanged))
        overview.next = next->at;
    overview.running = desk.running();
    overview.lastMade = store.lastOf(BackupRun::State::Made);
    overview.lastFailed = store.lastOf(BackupRun::State::Failed);
    if (overview.lastFailed && overview.lastMade
        && overview.lastFailed->startedAt <= overview.lastMade->startedAt)
        overview.lastFailed.reset();
    overview.runs = store.runs();
    return overview;
}

Result<QString> Backups::folder(const std::optional<QString>& asked, const QString& stored) const
{
    const BackupRules& rules = m_context.shared.backups->rules();
    if (rules.folder && asked && *asked != *rules.folder)
        return invalid(u"folder"_s, "backup.folder.fixed",
            tr("The folder for backups is set in the configuration of this server, and can only be "
               "changed there."));
    const QString chosen = rules.folder.value_or(asked.value_or(stored));
    if (const auto usable = checkBackupFolder(chosen); !usable)
        return base::failure(usable.error());
    if (isWithin(chosen, rules.dataFolder))
        return invalid(u"folder"_s, "backup.folder.inside",
            tr("Choose a folder outside the data of the service: what happens to them would happen "
               "to the backups too."));
    return chosen;
}

Result<BackupOverview> Backups::overview()
{
    return service::read(m_context.database, [&]() -> Result<BackupOverview> {
        if (const auto allowed = mayBackUp(m_context); !allowed)
            return base::failure(allowed.error());
        return read(m_context.shared.backups->settingsChangedAt());
    });
}

Result<BackupOverview> Backups::changeSettings(const domain::BackupSettingsChange& wanted)
{
    BackupDesk& desk = *m_context.shared.backups;
    auto changed = change(m_context.database, [&]() -> Result<BackupOverview> {
        if (const auto allowed = mayBackUp(m_context); !allowed)
            return base::failure(allowed.error());
        if (const auto right = wanted.check(); !right)
            return base::failure(right.error());
        BackupStore store(m_context.database);
        const StoredBackupSettings before = store.settings();
        StoredBackupSettings after = before;
        after.schedule = wanted.schedule;
        after.keep = wanted.keep;
        const bool on = wanted.schedule.frequency != BackupFrequency::Off;
        if (on && !before.passwordSet && !wanted.password)
            return noPassword();
        // A folder whose disk is away may stay while nothing is made.
        if (on || wanted.folder) {
            const Result<QString> chosen = folder(wanted.folder, before.folder);
            if (!chosen)
                return base::failure(chosen.error());
            after.folder = *chosen;
        }
        // Only a new schedule begins to count anew: else a missed backup would stay missed.
        if (after.schedule != before.schedule)
            after.setAt = m_context.now();
        store.setSettings(after);
        if (wanted.password)
            store.setPassword(*wanted.password);
        QJsonObject told = recordable(after);
        told.insert("folderChanged"_L1, after.folder != before.folder);
        told.insert("protectionChanged"_L1, wanted.password.has_value());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        record(m_context, workspace,
            {.action = u"backup.settings-changed"_s,
                .targetType = u"workspace"_s,
                .targetId = workspace.text(),
                .before = recordable(before),
                .after = told});
        return read(m_context.now());
    });
    if (changed)
        desk.settingsChanged(m_context.now());
    return changed;
}

Result<BackupProgress> Backups::make(
    const std::optional<QString>& folderAsked, const std::optional<QString>& password)
{
    BackupDesk& desk = *m_context.shared.backups;
    return service::read(m_context.database, [&]() -> Result<BackupProgress> {
        if (const auto allowed = mayBackUp(m_context); !allowed)
            return base::failure(allowed.error());
        BackupStore store(m_context.database);
        const StoredBackupSettings settings = store.settings();
        const Result<QString> chosen = folder(folderAsked, settings.folder);
        if (!chosen)
            return base::failure(chosen.error());
        if (!password && !settings.passwordSet)
            return noPassword();
        if (password) {
            if (const auto right = domain::checkBackupPassword(*password); !right)
                return base::failure(right.error());
        }
        const BackupRequest request{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .scheduled = false,
            .folder = *chosen,
            .password = (password ? *password : store.password()).toUtf8(),
            .workspace = m_context.asker().workspaceId,
            .by = m_context.asker().id(),
            .askedAt = m_context.now()};
        if (!desk.ask(request))
            return conflict("backup.running",
                tr("A backup is being made already. Wait until it is done, or cancel it."));
        return BackupProgress{.id = request.id, .startedAt = request.askedAt, .step = u"waiting"_s};
    });
}

Result<BackupProgress> Backups::cancel(const QString& id)
{
    BackupDesk& desk = *m_context.shared.backups;
    return service::read(m_context.database, [&]() -> Result<BackupProgress> {
        if (const auto allowed = mayBackUp(m_context); !allowed)
            return base::failure(allowed.error());
        const std::optional<BackupProgress> running = desk.running();
        if (!running || !desk.cancel(id))
            return notFound("backup.unknown", tr("This backup is not being made any more."));
        return *running;
    });
}

} // namespace console::service
