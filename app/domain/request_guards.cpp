// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/request_guards.h"

#include "domain/four_eyes.h"

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;
using S = RequestStatus;
using Task = RequestTask;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RequestGuards", text);
}

class Guards {
public:
    Guards(const RequestFacts& facts, RequestMove move, const Mover& mover)
        : m_facts(facts)
        , m_move(std::move(move))
        , m_mover(mover)
    {
    }
    QList<MoveObstacle> found();

private:
    void unidentified();
    void forwarding();
    void beginning();
    void recipients();
    void finishedWork();
    void decision();
    void secondPerson();
    void erasure();
    void purge();

    void add(QLatin1String code, const QString& message)
    {
        m_found.append({QString(u"request."_s + code), message});
    }
    void add(QLatin1String code, const QDate& day)
    {
        m_found.append(datedSentence(QString(u"request."_s + code), {day}));
    }
    void addHold() { add("hold"_L1, tr("The case is on legal hold. Release the hold first.")); }
    void addUnproved()
    {
        add("identity.unproved"_L1, tr("Nothing proves yet who asks. Check the identity first."));
    }
    [[nodiscard]] bool erases() const;
    [[nodiscard]] QStringList tasks(const std::function<bool(const Task&)>& which) const;

    const RequestFacts& m_facts;
    const RequestMove m_move;
    const Mover& m_mover;
    QList<MoveObstacle> m_found;
};

bool isRecipient(const Task& task)
{
    return task.recipient != Task::Recipient::Internal;
}

bool isOpen(const Task& task)
{
    return task.state == Task::State::Todo || task.state == Task::State::Sent
        || task.state == Task::State::Failed;
}

bool isSettled(const Task& task)
{
    return task.state == Task::State::Confirmed
        || (task.state == Task::State::NotApplicable && !task.evidence.trimmed().isEmpty());
}

QList<MoveObstacle> Guards::found()
{
    const QString& row = m_move.row;
    if (row == "4"_L1)
        unidentified();
    else if (row == "7"_L1)
        forwarding();
    else if (row == "9"_L1)
        beginning();
    else if (row == "10"_L1)
        recipients();
    else if (row == "11"_L1)
        finishedWork();
    else if (row == "13"_L1 || row == "14"_L1)
        decision();
    else if (row == "17"_L1)
        purge();
    return m_found;
}

void Guards::unidentified()
{
    if (m_facts.identityQuestions < 1)
        add("identity.not-asked"_L1,
            tr("The person was never asked who they are. Ask first (article 12(6))."));
    else if (!m_facts.identityOpen)
        add("identity.answered"_L1,
            tr("The person has answered every question who they are. Ask once more first, where "
               "doubt is left."));
    else if (!m_facts.answerUntil)
        add("identity.window"_L1, tr("Say until when the person can answer."));
    else if (m_mover.today <= *m_facts.answerUntil)
        add("identity.window"_L1, *m_facts.answerUntil);
}

void Guards::forwarding()
{
    if (m_facts.role != RequestRole::Processor)
        add("role"_L1,
            tr("Only what we hold for somebody else is handed over. Say first that we are the "
               "processor here."));
    if (!m_facts.controllerKnown)
        add("controller"_L1,
            tr("Say which organization is the controller, and whom to write to there."));
}

void Guards::beginning()
{
    if (m_facts.legalHold)
        addHold();
    if (!m_facts.identity)
        addUnproved();
    if (!m_facts.scopeSet)
        add("scope"_L1, tr("Say first which data the request is about."));
    if (m_facts.tasks.isEmpty())
        add("tasks.missing"_L1, tr("Make the tasks first."));
}

QStringList Guards::tasks(const std::function<bool(const Task&)>& which) const
{
    QStringList names;
    for (const Task& task : m_facts.tasks) {
        if (which(task))
            names.append(task.name);
    }
    return names;
}

void Guards::recipients()
{
    const QStringList open
        = tasks([](const Task& task) { return isRecipient(task) && isOpen(task); });
    if (m_move.to == S::AwaitingProcessors && open.isEmpty())
        add("tasks.none-open"_L1, tr("No recipient has still to answer."));
    if (m_move.to == S::InProgress && !open.isEmpty())
        add("tasks.open"_L1,
            tr("Recipients have still to answer: %1. Send the case to review without them, or "
               "wait.")
                .arg(open.join(u", "_s)));
}

