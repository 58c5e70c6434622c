// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/four_eyes.h"
#include "domain/request_examples.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::RequestFacts;
using domain::RequestStatus;
using domain::RequestTask;

namespace {

const QStringList active{u"received"_s, u"identity_check"_s, u"clarification"_s, u"assessing"_s,
    u"in_progress"_s, u"awaiting_processors"_s, u"review"_s};
const QStringList closed{u"fulfilled"_s, u"partially_fulfilled"_s, u"refused"_s, u"unidentified"_s,
    u"forwarded"_s, u"withdrawn"_s, u"duplicate"_s};

//! The table of moves as it was decided: row, from, to.
const QList<QStringList> decided{
    {u"2"_s, u"received"_s, u"identity_check"_s},
    {u"3"_s, u"identity_check"_s, u"assessing"_s},
    {u"3a"_s, u"assessing"_s, u"identity_check"_s},
    {u"4"_s, u"identity_check"_s, u"unidentified"_s},
    {u"4"_s, u"assessing"_s, u"unidentified"_s},
    {u"5"_s, u"received"_s, u"assessing"_s},
    {u"6"_s, u"assessing"_s, u"clarification"_s},
    {u"6"_s, u"clarification"_s, u"assessing"_s},
    {u"7"_s, u"assessing"_s, u"forwarded"_s},
    {u"8"_s, u"received"_s, u"duplicate"_s},
    {u"8"_s, u"assessing"_s, u"duplicate"_s},
    {u"9"_s, u"assessing"_s, u"in_progress"_s},
    {u"10"_s, u"in_progress"_s, u"awaiting_processors"_s},
    {u"10"_s, u"awaiting_processors"_s, u"in_progress"_s},
    {u"11"_s, u"in_progress"_s, u"review"_s},
    {u"11"_s, u"awaiting_processors"_s, u"review"_s},
    {u"12"_s, u"review"_s, u"in_progress"_s},
    {u"13"_s, u"review"_s, u"fulfilled"_s},
    {u"13"_s, u"review"_s, u"partially_fulfilled"_s},
    {u"14"_s, u"assessing"_s, u"refused"_s},
    {u"14"_s, u"review"_s, u"refused"_s},
};

QString decidedRow(const QString& from, const QString& to)
{
    for (const QStringList& move : decided) {
        if (move.at(1) == from && move.at(2) == to)
            return move.at(0);
    }
    if (active.contains(from) && to == "withdrawn"_L1)
        return u"15"_s;
    if (closed.contains(from) && to == "assessing"_L1)
        return u"16"_s;
    return closed.contains(from) && to == "purged"_L1 ? u"17"_s : QString();
}

RequestStatus status(const QString& name)
{
    return domain::requestStatusOf(name).value();
}

using Change = std::function<void(RequestFacts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class RequestMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusesAreThoseThatWereDecided()
    {
        QStringList names;
        for (const RequestStatus each : domain::allRequestStatuses) {
            const QString name = domain::wireName(each);
            QCOMPARE(domain::requestStatusOf(name), std::optional(each));
            QCOMPARE(domain::isActive(each), active.contains(name));
            QCOMPARE(domain::isClosed(each), closed.contains(name));
            QVERIFY(!domain::title(each).isEmpty());
            names.append(name);
        }
        QCOMPARE(names, active + closed + QStringList{u"purged"_s});
        QCOMPARE(domain::requestStatusOf(u"open"_s), std::optional<RequestStatus>());
    }

    void goesWhereTheTableLeads_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        for (const RequestStatus from : domain::allRequestStatuses) {
            for (const RequestStatus to : domain::allRequestStatuses) {
                const QString row = domain::wireName(from) + u" > "_s + domain::wireName(to);
                QTest::newRow(qPrintable(row)) << domain::wireName(from) << domain::wireName(to);
            }
        }
    }

