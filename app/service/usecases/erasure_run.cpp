// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/backup/erased_list.h"
#include "service/backup/restore_swap.h"
#include "service/jobs/backup_desk.h"
#include "service/store/backups.h"
#include "service/store/erasure.h"
#include "service/store/organizations.h"
#include "service/store/workspaces.h"
#include "service/usecases/erasure_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_erasure.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/request_tasks.h"

#include <QLoggingCategory>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::ErasureStep;
using Rows = QMap<QString, qint64>;

namespace {

Q_LOGGING_CATEGORY(log, "service.erasure")

std::optional<QString> fixedFolder(const Shared& shared)
{
    return shared.backups ? shared.backups->rules().folder : std::nullopt;
}

//! One step of an erasure within its transaction.
class Step {
public:
    Step(const Context& context, StoredErasure& erasure, StoredDataRequest& stored)
        : m_context(context)
        , m_erasure(erasure)
        , m_stored(stored)
    {
    }

    void run(ErasureStep step)
    {
        const QStringList administered = administeredBy(m_context.database, m_erasure.userId);
        const QDateTime moment
            = step == ErasureStep::Suppression ? m_erasure.run.startedAt : m_context.now();
        const Rows rows
            = eraseStep(m_context.database, step, {m_erasure.userId, m_stored.address}, moment);
        if (step == ErasureStep::Memberships)
            leaveToPeople(administered);
        journal(step, rows);
        if (!m_erasure.run.next())
            finish();
        else if (step == ErasureStep::Memberships)
            ErasureStore(m_context.database).update(m_erasure);
    }

private:
    void journal(ErasureStep step, const Rows& rows)
    {
        domain::ErasureRun& run = m_erasure.run;
        const QString& ref = m_stored.whole.summary.ref;
        domain::ErasureStepDone done{.step = step, .at = m_context.now(), .rows = rows, .hash = {}};
        done.hash = domain::stepHash(
            run.done.isEmpty() ? domain::journalStart(run.id, ref) : run.done.last().hash, done);
        ErasureStore(m_context.database).append(m_erasure, done);
        run.done.append(done);
        tell(u"data-request.erasure-step"_s,
            {{u"step"_s, domain::wireName(step)}, {u"hash"_s, QString::fromLatin1(done.hash)}});
    }

    void tell(const QString& action, QJsonObject after)
    {
        after.insert("ref"_L1, m_stored.whole.summary.ref);
        after.insert("erasure"_L1, m_erasure.run.id);
        record(m_context, m_erasure.workspace,
            {.action = action,
                .targetType = u"data-request"_s,
                .targetId = m_stored.whole.summary.id,
                .after = after});
    }

    void add(const domain::CaseTask& task)
    {
        m_stored.whole.tasks += missingTasks(
            TaskPlan{.tasks = {task}, .listingVersion = std::nullopt}, m_stored.whole.tasks);
    }

    void leaveToPeople(const QStringList& administered)
    {
        OrganizationStore organizations(m_context.database);
        for (const QString& id : administered) {
            const auto stored = organizations.byId(domain::OrganizationId(id));
            if (!stored || hasAdmin(m_context.database, id))
                continue;
            m_erasure.run.withoutAdmin.append(id);
            add(lastAdminTask(id, stored->organization.name));
        }
        put();
    }

    void finish()
    {
        domain::ErasureRun& run = m_erasure.run;
        run.finishedAt = m_context.now();
        run.certificate = domain::erasureCertificate(run, m_stored.whole.summary, m_erasure.stays);
        run.certificateHash = domain::certificateHash(run.certificate);
        ErasureStore(m_context.database).update(m_erasure);
        Rows all;
        for (const domain::ErasureStepDone& done : std::as_const(run.done))
            all.insert(done.rows);
        confirmErased(m_stored.whole, all, requestToday(m_context, m_stored.whole.summary.zone));
        const auto mentioned = std::any_of(m_erasure.stays.begin(), m_erasure.stays.end(),
            [](const domain::KeptTable& kept) { return kept.mentions; });
        if (mentioned)
            add(mentionsTask(m_erasure.stays));
        const auto& desk = m_context.shared.backups;
        if (const qsizetype put = desk ? replacedFolders(desk->rules().dataFolder).size() : 0)
            add(replacedDataTask(int(put)));
        put();
        tell(u"data-request.erased"_s,
            {{u"certificate"_s, QString::fromLatin1(run.certificateHash)}});
    }

