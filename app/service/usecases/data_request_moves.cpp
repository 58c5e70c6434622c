// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"
#include "service/usecases/data_request_work.h"
#include "service/usecases/data_requests.h"
#include "service/usecases/refusals.h"
#include "service/usecases/request_purge.h"
#include "service/usecases/request_scene.h"
#include "service/usecases/request_work.h"
#include "service/usecases/standing.h"

namespace console::service {

using namespace Qt::StringLiterals;
using base::Result;
using domain::RequestCase;
using domain::RequestStatus;

namespace {

//! What the case that goes on is, in the place of its ref.
void lookUpKeptCase(
    const Context& context, const StoredDataRequest& stored, domain::GivenEvidence& given)
{
    if (!given.keptCase)
        return;
    const auto kept
        = DataRequestStore(context.database, context.asker().workspaceId).find(given.keptCase->ref);
    if (!kept) {
        given.keptCase.reset();
        return;
    }
    const domain::RequestSummary& other = kept->whole.summary;
    const domain::RequestSummary& own = stored.whole.summary;
    given.keptCase = domain::KeptCase{.ref = other.ref,
        .isItself = other.id == own.id,
        .samePerson = !stored.address.isEmpty()
            && domain::canonicalAddress(kept->address) == domain::canonicalAddress(stored.address),
        .rights = {},
        .status = other.status};
    for (const domain::RightClock& clock : other.rights)
        given.keptCase->rights.append(clock.asked.right);
}

QList<domain::DataRight> rightsIn(const RequestCase& whole)
{
    QList<domain::DataRight> rights;
    for (const domain::RightClock& clock : whole.summary.rights)
        rights.append(clock.asked.right);
    return rights;
}

Result<CheckedMove> checked(
    const Context& context, const StoredDataRequest& stored, const contract::MoveForm& form)
{
    CheckedMove move;
    move.given = form.evidence;
    move.by = {.id = context.asker().id(), .name = {}};
    move.at = context.now();
    move.today = requestToday(context, stored.whole.summary.zone);
    lookUpKeptCase(context, stored, move.given);
    domain::RequestFacts facts = factsOf(stored);
    if (form.to == RequestStatus::InProgress && facts.status == RequestStatus::Assessing) {
        move.plan = taskPlan(context, rightsIn(stored.whole));
        const auto planned = missingTasks(move.plan, stored.whole.tasks);
        for (const domain::CaseTask& task : planned)
            facts.tasks.append(task.task);
    }
    const auto possible
        = domain::checkedMove(facts, form.to, move.given, moverOf(context, move.today));
    if (!possible)
        return base::failure(possible.error());
    move.move = *possible;
    move.move.evidence = domain::neededEvidence(*possible, facts);
    return move;
}

void recordMove(
    const Context& context, const StoredDataRequest& stored, const domain::RequestMove& move)
{
    recordOf(context, "data-request.moved", stored,
        {{u"from"_s, domain::wireName(move.from)}, {u"to"_s, domain::wireName(move.to)},
            {u"row"_s, move.row}});
}

Result<base::Done> make(const Context& context, StoredDataRequest& stored, const CheckedMove& move)
{
    if (move.move.to == RequestStatus::Purged) {
        purge(context.database, context.asker().workspaceId, stored, move);
        recordMove(context, stored, move.move);
        return base::Done{};
    }
    DataRequestStore store(context.database, context.asker().workspaceId);
    const domain::RequestEvent event = applyMove(stored.whole, move);
    const QString& id = stored.whole.summary.id;
    if (const auto counted = recount(context, stored.whole, move.today); !counted)
        return base::failure(counted.error());
    if (event.evidence.keptCase) {
        if (const auto kept = store.find(event.evidence.keptCase->ref))
            store.link(id, kept->whole.summary.id, domain::RequestLink::DuplicateOf,
                context.asker().id(), move.at);
    }
    if (event.from == RequestStatus::Duplicate)
        store.goesOnItself(id);
    store.put(stored, move.at);
    store.append(id, event);
    recordMove(context, stored, move.move);
    return base::Done{};
}

contract::BulkMoveResult resultOf(const QString& id, const Result<RequestCase>& moved)
{
    contract::BulkMoveResult result{.id = id, .moved = std::nullopt, .error = std::nullopt};
    if (moved)
        result.moved = moved->summary;
    else
        result.error = moved.error();
    return result;
}

} // namespace

Result<base::Done> mayMove(
    const Context& context, const StoredDataRequest& stored, RequestStatus to)
{
    const domain::Mover mover = moverOf(context, requestToday(context, stored.whole.summary.zone));
    const QList<domain::MoveObstacle> found = domain::obstacles(factsOf(stored), to, mover);
    if (found.isEmpty())
        return base::Done{};
    const QByteArray code = found.first().code.toLatin1();
    return found.first().code == "request.four-eyes"_L1
        ? notAllowed(code.constData(), found.first().message)
        : conflict(code.constData(), found.first().message);
}

Result<base::Done> makeMove(
    const Context& context, StoredDataRequest& stored, const contract::MoveForm& form)
{
    const auto move = checked(context, stored, form);
    return move ? make(context, stored, *move) : Result<base::Done>(base::failure(move.error()));
}

Result<RequestCase> DataRequestMoves::move(
    const QString& id, const contract::MoveForm& form, const SeenRev& seen)
{
    return change(m_context.database, [&]() -> Result<RequestCase> {
        auto stored = seenRequest(m_context, id, seen);
        if (!stored)
            return base::failure(stored.error());
        if (const auto made = makeMove(m_context, *stored, form); !made)
            return base::failure(made.error());
        return workedCase(m_context, stored->whole.summary.id);
    });
}

Result<QList<contract::BulkMoveResult>> DataRequestMoves::moveAll(
    const contract::BulkMoveForm& form)
{
    if (form.cases.isEmpty() || form.cases.size() > contract::mostBulkMoves)
        return invalid(u"cases"_s, "request.bulk",
            QCoreApplication::translate("Service", "Choose 1 to %1 cases.")
                .arg(contract::mostBulkMoves));
    const auto allowed = read(
        m_context.database, [&] { return require(m_context, domain::Action::WorkDataRequests); });
    if (!allowed)
        return base::failure(allowed.error());
    QList<contract::BulkMoveResult> results;
    for (const contract::BulkMoveForm::Case& each : form.cases)
        results.append(resultOf(
            each.id, move(each.id, form.move, each.rev > 0 ? SeenRev(each.rev) : SeenRev())));
    return results;
}

} // namespace console::service