    void goesWhereTheTableLeads()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        const QString row = decidedRow(from, to);
        const auto move = domain::checkedMove(tests::readyCase(status(from), status(to)),
            status(to), tests::fullEvidence(), tests::secondPerson());
        QVERIFY2(move.has_value() == !row.isEmpty(), qPrintable(move ? row : move.error().message));
        QCOMPARE(domain::movesFrom(status(from)).contains(status(to)), !row.isEmpty());
        if (move) {
            QCOMPARE(move->row, row);
        } else {
            QCOMPARE(move.error().code, u"request.move"_s);
            QCOMPARE(move.error().kind, base::ApiError::Kind::Conflict);
        }
    }

    void theTableHasNothingTwice()
    {
        QCOMPARE(domain::requestMoves().size(), decided.size() + 3 * 7);
        QSet<QString> moves;
        for (const domain::RequestMove& move : domain::requestMoves())
            moves.insert(QString(domain::wireName(move.from) + u'>' + domain::wireName(move.to)));
        QCOMPARE(moves.size(), domain::requestMoves().size());
    }

    void saysWhereElseItCanGo()
    {
        const auto told = [](RequestStatus from, RequestStatus to) {
            return domain::obstacles(tests::readyCase(from, to), to, tests::secondPerson())
                .first()
                .message;
        };
        QCOMPARE(told(RequestStatus::Received, RequestStatus::Fulfilled),
            u"From “Received” a case can't go to “Fulfilled”, only to: Identity check, "
            "Assessing, Withdrawn, Duplicate."_s);
        QCOMPARE(told(RequestStatus::Purged, RequestStatus::Assessing),
            u"A case that is “Purged” stays so."_s);
    }

    void namesWhatStandsAgainst_data()
    {
        QTest::addColumn<RequestStatus>("from");
        QTest::addColumn<RequestStatus>("to");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char* name, RequestStatus from, RequestStatus to,
                             const Change& change, const QStringList& codes) {
            QTest::newRow(name) << from << to << change << codes;
        };
        using F = RequestFacts;
        using S = RequestStatus;
        using T = RequestTask;
        row("4 never asked", S::Assessing, S::Unidentified, [](F& f) { f.identityQuestions = 0; },
            {u"request.identity.not-asked"_s});
        row("4 answered", S::Assessing, S::Unidentified, [](F& f) { f.identityOpen = false; },
            {u"request.identity.answered"_s});
        row("4 window", S::IdentityCheck, S::Unidentified,
            [](F& f) { f.answerUntil = QDate(2026, 6, 1); }, {u"request.identity.window"_s});
        row("4 no window", S::IdentityCheck, S::Unidentified, [](F& f) { f.answerUntil.reset(); },
            {u"request.identity.window"_s});
        row("7 controller", S::Assessing, S::Forwarded,
            [](F& f) { f.role = domain::RequestRole::Controller; }, {u"request.role"_s});
        row("7 undetermined", S::Assessing, S::Forwarded,
            [](F& f) {
                f.role = domain::RequestRole::Undetermined;
                f.controllerKnown = false;
            },
            {u"request.role"_s, u"request.controller"_s});
        row("9 all", S::Assessing, S::InProgress,
            [](F& f) {
                f.legalHold = true;
                f.identity.reset();
                f.scopeSet = false;
                f.tasks.clear();
            },
            {u"request.hold"_s, u"request.identity.unproved"_s, u"request.scope"_s,
                u"request.tasks.missing"_s});
        row("10 none open", S::InProgress, S::AwaitingProcessors,
            [](F& f) { f.tasks.last().state = T::State::Confirmed; },
            {u"request.tasks.none-open"_s});
        row("10 one open", S::AwaitingProcessors, S::InProgress,
            [](F& f) { f.tasks.last().state = T::State::Sent; }, {u"request.tasks.open"_s});
        row("11 undone", S::InProgress, S::Review,
            [](F& f) { f.tasks.first().state = T::State::Sent; }, {u"request.tasks.internal"_s});
        row("11 needless", S::InProgress, S::Review,
            [](F& f) { f.tasks.first().state = T::State::NotApplicable; },
            {u"request.tasks.internal"_s});
        row("11 needless, why", S::InProgress, S::Review,
            [](F& f) {
                f.tasks.first().state = T::State::NotApplicable;
                f.tasks.first().evidence = u"Never signed in"_s;
            },
            {});
        row("11 unsent", S::AwaitingProcessors, S::Review,
            [](F& f) { f.tasks.last().state = T::State::Todo; }, {u"request.tasks.unsent"_s});
        row("11 failed", S::AwaitingProcessors, S::Review,
            [](F& f) { f.tasks.last().state = T::State::Failed; }, {u"request.tasks.unsent"_s});
        row("13 open right", S::Review, S::Fulfilled,
            [](F& f) { f.rights.append(domain::RequestedRight()); },
            {u"request.outcome.missing"_s});
        row("13 ended otherwise", S::Review, S::Fulfilled,
            [](F& f) { f.rights.first().outcome = domain::RightOutcome::Withdrawn; },
            {u"request.outcome.other"_s});
        row("13 no ground", S::Review, S::PartiallyFulfilled,
            [](F& f) { f.rights.first().ground.reset(); }, {u"request.outcome.invalid"_s});
        row("13 short", S::Review, S::PartiallyFulfilled,
            [](F& f) { f.rights.first().text = u"No."_s; }, {u"request.outcome.invalid"_s});
        row("13 hold", S::Review, S::Fulfilled, [](F& f) { f.legalHold = true; }, {});
        row("13 erasure", S::Review, S::Fulfilled,
            [](F& f) {
                f.rights.first().right = domain::DataRight::Erasure;
                f.legalHold = true;
                f.identity.reset();
                f.tasks.last().recipient = T::Recipient::CloudOperator;
            },
            {u"request.hold"_s, u"request.identity.unproved"_s, u"request.operator.unconfirmed"_s});
        row("13 erasure refused", S::Review, S::PartiallyFulfilled,
            [](F& f) {
                f.rights.append(f.rights.first());
                f.rights.last().right = domain::DataRight::Erasure;
                f.rights.last().outcome = domain::RightOutcome::Refused;
                f.rights.last().ground = domain::OutcomeGround::LegalClaims;
                f.legalHold = true;
            },
            {});
        row("13 erasure withdrawn", S::Review, S::Fulfilled,
            [](F& f) {
                f.rights.append(f.rights.first());
                f.rights.last().right = domain::DataRight::Erasure;
                f.rights.last().outcome = domain::RightOutcome::Withdrawn;
                f.tasks.last().recipient = T::Recipient::CloudOperator;
            },
            {});
        row("13 operator", S::Review, S::Fulfilled,
            [](F& f) {
                f.rights.first().right = domain::DataRight::Erasure;
                f.tasks.last().recipient = T::Recipient::CloudOperator;
                f.tasks.last().state = T::State::Confirmed;
            },
            {});
        row("14 hold", S::Assessing, S::Refused,
            [](F& f) {
                f.rights.first().right = domain::DataRight::Erasure;
                f.rights.first().ground = domain::OutcomeGround::LegalClaims;
                f.legalHold = true;
            },
            {});
        row("17 early", S::Refused, S::Purged, [](F& f) { f.purgeOn = QDate(2026, 6, 2); },
            {u"request.retention"_s});
        row("17 hold", S::Refused, S::Purged,
            [](F& f) {
                f.purgeOn.reset();
                f.legalHold = true;
            },
            {u"request.hold"_s, u"request.retention"_s});
    }

    void namesWhatStandsAgainst()
    {
        QFETCH(const RequestStatus, from);
        QFETCH(const RequestStatus, to);
        QFETCH(const Change, change);
        RequestFacts facts = tests::readyCase(from, to);
        change(facts);
        QStringList codes;
        for (const domain::MoveObstacle& each :
            domain::obstacles(facts, to, tests::secondPerson())) {
            codes.append(each.code);
            QVERIFY(!each.message.isEmpty());
        }
        QTEST(codes, "codes");
        const auto move
            = domain::checkedMove(facts, to, tests::fullEvidence(), tests::secondPerson());
        QCOMPARE(move.has_value(), codes.isEmpty());
        if (!move)
            QCOMPARE(move.error().code, codes.first());
    }

    //! By hand as by the service itself.
    void aPurgeWaitsUntilTheClockIsBelieved()
    {
        domain::Mover mover = tests::secondPerson();
        mover.clockDoubted = true;
        const RequestFacts facts = tests::readyCase(RequestStatus::Refused, RequestStatus::Purged);
        const auto against = domain::obstacles(facts, RequestStatus::Purged, mover);
        QCOMPARE(against.size(), 1);
        QCOMPARE(against.first().code, u"request.clock"_s);
        // What can be undone needs no clock.
        QVERIFY(
            domain::obstacles(tests::readyCase(RequestStatus::Refused, RequestStatus::Assessing),
                RequestStatus::Assessing, mover)
                .isEmpty());
    }

    void decisionsNeedASecondPerson()
    {
        using S = RequestStatus;
        domain::Mover mover = tests::secondPerson();
        mover.id = u"ann"_s;
        for (const auto& [from, to] :
            {std::pair(S::Review, S::Fulfilled), std::pair(S::Review, S::PartiallyFulfilled),
                std::pair(S::Review, S::Refused), std::pair(S::Assessing, S::Refused)}) {
            mover.deciders = 2;
            const auto move
                = domain::checkedMove(tests::readyCase(from, to), to, tests::fullEvidence(), mover);
            QVERIFY(!move);
            QCOMPARE(move.error().code, u"request.four-eyes"_s);
            QCOMPARE(move.error().kind, base::ApiError::Kind::NotAllowed);
            // Off where one person is alone.
            mover.deciders = 1;
            QVERIFY(
                domain::checkedMove(tests::readyCase(from, to), to, tests::fullEvidence(), mover));
        }
        mover.deciders = 2;
        QVERIFY(domain::checkedMove(tests::readyCase(S::Review, S::InProgress), S::InProgress,
            tests::fullEvidence(), mover));
        QVERIFY(!domain::isSecondPerson({}, u"ann"_s));
        QVERIFY(!domain::isSecondPerson(u"ben"_s, {}));
        QVERIFY(!domain::isSecondPerson(u"ann"_s, u"ann"_s));
        QVERIFY(domain::isSecondPerson(u"ben"_s, u"ann"_s));
    }

    //! Two rights, each recorded by one of two people or by nobody known, and agreed to by one of
    //! them or by nobody: who closes the case must be no right's only person.
    void eachRightNeedsASecondPerson()
    {
        using S = RequestStatus;
        const QStringList people{u"ann"_s, u"ben"_s, {}};
        const auto worker = [](const QString& id) {
            return id.isEmpty() ? std::optional<domain::RequestWorker>()
                                : domain::RequestWorker{.id = domain::UserId(id), .name = {}};
        };
        domain::Mover mover = tests::secondPerson();
        RequestFacts facts = tests::readyCase(S::Review, S::Fulfilled);
        facts.preparer.clear();
        facts.rights.append(facts.rights.first());
        facts.rights.last().right = domain::DataRight::Portability;
        for (int bits = 0; bits < 2 * 81; ++bits) {
            const QString closer = people.at(bits % 2);
            mover.id = closer;
            int rest = bits / 2;
            bool expected = true;
            for (domain::RequestedRight& right : facts.rights) {
                const QString first = people.at(rest % 3);
                const QString second = people.at(rest / 3 % 3);
                rest /= 9;
                right.decidedBy = worker(first);
                right.secondedBy = worker(second);
                const QSet<QString> behind{first, second, closer};
                expected = expected && !first.isEmpty() && behind.contains(u"ann"_s)
                    && behind.contains(u"ben"_s);
            }
            QCOMPARE(domain::obstacles(facts, S::Fulfilled, mover).isEmpty(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(RequestMoveTest)
#include "request_move_test.moc"
