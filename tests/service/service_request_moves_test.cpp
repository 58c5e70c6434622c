// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::RequestStatus;
using S = RequestStatus;

namespace {

constexpr qint64 yearAndMore = 86'400LL * 400;

QJsonObject lastMove(const QJsonObject& seen)
{
    return seen["history"_L1].toArray().last().toObject();
}

} // namespace

//! Every move that the API can be asked for, and what is kept of those that it makes.
class ServiceRequestMovesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // So that the service does not purge before somebody does.
        m_fixture = std::make_unique<ServiceFixture>(
            [](service::ServiceConfig& config) { config.retentionLook = std::chrono::hours(1); });
        m_scene = std::make_unique<RequestScene>(*m_fixture);
    }
    void cleanupTestCase()
    {
        m_scene.reset();
        m_fixture.reset();
    }

    void onlyTheMovesOfTheTableAreMade_data()
    {
        QTest::addColumn<RequestStatus>("from");
        for (const S from : domain::allRequestStatuses) {
            if (from != S::Purged)
                QTest::newRow(qPrintable(domain::wireName(from))) << from;
        }
    }
    //! 14 of the 15 states to all 15; from the last, and to it once the time is over, below.
    void onlyTheMovesOfTheTableAreMade()
    {
        QFETCH(const RequestStatus, from);
        QList<S> made;
        const QJsonObject still = m_scene->readyCase(from, from);
        QCOMPARE(statusOf(still), from);
        for (const S to : domain::allRequestStatuses) {
            const bool inTable = domain::requestMove(from, to).has_value();
            const bool waits = inTable && to == S::Purged;
            const QJsonObject seen = inTable ? m_scene->readyCase(from, to) : still;
            QCOMPARE(statusOf(seen), from);
            const ServiceAnswer answer = m_scene->move(seen, to, evidenceFor(seen, to));
            if (answer.status == 200)
                made.append(to);
            QVERIFY2(answer.status == 200 || answer.status == 409,
                QByteArray(domain::wireName(to).toLatin1() + ": " + answer.body).constData());
            if (answer.status == 409)
                QCOMPARE(answer.code(), waits ? u"request.retention"_s : u"request.move"_s);
            else
                QCOMPARE(statusOf(answer.object()), to);
        }
        QList<S> table = domain::movesFrom(from);
        table.removeAll(S::Purged);
        QCOMPARE(made, table);
        // What was refused left the case alone.
        QCOMPARE(m_scene->caseOf(still["id"_L1].toString())["rev"_L1], still["rev"_L1]);
    }

    void purgingIsAnEnd()
    {
        QList<QJsonObject> closed;
        for (const S from : domain::allRequestStatuses) {
            if (domain::isClosed(from))
                closed.append(m_scene->readyCase(from, S::Purged));
        }
        QCOMPARE(closed.size(), 7);
        m_fixture->advance(yearAndMore);
        m_scene->comeBack();
        m_scene->believeTheClock();
        for (const QJsonObject& seen : std::as_const(closed)) {
            const ServiceAnswer purged = m_scene->move(seen, S::Purged);
            QCOMPARE(purged.status, 200);
            QCOMPARE(purged.text("mask"), QString());
            QCOMPARE(purged.object()["history"_L1].toArray().last()["evidence"_L1].toObject(),
                QJsonObject());
            for (const S to : domain::allRequestStatuses)
                QCOMPARE(m_scene->move(purged.object(), to).code(), u"request.move"_s);
        }
    }

    void aMoveKeepsItsEvidence()
    {
        const QJsonObject seen = m_scene->readyCase(S::Received, S::IdentityCheck);
        const QJsonObject checked = m_scene->move(seen, S::IdentityCheck).object();
        const QJsonObject move = lastMove(checked);
        QCOMPARE(move["number"_L1].toInt(), 2);
        QCOMPARE(move["row"_L1].toString(), u"2"_s);
        QCOMPARE(move["evidence"_L1].toObject().keys(),
            (QStringList{u"answerUntil"_s, u"askedOn"_s, u"question"_s, u"reason"_s}));
        QCOMPARE(checked["questions"_L1].toArray().size(), 1);
        QVERIFY(checked["rights"_L1][0]["clock"_L1]["paused"_L1].toBool());
        QVERIFY(!seen["rights"_L1][0]["clock"_L1]["paused"_L1].toBool());
        QCOMPARE(eventsOf(u"data-request.moved"_s, checked), 1);
        const QJsonObject proved = m_scene->move(checked, S::Assessing).object();
        QCOMPARE(proved["identity"_L1]["method"_L1].toString(), u"email_loop"_s);
        // Asked nine days ago, answered three days ago.
        QCOMPARE(proved["rights"_L1][0]["clock"_L1]["pausedDays"_L1].toInt(), 6);
        QVERIFY(!proved["rights"_L1][0]["clock"_L1]["paused"_L1].toBool());
        QCOMPARE(eventsOf(u"data-request.moved"_s, proved), 2);
    }

    void whatIsMissingIsNamed()
    {
        const QJsonObject seen = m_scene->readyCase(S::Received, S::IdentityCheck);
        QJsonObject given = m_scene->evidence();
        given.remove("reason"_L1);
        const ServiceAnswer refused = m_scene->move(seen, S::IdentityCheck, given);
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.field(), u"reason"_s);
        QCOMPARE(refused.code(), u"move.reason"_s);
        QCOMPARE(m_scene->caseOf(seen["id"_L1].toString())["rev"_L1], seen["rev"_L1]);
        QCOMPARE(eventsOf(u"data-request.moved"_s, seen), 0);
    }

    void ofTwoWritersTheSecondIsTold()
    {
        const QJsonObject seen = m_scene->readyCase(S::Received, S::Assessing);
        QCOMPARE(m_scene->move(seen, S::Assessing).status, 200);
        const ServiceAnswer late = m_scene->move(seen, S::IdentityCheck);
        QCOMPARE(late.status, 412);
        QCOMPARE(late.code(), u"outdated"_s);
        QCOMPARE(
            m_scene->worker
                .patch(requestsPath(u'/' + refOf(seen)), {{u"restricted"_s, true}}, ifSeen(seen))
                .status,
            412);
    }

    void tasksComeFromTheListingAndTheColumns()
    {
        const QJsonObject seen = m_scene->readyCase(S::InProgress, S::Review);
        QStringList vendors;
        QStringList own;
        const QJsonArray tasks = seen["tasks"_L1].toArray();
        for (const QJsonValue& task : tasks)
            (task["recipient"_L1].toString() == "internal"_L1 ? own : vendors)
                .append(task["key"_L1].toString());
        vendors.sort();
        QCOMPARE(vendors, (QStringList{u"crisp"_s, u"workos"_s}));
        for (const char* table : {"account", "membership", "session", "activity"})
            QVERIFY2(own.contains(QLatin1String(table)), table);
        QVERIFY(!own.contains(u"schema_version"_s));
        const QJsonObject begun = m_scene->caseOf(refOf(seen));
        const QJsonArray history = begun["history"_L1].toArray();
        const QJsonObject figures = history.last()["figures"_L1].toObject();
        QCOMPARE(figures["listingVersion"_L1].toInt(), 2);
        QCOMPARE(figures["tasks"_L1].toInt(), tasks.size());
        const QJsonObject review = m_scene->move(seen, S::Review).object();
        QCOMPARE(lastMove(review)["figures"_L1]["sent"_L1].toInt(), 2);
        QCOMPARE(
            review["preparer"_L1]["userId"_L1].toString(), ServiceFixture::userOf(m_scene->worker));
    }

    void aComplaintKeepsTheOldDecision()
    {
        const QJsonObject refused = m_scene->readyCase(S::Refused, S::Assessing);
        const QJsonObject again = m_scene->move(refused, S::Assessing).object();
        QVERIFY(!again["rights"_L1][0].toObject().contains("outcome"_L1));
        const QJsonArray history = again["history"_L1].toArray();
        const QJsonObject decision = history.at(history.size() - 2)["decision"_L1][0].toObject();
        QCOMPARE(decision["outcome"_L1].toString(), u"refused"_s);
        QCOMPARE(decision["ground"_L1].toString(), u"art15_4_others_rights"_s);
        QVERIFY(!again.contains("closedAt"_L1) && !again.contains("purgeOn"_L1));
    }

    void aDuplicateThatIsOpenedAgainIsNoneAnyMore()
    {
        const QJsonObject closed = m_scene->readyCase(S::Duplicate, S::Assessing);
        QCOMPARE(closed["related"_L1][0]["link"_L1].toString(), u"duplicate_of"_s);
        const QString kept = closed["related"_L1][0]["ref"_L1].toString();
        const QJsonObject again = m_scene->move(closed, S::Assessing).object();
        QCOMPARE(again["related"_L1][0]["link"_L1].toString(), u"related"_s);
        QCOMPARE(m_scene->caseOf(kept)["related"_L1][0]["link"_L1].toString(), u"related"_s);
        // Closed in its favour once more, it is one again.
        const QJsonObject twice
            = m_scene->move(again, S::Duplicate, m_scene->evidence(kept)).object();
        QCOMPARE(twice["related"_L1][0]["link"_L1].toString(), u"duplicate_of"_s);
    }

    void aClosedCaseStaysAsItIs()
    {
        const QJsonObject closed = m_scene->readyCase(S::Fulfilled, S::Assessing);
        const QString path = requestsPath(u'/' + refOf(closed));
        ServiceClient& worker = m_scene->worker;
        QCOMPARE(worker.patch(path, {{u"scope"_s, u"More"_s}}).code(), u"request.closed"_s);
        QCOMPARE(worker
                     .send("PUT", path + u"/rights/access"_s,
                         QJsonObject{{u"outcome"_s, u"fulfilled"_s}})
                     .code(),
            u"request.closed"_s);
        const QJsonArray tasks = closed["tasks"_L1].toArray();
        for (const QJsonValue& task : tasks) {
            const bool vendor = task["recipient"_L1].toString() != "internal"_L1;
            QCOMPARE(worker
                         .patch(path + u"/tasks/"_s + task["id"_L1].toString(),
                             {{u"state"_s, u"confirmed"_s}})
                         .status,
                vendor ? 200 : 409);
        }
        QCOMPARE(
            worker
                .patch(path, {{u"legalHold"_s, true}, {u"holdReason"_s, u"A court asks for it."_s}})
                .status,
            200);
    }

    void severalAreMovedEachByItself()
    {
        const QJsonObject first = m_scene->readyCase(S::Received, S::Withdrawn);
        const QJsonObject second = m_scene->readyCase(S::Withdrawn, S::Withdrawn);
        const QJsonObject third = m_scene->readyCase(S::Received, S::Withdrawn);
        const auto one = [](const QString& id, qint64 rev) {
            return QJsonObject{{u"id"_s, id}, {u"rev"_s, rev}};
        };
        const QJsonArray cases{one(refOf(first), first["rev"_L1].toInteger()),
            one(refOf(second), second["rev"_L1].toInteger()), one(refOf(third), 99),
            one(u"DSR-1999-0001"_s, 1)};
        const ServiceAnswer answer = m_scene->worker.post(requestsPath(u"/moves"_s),
            {{u"to"_s, u"withdrawn"_s}, {u"evidence"_s, m_scene->evidence()}, {u"cases"_s, cases}});
        QCOMPARE(answer.status, 200);
        const QJsonArray items = answer.object()["items"_L1].toArray();
        QCOMPARE(items.size(), 4);
        QCOMPARE(items[0]["moved"_L1]["status"_L1].toString(), u"withdrawn"_s);
        QCOMPARE(items[1]["error"_L1]["code"_L1].toString(), u"request.move"_s);
        QCOMPARE(items[2]["error"_L1]["statusCode"_L1].toInt(), 412);
        QCOMPARE(items[3]["error"_L1]["code"_L1].toString(), u"request.unknown"_s);
        QCOMPARE(statusOf(m_scene->caseOf(refOf(third))), S::Received);
        QCOMPARE(m_scene->worker
                     .post(requestsPath(u"/moves"_s),
                         {{u"to"_s, u"withdrawn"_s}, {u"cases"_s, QJsonArray()}})
                     .field(),
            u"cases"_s);
    }

private:
    //! Duplicates go to an open case of the same person.
    QJsonObject evidenceFor(const QJsonObject& seen, S to)
    {
        if (to != S::Duplicate)
            return m_scene->evidence();
        const QString address
            = m_scene->worker.post(requestsPath(u'/' + refOf(seen) + u"/subject-view"_s))
                  .text("address");
        return m_scene->evidence(refOf(m_scene->record(address)));
    }

    int eventsOf(const QString& action, const QJsonObject& seen)
    {
        const QJsonArray events
            = m_scene->worker.get(u"/governance/activity?limit=200&q="_s + action)
                  .object()["items"_L1]
                  .toArray();
        int count = 0;
        for (const QJsonValue& event : events)
            count += event["target"_L1]["id"_L1] == seen["id"_L1];
        return count;
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<RequestScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceRequestMovesTest)
#include "service_request_moves_test.moc"
