// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/request_scene.h"

#include "base/address_mask.h"
#include "base/log.h"
#include "domain/email_address.h"
#include "domain/four_eyes.h"
#include "domain/local_day.h"
#include "service/store/accounts.h"
#include "service/store/activity_log.h"
#include "service/store/memberships.h"
#include "service/store/retention.h"
#include "service/store/workspaces.h"
#include "service/usecases/listing_scene.h"
#include "service/usecases/record.h"
#include "service/usecases/request_tasks.h"
#include "service/usecases/standing.h"

#include <algorithm>

namespace console::service {

using namespace Qt::StringLiterals;
using domain::RequestCase;
using domain::RequestSummary;

namespace {

using Kind = domain::RequestPause::Kind;

void judge(RequestSummary& summary, const QDate& today)
{
    for (domain::RightClock& clock : summary.rights)
        clock.urgency = domain::urgencyOf(summary.status, clock, today);
    summary.urgency.reset();
    if (const auto pressing = domain::pressingRight(summary.rights, today))
        summary.urgency = summary.rights.at(*pressing).urgency;
}

bool standsStill(const RequestSummary& summary)
{
    return domain::isActive(summary.status)
        && std::any_of(summary.rights.begin(), summary.rights.end(),
            [](const domain::RightClock& clock) { return clock.limit.paused; });
}

QString firstLetter(const QString& name)
{
    return name.left(name.at(0).isHighSurrogate() ? 2 : 1);
}

//! All that somebody typed, besides the name and what the person wrote.
QList<QString*> typedIn(RequestCase& whole)
{
    QList<QString*> texts{&whole.sourceRef, &whole.scope, &whole.controllerContact};
    if (whole.identity)
        texts.append(&whole.identity->text);
    for (domain::RequestQuestion& question : whole.questions)
        texts.append(&question.text);
    for (domain::CaseTask& task : whole.tasks)
        texts.append(QList<QString*>{&task.task.evidence, &task.task.name});
    for (domain::RightClock& clock : whole.summary.rights) {
        texts.append(&clock.asked.text);
        if (clock.asked.extension)
            texts.append(&clock.asked.extension->text);
    }
    for (domain::LegalHold& hold : whole.holds)
        texts.append(&hold.reason);
    for (domain::RequestEvent& event : whole.history) {
        texts.append(QList<QString*>{&event.evidence.reason, &event.evidence.question,
            &event.evidence.methodText, &event.evidence.message});
        for (domain::RequestedRight& right : event.decision)
            texts.append(&right.text);
    }
    return texts;
}

} // namespace

QString maskedName(const QString& name)
{
    return name.isEmpty() ? name : QString(firstLetter(name) + u"***"_s);
}

QDate requestToday(const Context& context, const QString& zone)
{
    return domain::localDay(context.now(), zone).value_or(context.now().date());
}

domain::RequestFacts factsOf(const StoredDataRequest& stored)
{
    const RequestCase& whole = stored.whole;
    const RequestSummary& summary = whole.summary;
    domain::RequestFacts facts;
    facts.status = summary.status;
    facts.role = summary.role;
    facts.controllerKnown
        = !whole.organizationId.isEmpty() && !whole.controllerContact.trimmed().isEmpty();
    facts.receivedOn
        = domain::localDay(summary.receivedAt, summary.zone).value_or(summary.receivedAt.date());
    if (whole.identity)
        facts.identity = whole.identity->method;
    for (const domain::RequestQuestion& question : whole.questions) {
        if (question.pause.kind != Kind::Identity)
            continue;
        ++facts.identityQuestions;
        facts.identityOpen = facts.identityOpen || !question.pause.answeredOn;
        facts.answerUntil = question.answerUntil;
    }
    facts.legalHold = summary.flags.legalHold;
    facts.scopeSet = !whole.scope.trimmed().isEmpty();
    for (const domain::RightClock& clock : summary.rights)
        facts.rights.append(clock.asked);
    for (const domain::CaseTask& task : whole.tasks) {
        if (!task.added)
            facts.tasks.append(task.task);
    }
    if (summary.preparer)
        facts.preparer = summary.preparer->id.text();
    facts.purgeOn = whole.purgeOn;
    return facts;
}

domain::Mover moverOf(const Context& context, const QDate& today)
{
    const auto look
        = domain::RetentionClock::at(context.now(), RetentionStore(context.database).look());
    return {.id = context.asker().id().text(),
        .deciders = peopleWhoMay(context, domain::Action::WorkDataRequests),
        .today = today,
        .clockDoubted = !look.isBelieved()};
}

domain::SubjectStanding standingOfSubject(const Context& context, const QString& address)
{
    const Principal& asker = context.asker();
    domain::SubjectStanding standing{.known = false,
        .oneself
        = domain::canonicalAddress(asker.account.email) == domain::canonicalAddress(address),
        .onlyAdminOf = {}};
    const auto stored = AccountStore(context.database).byEmail(address);
    if (!stored)
        return standing;
    const domain::UserId& user = stored->account.id;
    MembershipStore memberships(context.database);
    standing.known = memberships.belongsTo(user, asker.workspaceId)
        || WorkspaceStore(context.database).person(asker.workspaceId, user).has_value();
    standing.onlyAdminOf = memberships.onlyAdminOf(user, asker.workspaceId);
    return standing;
}

bool wasShown(const Context& context, const StoredDataRequest& stored)
{
    domain::ActivityEvent like;
    like.action = u"data-request.subject-shown"_s;
    like.targetId = stored.whole.summary.id;
    like.actor.id = context.asker().id().text();
    return !ActivityStore(context.database).lately(context.asker().workspaceId, like).isEmpty();
}

void RequestViews::name(domain::RequestWorker& worker)
{
    if (worker.id.isEmpty())
        return;
    const QString& id = worker.id.text();
    if (!m_names.contains(id))
        m_names.insert(id, publishedName(m_context, worker.id));
    worker.name = m_names.value(id);
}

bool RequestViews::needsFourEyes()
{
    if (!m_fourEyes)
        m_fourEyes
            = domain::needsFourEyes(peopleWhoMay(m_context, domain::Action::WorkDataRequests));
    return *m_fourEyes;
}

//! Who may only read is nobody's second person.
bool RequestViews::awaitsSecond(const RequestSummary& summary)
{
    return m_works && domain::isSecondFor(summary, m_context.asker().id().text())
        && needsFourEyes();
}

RequestSummary RequestViews::summary(RequestSummary summary)
{
    const QDate today = requestToday(m_context, summary.zone);
    if (standsStill(summary)) {
        // An open question counts until today, whenever the clock was counted last.
        auto stored = DataRequestStore(m_context.database, m_context.asker().workspaceId)
                          .findClocks(summary.id);
        if (stored && recount(m_calendars, stored->whole, today))
            summary.rights = stored->whole.summary.rights;
    }
    judge(summary, today);
    summary.awaitsSecond = awaitsSecond(summary);
    for (std::optional<domain::RequestWorker>* worker : {&summary.assignee, &summary.preparer}) {
        if (*worker)
            name(**worker);
    }
    return summary;
}

RequestCase RequestViews::whole(StoredDataRequest stored)
{
    RequestCase whole = shown(std::move(stored));
    mask(whole);
    return whole;
}

RequestCase RequestViews::shown(StoredDataRequest stored)
{
    const QDate today = requestToday(m_context, stored.whole.summary.zone);
    // What was counted once stays as it was, but for a question that is still open.
    if (standsStill(stored.whole.summary)) {
        StoredDataRequest counted = stored;
        if (recount(m_calendars, counted.whole, today))
            stored = std::move(counted);
    }
    RequestCase whole = stored.whole;
    judge(whole.summary, today);
    if (!stored.address.isEmpty())
        whole.subject = standingOfSubject(m_context, stored.address);
    whole.calendarName = calendarNameOf(m_context, whole.calendar);
    if (m_works && domain::isActive(whole.summary.status))
        whole.renewal = renewalOf(m_context, whole, today);
    whole.fourEyes = needsFourEyes();
    whole.summary.awaitsSecond = awaitsSecond(whole.summary);
    addMoves(whole, stored, today);
    for (std::optional<domain::RequestWorker>* worker :
        {&whole.summary.assignee, &whole.summary.preparer}) {
        if (*worker)
            name(**worker);
    }
    if (whole.identity)
        name(whole.identity->by);
    for (domain::RightClock& clock : whole.summary.rights) {
        for (auto* worker : {&clock.asked.decidedBy, &clock.asked.secondedBy}) {
            if (*worker)
                name(**worker);
        }
    }
    for (domain::RequestEvent& event : whole.history)
        name(event.by);
    for (domain::LegalHold& hold : whole.holds)
        name(hold.by);
    for (domain::CaseTask& task : whole.tasks) {
        if (!task.added)
            continue;
        name(task.added->assignee);
        name(task.added->by);
    }
    return whole;
}

void RequestViews::addMoves(RequestCase& whole, const StoredDataRequest& stored, const QDate& today)
{
    if (!m_works)
        return;
    domain::RequestFacts facts = factsOf(stored);
    if (facts.status == domain::RequestStatus::Assessing) {
        // The tasks are made with the move that needs them.
        QList<domain::DataRight> rights;
        for (const domain::RightClock& clock : std::as_const(whole.summary.rights))
            rights.append(clock.asked.right);
        const auto planned = missingTasks(taskPlan(m_context, rights), whole.tasks);
        for (const domain::CaseTask& task : planned)
            facts.tasks.append(task.task);
    }
    const domain::Mover mover = moverOf(m_context, today);
    const QList<domain::RequestStatus> reached = domain::movesFrom(facts.status);
    for (const domain::RequestStatus to : reached) {
        domain::RequestMove move = domain::requestMove(facts.status, to).value();
        move.evidence = domain::neededEvidence(move, facts);
        whole.moves.append({.move = move, .obstacles = domain::obstacles(facts, to, mover)});
    }
}

void RequestViews::mask(RequestCase& whole) const
{
    whole.details = base::redact(whole.details);
    whole.name = maskedName(whole.name);
    const QList<QString*> texts = typedIn(whole);
    for (QString* text : texts)
        *text = m_works ? base::maskAddresses(*text) : base::redact(*text);
    // Sign-up names an organization by the address of who made it.
    for (QString& organization : whole.subject.onlyAdminOf)
        organization = recordableName(organization);
}

} // namespace console::service