    void put()
    {
        DataRequestStore(m_context.database, m_erasure.workspace).put(m_stored, m_context.now());
    }

    const Context& m_context;
    StoredErasure& m_erasure;
    StoredDataRequest& m_stored;
};

Result<StoredErasure> found(const Context& context, const QString& runId)
{
    auto erasure = ErasureStore(context.database).find(runId);
    if (!erasure)
        return notFound("request.erasure.unknown",
            QCoreApplication::translate("Service", "There is no such erasure."));
    return *erasure;
}

Context byService(Database& database, const Shared& shared)
{
    return {.database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
}

//! What the lists beside the backups know and this database, put back by hand perhaps, does not.
void takeOverLists(Database& database, const Shared& shared)
{
    SuppressionStore list(database);
    const auto workspace = WorkspaceStore(database).first();
    const QByteArray key = list.key();
    if (!workspace || key.isEmpty())
        return;
    QStringList folders = BackupStore(database).folders();
    if (const auto fixed = fixedFolder(shared))
        folders.append(*fixed);
    folders.removeDuplicates();
    folders.removeAll(QString());
    for (const QString& folder : std::as_const(folders)) {
        const auto marks = readErasedList(folder, workspace->id.text(), key);
        if (marks && *marks)
            list.add(**marks);
        else if (!marks)
            qCWarning(log).noquote() << marks.error().code << marks.error().detail;
    }
}

Result<Done> applyList(Database& database, const Shared& shared)
{
    return change(database, [&]() -> Result<Done> {
        takeOverLists(database, shared);
        const Erasure again = eraseWhomTheListNames(database, shared.clock());
        const auto workspace = WorkspaceStore(database).first();
        if (again.people > 0 && workspace)
            record(byService(database, shared), workspace->id,
                {.action = u"erasure.applied-again"_s,
                    .targetType = u"workspace"_s,
                    .targetId = workspace->id.text(),
                    .after = {{u"people"_s, again.people},
                        {u"organizationsWithoutAdmin"_s, int(again.withoutAdmin.size())}}});
        return Done{};
    });
}

void goOn(const Context& context, const QString& runId)
{
    auto erasure = eraseNext(context, runId);
    while (erasure && erasure->run.next())
        erasure = eraseNext(context, runId);
    if (!erasure)
        qCWarning(log).noquote() << "an erasure waits:" << erasure.error().code;
}

} // namespace

Result<StoredErasure> eraseNext(const Context& context, const QString& runId)
{
    const auto seen
        = read(context.database, [&]() -> Result<StoredErasure> { return found(context, runId); });
    // Files beside the database: written as they should be, however often that happens.
    if (seen && seen->run.next() == ErasureStep::BackupLists)
        keepErasedLists(context.database, fixedFolder(context.shared));
    return change(context.database, [&]() -> Result<StoredErasure> {
        auto erasure = found(context, runId);
        if (!erasure || !erasure->run.next())
            return erasure;
        auto stored
            = DataRequestStore(context.database, erasure->workspace).find(erasure->requestId);
        if (!stored)
            return notFound("request.unknown",
                QCoreApplication::translate("Service", "There is no such case in this workspace."));
        const auto obstacles = obstaclesOnTheWay(*stored);
        if (!obstacles.isEmpty())
            return conflict(
                obstacles.first().code.toLatin1().constData(), obstacles.first().message);
        Step(context, *erasure, *stored).run(*erasure->run.next());
        return erasure;
    });
}

void settleErasures(Database& database, const Shared& shared)
{
    const Context context = byService(database, shared);
    const Result<QStringList> left = read(
        database, [&]() -> Result<QStringList> { return ErasureStore(database).unfinished(); });
    const QStringList ids = left.value_or(QStringList());
    for (const QString& id : ids)
        goOn(context, id);
    if (const Result<Done> applied = applyList(database, shared); !applied)
        qCWarning(log).noquote() << "who was erased was not looked for:" << applied.error().code;
}

} // namespace console::service