//! Silence of a recipient holds nothing up: article 19 asks to inform them, not to wait for them.
void Guards::finishedWork()
{
    const QStringList undone
        = tasks([](const Task& task) { return !isRecipient(task) && !isSettled(task); });
    if (!undone.isEmpty())
        add("tasks.internal"_L1,
            tr("Still to be done, or to be called needless with a reason: %1.")
                .arg(undone.join(u", "_s)));
    const QStringList unsent = tasks([](const Task& task) {
        return isRecipient(task) && task.state != Task::State::Sent && !isSettled(task);
    });
    if (!unsent.isEmpty())
        add("tasks.unsent"_L1,
            tr("Still to be told of the request: %1.").arg(unsent.join(u", "_s)));
}

//! What was refused or withdrawn erases nothing: its answer waits for nothing that an erasure
//! would.
bool Guards::erases() const
{
    return std::any_of(
        m_facts.rights.begin(), m_facts.rights.end(), [](const RequestedRight& right) {
            return right.right == DataRight::Erasure && right.outcome != RightOutcome::Refused
                && right.outcome != RightOutcome::Withdrawn;
        });
}

//! For each right: who closes the case is its second person, unless somebody was before.
void Guards::secondPerson()
{
    if (!needsFourEyes(m_mover.deciders))
        return;
    if (m_mover.id.isEmpty() || m_mover.id == m_facts.preparer) {
        add("four-eyes"_L1, tr("Somebody else has to decide than the person who prepared it."));
        return;
    }
    const bool alone = std::any_of(
        m_facts.rights.begin(), m_facts.rights.end(), [&](const RequestedRight& right) {
            return right.outcome && !hasSecondPerson(right, m_mover.id);
        });
    if (alone)
        add("four-eyes"_L1,
            tr("For each right a second person is needed: somebody else has to agree to the "
               "outcome that you recorded, or to close the case."));
}

void Guards::decision()
{
    secondPerson();
    const std::optional<S> closing = closingStatus(m_facts.rights);
    if (!closing)
        add("outcome.missing"_L1, tr("Say for each right what became of it."));
    else if (*closing != m_move.to)
        add("outcome.other"_L1,
            tr("By what became of its rights this case ends as “%1”.").arg(title(*closing)));
    for (const RequestedRight& right : m_facts.rights) {
        if (const auto checked = checkOutcome(right); right.outcome && !checked) {
            add("outcome.invalid"_L1, checked.error().message);
            break;
        }
    }
    if (m_move.to != S::Refused)
        erasure();
}

void Guards::erasure()
{
    if (!erases())
        return;
    if (m_facts.legalHold)
        addHold();
    if (!m_facts.identity)
        addUnproved();
    const QStringList unconfirmed = tasks([](const Task& task) {
        return task.recipient == Task::Recipient::CloudOperator && !isSettled(task);
    });
    if (m_move.to == S::Fulfilled && !unconfirmed.isEmpty())
        add("operator.unconfirmed"_L1,
            tr("The cloud operator has not confirmed yet. Until then an erasure is fulfilled in "
               "part only."));
}

void Guards::purge()
{
    if (m_facts.legalHold)
        addHold();
    if (!m_facts.purgeOn)
        add("retention"_L1, tr("The case has no day yet until which it is kept."));
    else if (m_mover.today < *m_facts.purgeOn)
        add("retention"_L1, m_facts.purgeOn->addDays(-1));
    if (m_mover.clockDoubted)
        add("clock"_L1,
            tr("The clock of the service has jumped. For a day nothing is purged by what it says: "
               "a purge can't be undone."));
}

QString noSuchMove(S from, S to)
{
    QStringList reached;
    const QList<S> statuses = movesFrom(from);
    for (const S status : statuses)
        reached.append(title(status));
    if (reached.isEmpty())
        return tr("A case that is “%1” stays so.").arg(title(from));
    return tr("From “%1” a case can't go to “%2”, only to: %3.")
        .arg(title(from), title(to), reached.join(u", "_s));
}

} // namespace

QList<MoveObstacle> obstacles(const RequestFacts& facts, S to, const Mover& mover)
{
    const std::optional<RequestMove> move = requestMove(facts.status, to);
    if (!move)
        return {{u"request.move"_s, noSuchMove(facts.status, to)}};
    return Guards(facts, *move, mover).found();
}

} // namespace console::domain
