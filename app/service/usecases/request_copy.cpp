// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_copy.h"

#include "base/encrypted_zip.h"
#include "service/store/column_table.h"
#include "service/store/listings.h"
#include "service/store/person_copy.h"
#include "service/store/request_packages.h"
#include "service/usecases/erasure_scene.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/standing.h"

#include <QLoggingCategory>

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using contract::PackageFile;
using contract::RequestPackage;
using domain::DataRight;
using domain::RequestStatus;

namespace {

Q_LOGGING_CATEGORY(log, "service.copy")

QString tr(const char* text)
{
    return QCoreApplication::translate("Service", text);
}

bool asksForCopy(DataRight right)
{
    return right == DataRight::Access || right == DataRight::Portability;
}

Result<Done> mayCopy(const StoredDataRequest& stored)
{
    const domain::RequestFacts facts = factsOf(stored);
    const bool asked = std::any_of(facts.rights.begin(), facts.rights.end(), [](const auto& each) {
        return asksForCopy(each.right) && each.outcome != domain::RightOutcome::Refused
            && each.outcome != domain::RightOutcome::Withdrawn;
    });
    if (!asked)
        return conflict("request.copy.not-asked", tr("Nobody asks for a copy in this case."));
    if (facts.status != RequestStatus::InProgress
        && facts.status != RequestStatus::AwaitingProcessors
        && facts.status != RequestStatus::Review)
        return conflict("request.copy.state",
            tr("Make the copy while the case is worked on: move it to “%1” first.")
                .arg(domain::title(RequestStatus::InProgress)));
    if (!facts.identity)
        return conflict("request.identity.unproved",
            tr("Nothing proves yet who asks. Check the identity first."));
    return Done{};
}

void confirmCopied(StoredDataRequest& stored, const QDate& today)
{
    const QList<domain::ColumnUse>& uses = columnTable();
    for (domain::CaseTask& task : stored.whole.tasks) {
        const bool ofTable = std::any_of(uses.begin(), uses.end(),
            [&](const domain::ColumnUse& use) { return use.table == task.key; });
        if (!ofTable || task.rights.isEmpty()
            || task.task.recipient != domain::RequestTask::Recipient::Internal
            || !std::all_of(task.rights.begin(), task.rights.end(), asksForCopy))
            continue;
        task.task.state = domain::RequestTask::State::Confirmed;
        task.confirmedOn = today;
    }
}

} // namespace

Result<StoredDataRequest> RequestCopy::copied(const QString& id)
{
    if (const auto standing = require(m_context, domain::Action::WorkDataRequests); !standing)
        return base::failure(standing.error());
    return storedRequest(m_context, id);
}

Result<domain::SubjectCopy> RequestCopy::gather(const QString& id)
{
    return change(m_context.database, [&]() -> Result<domain::SubjectCopy> {
        const auto stored = copied(id);
        if (!stored)
            return base::failure(stored.error());
        if (const auto may = mayCopy(*stored); !may)
            return base::failure(may.error());
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        const PersonCopy found
            = personCopy(m_context.database, erasureScene(m_context, *stored).person, workspace);
        domain::SubjectCopy copy{.ref = stored->whole.summary.ref,
            .rev = stored->whole.summary.rev,
            .gatheredAt = m_context.now(),
            .address = stored->address,
            .tables = found.tables,
            .leftOut = found.leftOut,
            .listingVersion = std::nullopt,
            .recipients = {}};
        if (const auto listing = ListingStore(m_context.database)
                                     .inForce(workspace, listingClock(m_context).today())) {
            copy.listingVersion = listing->number;
            copy.recipients = listing->entries;
        }
        recordOf(m_context, "data-request.copy-gathered", *stored,
            {{u"rows"_s, qint64(copy.rowCount())}});
        return copy;
    });
}

Result<RequestPackage> RequestCopy::keep(
    const QString& id, const PackageFile& file, const SeenRev& seen)
{
    return change(m_context.database, [&]() -> Result<RequestPackage> {
        auto stored = seenRequest(m_context, id, seen);
        if (!stored)
            return base::failure(stored.error());
        if (const auto may = mayCopy(*stored); !may)
            return base::failure(may.error());
        if (!base::isEncryptedZip(file.content))
            return invalid(u"content"_s, "request.package.plain",
                tr("A package has to be a zip file with all of it encrypted with AES-256."));
        const domain::WorkspaceId& workspace = m_context.asker().workspaceId;
        const QDateTime now = m_context.now();
        const RequestPackage package{.sha256 = hashOf(file.content),
            .bytes = file.content.size(),
            .rows = file.rows,
            .madeAt = now,
            .expiresAt = now.addDays(PackageStore::keptDays),
            .kept = true};
        PackageStore(m_context.database, workspace)
            .insert(stored->whole.summary.id, package, file.content, m_context.asker().id());
        confirmCopied(*stored, requestToday(m_context, stored->whole.summary.zone));
        DataRequestStore(m_context.database, workspace).put(*stored, now);
        recordOf(m_context, "data-request.package-made", *stored,
            {{u"sha256"_s, package.sha256}, {u"bytes"_s, package.bytes}});
        return package;
    });
}

Result<std::optional<RequestPackage>> RequestCopy::package(const QString& id)
{
    return read(m_context.database, [&]() -> Result<std::optional<RequestPackage>> {
        const auto stored = copied(id);
        if (!stored)
            return base::failure(stored.error());
        return PackageStore(m_context.database, m_context.asker().workspaceId)
            .last(stored->whole.summary.id, m_context.now());
    });
}

Result<PackageFile> RequestCopy::file(const QString& id)
{
    return change(m_context.database, [&]() -> Result<PackageFile> {
        const auto stored = copied(id);
        if (!stored)
            return base::failure(stored.error());
        PackageStore packages(m_context.database, m_context.asker().workspaceId);
        const QString& requestId = stored->whole.summary.id;
        const auto known = packages.last(requestId, m_context.now());
        const auto content = packages.content(requestId, m_context.now());
        if (!known || !content)
            return notFound("request.package.gone",
                tr("The package is not there any more: it is kept for %1 days. Make it anew.")
                    .arg(PackageStore::keptDays));
        recordOf(m_context, "data-request.package-taken", *stored, {{u"sha256"_s, known->sha256}});
        return PackageFile{.content = *content, .rows = known->rows};
    });
}

void forgetExpiredPackages(Database& database, const Shared& shared)
{
    struct Expired {
        QString request;
        domain::WorkspaceId workspace;
        QString sha256;
    };
    const QDateTime now = shared.clock();
    const auto expired = read(database, [&]() -> Result<QList<Expired>> {
        return database.all(u"SELECT request_id, workspace_id, sha256 FROM request_package "
                            "WHERE content IS NOT NULL AND expires_at <= ?"_s,
            {base::isoUtc(now)}, [](const Row& row) {
                return Expired{row.text(0), domain::WorkspaceId(row.text(1)), row.text(2)};
            });
    });
    if (expired && expired->isEmpty())
        return;
    const Context context{
        .database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
    const auto gone = change(database, [&]() -> Result<Done> {
        if (!expired)
            return base::failure(expired.error());
        for (const Expired& each : *expired)
            record(context, each.workspace,
                {.action = u"data-request.package-expired"_s,
                    .targetType = u"data-request"_s,
                    .targetId = each.request,
                    .after = {{u"sha256"_s, each.sha256}}});
        PackageStore::forgetExpired(database, now);
        return Done{};
    });
    if (!gone)
        qCWarning(log).noquote() << "an expired package is still there:" << gone.error().code;
}

} // namespace console::service
