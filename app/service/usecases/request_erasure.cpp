// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_erasure.h"

#include "service/backup/restore_swap.h"
#include "service/jobs/backup_desk.h"
#include "service/store/backups.h"
#include "service/store/organizations.h"
#include "service/usecases/erasure_scene.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/refusals.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ErasureRun;

namespace {

int replacedCount(const Context& context)
{
    const auto& desk = context.shared.backups;
    return desk ? int(replacedFolders(desk->rules().dataFolder).size()) : 0;
}

int backupCount(Database& database)
{
    const QList<domain::BackupRun> runs = BackupStore(database).runs();
    return int(std::count_if(runs.begin(), runs.end(), [](const domain::BackupRun& run) {
        return run.state == domain::BackupRun::State::Made && !run.removedAt;
    }));
}

Result<StoredDataRequest> workedRequest(const Context& context, const QString& id)
{
    if (const auto standing = require(context, domain::Action::WorkDataRequests); !standing)
        return base::failure(standing.error());
    return storedRequest(context, id);
}

Result<base::Done> mayBegin(const StoredDataRequest& stored, const ErasureScene& scene,
    const contract::ErasureForm& form, const SeenRev& seen)
{
    const domain::RequestSummary& summary = stored.whole.summary;
    if (!seen || *seen != summary.rev)
        return outdated();
    if (!scene.obstacles.isEmpty()) {
        const domain::MoveObstacle& first = scene.obstacles.first();
        return conflict(first.code.toLatin1().constData(), first.message);
    }
    const QString phrase = domain::erasurePhrase(summary.ref);
    if (form.phrase.trimmed() != phrase)
        return invalid(u"phrase"_s, "request.erasure.phrase",
            QCoreApplication::translate("Service", "Type %1 to confirm the erasure.").arg(phrase));
    return base::Done{};
}

} // namespace

Result<contract::ErasurePreview> RequestErasure::preview(const QString& id)
{
    return change(m_context.database, [&]() -> Result<contract::ErasurePreview> {
        const auto stored = workedRequest(m_context, id);
        if (!stored)
            return base::failure(stored.error());
        // It names what is named after the person, such as an organization.
        recordOf(m_context, "data-request.viewed", *stored);
        const domain::RequestSummary& summary = stored->whole.summary;
        const ErasureScene scene = erasureScene(m_context, *stored);
        contract::ErasurePreview preview{.rev = summary.rev,
            .phrase = domain::erasurePhrase(summary.ref),
            .held = !scene.person.id.isEmpty(),
            .plan = scene.plan,
            .onlyAdminOf = scene.onlyAdminOf,
            .backups = backupCount(m_context.database),
            .replaced = replacedCount(m_context),
            .obstacles = scene.obstacles,
            .last = std::nullopt};
        if (const auto last = ErasureStore(m_context.database).last(summary.id))
            preview.last = shown(*last);
        return preview;
    });
}

Result<ErasureRun> RequestErasure::run(
    const QString& id, const contract::ErasureForm& form, const SeenRev& seen)
{
    Result<StoredErasure> erasure
        = change(m_context.database, [&] { return begun(id, form, seen); });
    int left = form.steps.value_or(int(domain::allErasureSteps.size()));
    while (erasure && left-- > 0 && erasure->run.next())
        erasure = eraseNext(m_context, erasure->run.id);
    if (!erasure)
        return base::failure(erasure.error());
    return read(m_context.database, [&]() -> Result<ErasureRun> { return shown(*erasure); });
}

Result<StoredErasure> RequestErasure::begun(
    const QString& id, const contract::ErasureForm& form, const SeenRev& seen)
{
    const auto stored = workedRequest(m_context, id);
    if (!stored)
        return base::failure(stored.error());
    const QString& requestId = stored->whole.summary.id;
    ErasureStore store(m_context.database);
    const auto last = store.last(requestId);
    if (last && !last->run.finishedAt)
        return *last;
    const ErasureScene scene = erasureScene(m_context, *stored);
    if (last && !scene.holdsSomething())
        return *last;
    if (const auto may = mayBegin(*stored, scene, form, seen); !may)
        return base::failure(may.error());
    StoredErasure erasure;
    erasure.run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    erasure.run.number = last ? last->run.number + 1 : 1;
    erasure.run.by.id = m_context.asker().id();
    erasure.run.startedAt = m_context.now();
    erasure.requestId = requestId;
    erasure.workspace = m_context.asker().workspaceId;
    erasure.userId = scene.person.id;
    erasure.stays = scene.plan.stays;
    store.insert(erasure);
    recordOf(m_context, "data-request.erasure-begun", *stored,
        {{u"erasure"_s, erasure.run.id}, {u"number"_s, erasure.run.number}});
    return erasure;
}

ErasureRun RequestErasure::shown(StoredErasure erasure) const
{
    OrganizationStore organizations(m_context.database);
    for (QString& organization : erasure.run.withoutAdmin) {
        const auto stored = organizations.byId(domain::OrganizationId(organization));
        organization = stored ? stored->organization.name : organization;
    }
    if (!erasure.run.by.id.isEmpty())
        erasure.run.by.name = publishedName(m_context, erasure.run.by.id);
    return erasure.run;
}

} // namespace console::service
