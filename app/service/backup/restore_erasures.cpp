// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/restore_erasures.h"

#include "service/backup/backup_content.h"
#include "service/backup/erased_list.h"
#include "service/store/activity_log.h"
#include "service/store/dialect.h"
#include "service/store/erasure.h"
#include "service/store/suppressions.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using Marks = SuppressionStore::Marks;

namespace {

Q_LOGGING_CATEGORY(log, "service.backup")

//! Nothing when it can't be read, is of another workspace, or of a schema without a list.
std::optional<Marks> marksInPresentData(const ErasureSources& sources, const QString& workspaceId)
{
    // Opening would make it.
    if (!sources.presentKey || !QFileInfo(sources.presentDatabase).isFile())
        return std::nullopt;
    const auto opened
        = Database::open(sources.presentDatabase, Protection::from(*sources.presentKey));
    if (!opened) {
        qCWarning(log).noquote() << "who was erased here is not known:" << opened.error().code;
        return std::nullopt;
    }
    Database& present = **opened;
    const Result<QString> workspace = oldestWorkspace(present);
    if (!workspace || *workspace != workspaceId)
        return std::nullopt;
    const auto marks = read(present, [&]() -> Result<std::optional<Marks>> {
        const bool listed = present
                                .first(dialect::tableExists(), {u"suppression"_s},
                                    [](const Row&) { return true; })
                                .value_or(false);
        return listed ? std::optional(SuppressionStore(present).all()) : std::nullopt;
    });
    return marks.value_or(std::nullopt);
}

struct Later {
    LaterErasures known = LaterErasures::Unknown;
    Marks ofPresentData;
    Marks besideBackup;
};

Later laterErasures(
    const ErasureSources& sources, const QString& workspaceId, const QByteArray& key)
{
    Later later;
    if (!sources.backupFolder.isEmpty()) {
        const auto beside = readErasedList(sources.backupFolder, workspaceId, key);
        if (!beside) {
            qCWarning(log).noquote() << beside.error().code << beside.error().detail;
            later.known = LaterErasures::Refused;
        } else if (*beside) {
            later.known = LaterErasures::Known;
            later.besideBackup = **beside;
        }
    }
    if (const auto marks = marksInPresentData(sources, workspaceId)) {
        later.known = LaterErasures::Known;
        later.ofPresentData = *marks;
    }
    return later;
}

void record(Database& database, const domain::WorkspaceId& workspace, const ErasedAgain& erased,
    const QDateTime& now)
{
    domain::ActivityEvent event;
    event.at = now;
    event.actor.kind = u"service"_s;
    event.action = u"backup.erased-again"_s;
    event.targetType = u"workspace"_s;
    event.targetId = workspace.text();
    event.after = {{u"people"_s, erased.people},
        {u"organizationsWithoutAdmin"_s, int(erased.withoutAdmin.size())}};
    ActivityStore(database).append(workspace, event);
}

} // namespace

Result<ErasedAgain> eraseAgain(
    Database& restored, const ErasureSources& sources, const base::Clock& clock)
{
    return change(restored, [&]() -> Result<ErasedAgain> {
        const auto workspace = WorkspaceStore(restored).first();
        if (!workspace)
            return ErasedAgain{};
        SuppressionStore list(restored);
        const Later later = laterErasures(sources, workspace->id.text(), list.key());
        list.add(later.ofPresentData);
        list.add(later.besideBackup);
        const Erasure erasure = eraseWhomTheListNames(restored, clock());
        // So the marks of an older backup lead to nobody either, before anybody looks at them.
        WorkspaceStore(restored).forgetKeysOfOldMarks();
        ErasedAgain erased{.people = erasure.people, .withoutAdmin = {}, .later = later.known};
        for (const domain::Organization& organization : erasure.withoutAdmin)
            erased.withoutAdmin.append(organization.name);
        if (erased.people > 0)
            record(restored, workspace->id, erased, clock());
        return erased;
    });
}

} // namespace console::service
