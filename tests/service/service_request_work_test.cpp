// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_test.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

QDate dayIn(const QJsonObject& clock, QLatin1String name)
{
    return QDate::fromString(clock[name].toString(), Qt::ISODate);
}

QStringList obstaclesTo(const QJsonObject& seen, S to)
{
    QStringList codes;
    const QJsonArray moves = seen["moves"_L1].toArray();
    for (const QJsonValue& move : moves) {
        if (move["to"_L1].toString() != domain::wireName(to))
            continue;
        const QJsonArray obstacles = move["obstacles"_L1].toArray();
        for (const QJsonValue& obstacle : obstacles)
            codes.append(obstacle["code"_L1].toString());
    }
    return codes;
}

} // namespace

//! Work on a case between its moves: who has it, its clocks, its tasks, its decision.
class ServiceRequestWorkTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void somebodyWhoMayIsAssigned()
    {
        const QJsonObject seen = m_scene->record();
        const QString me = ServiceFixture::userOf(m_scene->worker);
        ServiceClient bob
            = m_fixture->memberClient(m_scene->worker, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer workers = m_scene->worker.get(requestsPath(u"/workers"_s));
        QCOMPARE(workers.object()["items"_L1].toArray().size(), 1);
        QCOMPARE(workers.object()["items"_L1][0]["userId"_L1].toString(), me);
        QVERIFY(!workers.body.contains('@'));
        const QString path = requestsPath(u'/' + refOf(seen));
        const ServiceAnswer refused
            = m_scene->worker.patch(path, {{u"assignee"_s, ServiceFixture::userOf(bob)}});
        QCOMPARE(refused.code(), u"request.assignee"_s);
        const QJsonObject mine = m_scene->patched(seen, {{u"assignee"_s, me}});
        QCOMPARE(mine["assignee"_L1]["userId"_L1].toString(), me);
        QVERIFY(mine["rev"_L1].toInteger() > seen["rev"_L1].toInteger());
        QVERIFY(!m_scene->patched(mine, {{u"assignee"_s, u""_s}}).contains("assignee"_L1));
    }

    void itsLettersHaveTheLanguageThatWasChosen()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        // As long as nothing is said the mail relay decides.
        QCOMPARE(
            m_scene->worker.post(requestsPath(), form).object()["language"_L1].toString(), u"en"_s);
        form.insert("language"_L1, u"fr"_s);
        const ServiceAnswer french = m_scene->worker.post(requestsPath(), form);
        QCOMPARE(french.status, 201);
        QCOMPARE(m_scene->caseOf(refOf(french.object()))["language"_L1].toString(), u"fr"_s);
    }

    void theSecondPersonDecides()
    {
        makeDpo();
        const QJsonObject review = m_scene->readyCase(S::Review, S::Fulfilled);
        QVERIFY(review["fourEyes"_L1].toBool());
        QCOMPARE(obstaclesTo(review, S::Fulfilled), QStringList{u"request.four-eyes"_s});
        const ServiceAnswer refused = m_scene->move(review, S::Fulfilled);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"request.four-eyes"_s);
        const ServiceAnswer decided = m_dpo->post(requestsPath(u'/' + refOf(review) + u"/moves"_s),
            {{u"to"_s, u"fulfilled"_s}, {u"evidence"_s, m_scene->evidence()}}, ifSeen(review));
        QCOMPARE(decided.status, 200);
        QCOMPARE(decided.object()["preparer"_L1]["userId"_L1].toString(),
            ServiceFixture::userOf(m_scene->worker));
    }

    void aHoldStopsTheWorkAndLeavesATask()
    {
        QJsonObject seen = m_scene->readyCase(S::Assessing, S::InProgress);
        QCOMPARE(obstaclesTo(seen, S::InProgress), QStringList());
        seen = m_scene->patched(
            seen, {{u"legalHold"_s, true}, {u"holdReason"_s, u"A court asks for it."_s}});
        QCOMPARE(obstaclesTo(seen, S::InProgress), QStringList{u"request.hold"_s});
        QCOMPARE(m_scene->move(seen, S::InProgress).code(), u"request.hold"_s);
        seen = m_scene->patched(
            seen, {{u"legalHold"_s, false}, {u"holdReason"_s, u"It is settled."_s}});
        QCOMPARE(seen["tasks"_L1][0]["key"_L1].toString(), u"legal-hold"_s);
        QCOMPARE(m_scene->move(seen, S::InProgress).status, 200);
    }

    void aQuestionStopsTheClock()
    {
        const QJsonObject seen = m_scene->record();
        const QDate nominal = dayIn(clockOf(seen), "nominal"_L1);
        const QJsonObject asked = m_scene->asked(seen);
        QCOMPARE(asked["urgency"_L1].toString(), u"paused"_s);
        QCOMPARE(dayIn(clockOf(asked), "nominal"_L1), nominal.addDays(9));
        // An open question counts on without anybody touching the case.
        m_fixture->advance(2 * 86'400);
        const QJsonObject later = m_scene->caseOf(refOf(seen));
        QCOMPARE(dayIn(clockOf(later), "nominal"_L1), nominal.addDays(11));
        const QJsonObject listed
            = m_scene->worker.get(requestsPath()).object()["items"_L1][0].toObject();
        QCOMPARE(clockOf(listed)["nominal"_L1], clockOf(later)["nominal"_L1]);
        QCOMPARE(listed["urgency"_L1].toString(), u"paused"_s);
        const QJsonObject question = asked["questions"_L1][0].toObject();
        const QString path
            = requestsPath(u'/' + refOf(seen) + u"/questions/"_s + question["id"_L1].toString());
        const QString answered = dayIn(question, "askedOn"_L1).addDays(4).toString(Qt::ISODate);
        const ServiceAnswer early
            = m_scene->worker.patch(path, {{u"answeredOn"_s, u"2001-01-01"_s}});
        QCOMPARE(early.field(), u"answeredOn"_s);
        const QJsonObject done
            = m_scene->worker.patch(path, {{u"answeredOn"_s, answered}}, ifSeen(asked)).object();
        QCOMPARE(dayIn(clockOf(done), "nominal"_L1), nominal.addDays(4));
        QCOMPARE(done["urgency"_L1].toString(), u"on_time"_s);
    }

    void oneRightMayStandStillAlone()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["rights"_L1] = QJsonArray{u"access"_s, u"erasure"_s};
        const QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        const QString path = requestsPath(u'/' + refOf(seen) + u"/questions"_s);
        QJsonObject question{{u"kind"_s, u"clarification"_s}, {u"text"_s, u"Which data is it?"_s},
            {u"askedOn"_s, clockOf(seen)["receivedOn"_L1]},
            {u"rights"_s, QJsonArray{u"erasure"_s}}};
        const QJsonObject asked = m_scene->worker.post(path, question).object();
        QVERIFY(!asked["rights"_L1][0]["clock"_L1]["paused"_L1].toBool());
        QVERIFY(asked["rights"_L1][1]["clock"_L1]["paused"_L1].toBool());
        QCOMPARE(asked["urgency"_L1].toString(), u"on_time"_s);
        question["rights"_L1] = QJsonArray{u"objection"_s};
        QCOMPARE(m_scene->worker.post(path, question).code(), u"request.rights"_s);
        question["text"_L1] = u"Short"_s;
        QCOMPARE(m_scene->worker.post(path, question).code(), u"request.question.text"_s);
    }

    void theLimitIsExtendedOnce()
    {
        const QJsonObject seen = m_scene->record();
        const QString path = requestsPath(u'/' + refOf(seen) + u"/extension"_s);
        QJsonObject extension{{u"reason"_s, u"complexity"_s}, {u"text"_s, u"short"_s}};
        QCOMPARE(m_scene->worker.send("PUT", path, extension).field(), u"text"_s);
        extension["text"_L1] = u"Very many mails have to be read."_s;
        QJsonObject extended = m_scene->worker.send("PUT", path, extension).object();
        QVERIFY(!clockOf(extended)["extended"_L1].toBool());
        QCOMPARE(clockOf(extended)["notes"_L1][0]["code"_L1].toString(), u"extension.unsent"_s);
        extension["noticeSentOn"_L1] = clockOf(seen)["receivedOn"_L1];
        extended = m_scene->worker.send("PUT", path, extension).object();
        QVERIFY(clockOf(extended)["extended"_L1].toBool());
        QCOMPARE(dayIn(clockOf(extended), "nominal"_L1),
            dayIn(clockOf(seen), "receivedOn"_L1).addMonths(3));
        QCOMPARE(m_scene->worker.send("PUT", path, extension).code(), u"request.extension.once"_s);
    }

    void anOutcomeIsWholeAndInItsTime()
    {
        const QJsonObject early = m_scene->record();
        const auto decide = [&](const QJsonObject& seen, const QJsonObject& outcome,
                                const QString& right = u"access"_s) {
            return m_scene->worker.send(
                "PUT", requestsPath(u'/' + refOf(seen) + u"/rights/"_s + right), outcome);
        };
        const QJsonObject done{{u"outcome"_s, u"fulfilled"_s}};
        QCOMPARE(decide(early, done).code(), u"request.right.state"_s);
        const QJsonObject seen = m_scene->readyCase(S::Assessing, S::InProgress);
        QCOMPARE(decide(seen, done, u"erasure"_s).code(), u"request.right.unknown"_s);
        QCOMPARE(decide(seen, {{u"outcome"_s, u"refused"_s}}).field(), u"ground"_s);
        QCOMPARE(decide(seen,
                     {{u"outcome"_s, u"refused"_s}, {u"ground"_s, u"excessive"_s},
                         {u"text"_s, u"Too much."_s}})
                     .field(),
            u"text"_s);
        QCOMPARE(
            decide(seen, done).object()["rights"_L1][0]["outcome"_L1].toString(), u"fulfilled"_s);
        QVERIFY(!decide(seen, QJsonObject())
                     .object()["rights"_L1][0]
                     .toObject()
                     .contains("outcome"_L1));
    }

    void aTaskSaysWhatShowsThatItWasDone()
    {
        const QJsonObject seen = m_scene->readyCase(S::InProgress, S::AwaitingProcessors);
        const QJsonObject task = seen["tasks"_L1][0].toObject();
        const QString path
            = requestsPath(u'/' + refOf(seen) + u"/tasks/"_s + task["id"_L1].toString());
        ServiceClient& worker = m_scene->worker;
        QCOMPARE(worker.patch(path, {{u"state"_s, u"not_applicable"_s}}).field(), u"evidence"_s);
        QCOMPARE(worker.patch(path, {{u"evidence"_s, QString(501, u'x')}}).field(), u"evidence"_s);
        QCOMPARE(worker.patch(path, {{u"sentOn"_s, u"2001-01-01"_s}}).field(), u"sentOn"_s);
        QCOMPARE(
            worker.patch(path, {{u"confirmedOn"_s, u"2999-01-01"_s}}).field(), u"confirmedOn"_s);
        const ServiceAnswer done = worker.patch(path,
            {{u"state"_s, u"confirmed"_s}, {u"evidence"_s, u"Two rows"_s}, {u"count"_s, 2}},
            ifSeen(seen));
        QCOMPARE(done.status, 200);
        const QJsonObject changed = done.object()["tasks"_L1][0].toObject();
        QCOMPARE(changed["count"_L1].toInt(), 2);
        QVERIFY(!changed["confirmedOn"_L1].toString().isEmpty());
        QCOMPARE(done.object()["openTasks"_L1].toInt(), seen["openTasks"_L1].toInt() - 1);
        QCOMPARE(worker.patch(path, {{u"state"_s, u"todo"_s}}, ifSeen(seen)).status, 412);
    }

    void retentionFollowsTheLaw()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["regulation"_L1] = u"ccpa"_s;
        const QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        QCOMPARE(seen["retentionMonths"_L1].toInt(), 24);
        const QString path = requestsPath(u'/' + refOf(seen));
        QCOMPARE(m_scene->worker.patch(path, {{u"retentionMonths"_s, 23}}).field(),
            u"retentionMonths"_s);
        QCOMPARE(m_scene->worker.patch(path, {{u"retentionMonths"_s, 36}})
                     .object()["retentionMonths"_L1]
                     .toInt(),
            36);
    }

private:
    void makeDpo()
    {
        m_dpo.emplace(m_fixture->memberClient(m_scene->worker, u"dpo@acme.example"_s, u"member"_s));
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(*m_dpo)),
            {{u"role"_s, u"dpo"_s}});
    }

    std::optional<ServiceClient> m_dpo;
};

QTEST_GUILESS_MAIN(ServiceRequestWorkTest)
#include "service_request_work_test.moc"
