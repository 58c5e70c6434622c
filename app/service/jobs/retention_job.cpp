// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/retention_job.h"

#include "service/store/retention.h"
#include "service/usecases/record.h"
#include "service/usecases/request_purge.h"
#include "service/usecases/request_scene.h"

#include <QLoggingCategory>

namespace console::service {

using namespace Qt::StringLiterals;
using base::Done;
using base::Result;
using domain::RequestStatus;

namespace {

Q_LOGGING_CATEGORY(log, "service.retention")

constexpr int mostPerRun = 100'000;
constexpr qint64 earliestZoneSeconds = 14LL * 60 * 60; // UTC+14: where a day begins first

struct Look {
    domain::RetentionClock clock;
    bool jumped = false; //!< just now, and not for the first time that anything is looked at
    QList<DueCase> due = {};
};

Result<Look> look(Database& database, const QDateTime& now)
{
    return change(database, [&]() -> Result<Look> {
        RetentionStore store(database);
        const auto before = store.look();
        Look look{.clock = domain::RetentionClock::at(now, before)};
        look.jumped = before && look.clock.believedFrom > before->believedFrom;
        store.putLook(look.clock);
        look.due = store.due(now.toUTC().addSecs(earliestZoneSeconds).date(), mostPerRun);
        return look;
    });
}

//! False: it need not be, or must not be.
Result<bool> purgeOne(const Context& context, const DueCase& due)
{
    return change(context.database, [&]() -> Result<bool> {
        auto stored = DataRequestStore(context.database, due.workspace).find(due.id);
        if (!stored)
            return false;
        const domain::RequestSummary& summary = stored->whole.summary;
        const domain::Mover mover{
            .id = {}, .deciders = 1, .today = requestToday(context, summary.zone)};
        const auto move = domain::requestMove(summary.status, RequestStatus::Purged);
        if (!move || !domain::obstacles(factsOf(*stored), RequestStatus::Purged, mover).isEmpty())
            return false;
        const QJsonObject after{{u"ref"_s, summary.ref}, {u"row"_s, move->row},
            {u"from"_s, domain::wireName(move->from)}, {u"to"_s, domain::wireName(move->to)}};
        CheckedMove checked;
        checked.move = *move;
        checked.at = context.now();
        checked.today = mover.today;
        purge(context.database, due.workspace, *stored, checked);
        record(context, due.workspace,
            {.action = u"data-request.moved"_s,
                .targetType = u"data-request"_s,
                .targetId = due.id,
                .after = after});
        return true;
    });
}

//! So that it can be seen why nothing was purged.
Result<Done> tellPostponed(const Context& context, const Look& look)
{
    QMap<QString, int> counts;
    for (const DueCase& due : look.due)
        ++counts[due.workspace.text()];
    return change(context.database, [&]() -> Result<Done> {
        for (auto count = counts.begin(); count != counts.end(); ++count)
            record(context, domain::WorkspaceId(count.key()),
                {.action = u"data-requests.purge-postponed"_s,
                    .targetType = u"workspace"_s,
                    .targetId = count.key(),
                    .after = {{u"cases"_s, count.value()},
                        {u"until"_s, base::isoUtc(look.clock.believedFrom)}}});
        return Done{};
    });
}

} // namespace

Result<RetentionRun> purgeDueCases(Database& database, const Shared& shared)
{
    const Context context{
        .database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
    const Result<Look> found = look(database, context.now());
    if (!found)
        return base::failure(found.error());
    RetentionRun run;
    if (!found->clock.isBelieved()) {
        run.postponed = int(found->due.size());
        if (found->jumped && run.postponed > 0) {
            if (const auto told = tellPostponed(context, *found); !told)
                qCWarning(log).noquote() << "not on record:" << told.error().code;
        }
        return run;
    }
    for (const DueCase& due : found->due) {
        const Result<bool> purged = purgeOne(context, due);
        run.purged += purged.value_or(false);
        run.failed += !purged;
        if (!purged)
            qCWarning(log).noquote() << "a case was not purged:" << purged.error().code;
    }
    return run;
}

} // namespace console::service
