// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_test.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

//! The last task of the case, which is the one that was added last.
QJsonObject lastTask(const QJsonObject& seen)
{
    return seen["tasks"_L1].toArray().last().toObject();
}

QString tasksOf(const QJsonObject& seen)
{
    return requestsPath(u'/' + seen["ref"_L1].toString() + u"/tasks"_s);
}

QString pathOf(const QJsonObject& seen)
{
    return QString(tasksOf(seen) + u'/' + lastTask(seen)["id"_L1].toString());
}

} // namespace

//! Tasks that somebody adds to a case, beside those that follow from it.
class ServiceRequestTasksTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void oneIsAddedChangedAndDone()
    {
        QJsonObject seen = m_scene->record();
        const QString ada = ServiceFixture::userOf(m_scene->worker);
        const QString day = m_fixture->now().date().addDays(3).toString(Qt::ISODate);
        const ServiceAnswer made = add(seen,
            {{u"title"_s, u"  Ask the\n archive "_s}, {u"assignee"_s, ada}, {u"dueOn"_s, day},
                {u"evidence"_s, u"Room 7"_s}});
        QCOMPARE(made.status, 200);
        seen = made.object();
        QJsonObject task = lastTask(seen);
        QCOMPARE(task["name"_L1].toString(), u"Ask the archive"_s);
        QCOMPARE(task["recipient"_L1].toString(), u"internal"_s);
        QCOMPARE(task["state"_L1].toString(), u"todo"_s);
        QCOMPARE(task["evidence"_L1].toString(), u"Room 7"_s);
        QCOMPARE(task["added"_L1]["dueOn"_L1].toString(), day);
        QCOMPARE(task["added"_L1]["assignee"_L1]["userId"_L1].toString(), ada);
        QCOMPARE(task["added"_L1]["by"_L1]["userId"_L1].toString(), ada);
        QVERIFY(!task["added"_L1]["by"_L1]["name"_L1].toString().isEmpty());
        QCOMPARE(seen["openTasks"_L1].toInt(), 1);
        QCOMPARE(add(m_scene->record(), {{u"title"_s, u"Late"_s}}, seen).status, 412);

        seen = change(seen,
            {{u"title"_s, u"Ask the archive again"_s}, {u"assignee"_s, QString()},
                {u"state"_s, u"confirmed"_s}})
                   .object();
        task = lastTask(seen);
        QCOMPARE(task["name"_L1].toString(), u"Ask the archive again"_s);
        QCOMPARE(task["state"_L1].toString(), u"confirmed"_s);
        QVERIFY(!task["added"_L1].toObject().contains("assignee"_L1));
        QCOMPARE(task["added"_L1]["dueOn"_L1].toString(), day);
        QVERIFY(!task["confirmedOn"_L1].toString().isEmpty());
        QCOMPARE(m_scene->caseOf(seen["id"_L1].toString())["tasks"_L1], seen["tasks"_L1]);
        for (const QString& action : {u"task-added"_s, u"task-changed"_s})
            QCOMPARE(told(action)["task"_L1].toString(), task["key"_L1].toString());
        QVERIFY(!m_scene->worker.get(u"/governance/activity?limit=50"_s).body.contains("archive"));
    }

    void itHoldsUpNoMove()
    {
        // Whatever else is done, this is not.
        QJsonObject seen = m_scene->readyCase(S::InProgress, S::Review);
        seen = add(seen, {{u"title"_s, u"Tell the archive"_s}}).object();
        for (const S to : {S::Review, S::Fulfilled}) {
            if (to == S::Fulfilled)
                seen = m_scene->decided(seen, to);
            const ServiceAnswer moved = m_scene->move(seen, to);
            QCOMPARE(moved.status, 200);
            seen = moved.object();
        }
        QCOMPARE(lastTask(seen)["state"_L1].toString(), u"todo"_s);
        // It can be ended afterwards, and nothing is added any more.
        const ServiceAnswer cancelled = change(
            seen, {{u"state"_s, u"not_applicable"_s}, {u"evidence"_s, u"There is no archive."_s}});
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(lastTask(cancelled.object())["state"_L1].toString(), u"not_applicable"_s);
        QCOMPARE(add(cancelled.object(), {{u"title"_s, u"More"_s}}).code(), u"request.closed"_s);
    }

    //! Neither does it stand in for those that have to be there.
    void itMakesNoWorkOfTheCase()
    {
        QJsonObject seen = m_scene->readyCase(S::Assessing, S::InProgress);
        seen = add(seen, {{u"title"_s, u"Look for a file"_s}}).object();
        QCOMPARE(seen["tasks"_L1].toArray().size(), 1);
        seen = m_scene->move(seen, S::InProgress).object();
        QVERIFY(seen["tasks"_L1].toArray().size() > 2);
        QCOMPARE(m_scene->move(seen, S::Review).code(), u"request.tasks.internal"_s);
        QVERIFY(!m_scene->move(seen, S::Review).body.contains("Look for a file"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QJsonObject>("form");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char* name, QJsonObject form, const QString& field, const QString& code) {
                  if (!form.contains("title"_L1))
                      form.insert("title"_L1, u"Ask"_s);
                  QTest::newRow(name) << form << field << QString(u"request."_s + code);
              };
        row("no title", {{u"title"_s, u" \n "_s}}, u"title"_s, u"task.title"_s);
        row("long title", {{u"title"_s, QString(201, u'x')}}, u"title"_s, u"task.title"_s);
        row("long words", {{u"evidence"_s, QString(501, u'x')}}, u"evidence"_s, u"task.evidence"_s);
        row("a stranger", {{u"assignee"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}},
            u"assignee"_s, u"assignee"_s);
        row("before it came", {{u"dueOn"_s, u"2001-02-03"_s}}, u"dueOn"_s, u"task.day"_s);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(const QJsonObject, form);
        const QJsonObject seen = m_scene->record();
        const ServiceAnswer refused = add(seen, form);
        QCOMPARE(refused.status, 422);
        QTEST(refused.field(), "field");
        QTEST(refused.code(), "code");
        const QJsonObject made = add(seen, {{u"title"_s, u"Ask"_s}}).object();
        const ServiceAnswer again = change(made, form);
        QCOMPARE(again.status, 422);
        QTEST(again.code(), "code");
    }

    void aCancelledOneSaysWhyAndAGivenOneIsNotRenamed()
    {
        const QJsonObject made = add(m_scene->record(), {{u"title"_s, u"Ask"_s}}).object();
        QCOMPARE(
            change(made, {{u"state"_s, u"not_applicable"_s}}).code(), u"request.task.evidence"_s);
        const QJsonObject seen = m_scene->readyCase(S::InProgress, S::InProgress);
        const ServiceAnswer renamed = change(seen, {{u"title"_s, u"Mine"_s}});
        QCOMPARE(renamed.code(), u"request.task.fixed"_s);
        QCOMPARE(renamed.field(), u"title"_s);
    }

    void whoOnlyReadsSeesAddressesMasked()
    {
        const QJsonObject seen
            = add(m_scene->record(), {{u"title"_s, u"Call eve.home@acme.example"_s}}).object();
        ServiceClient auditor
            = m_fixture->memberClient(m_scene->worker, u"audit@acme.example"_s, u"member"_s);
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(auditor)),
            {{u"role"_s, u"auditor"_s}});
        QCOMPARE(auditor.post(tasksOf(seen), {{u"title"_s, u"Mine"_s}}, ifSeen(seen)).status, 403);
        const ServiceAnswer read = auditor.get(requestsPath(u'/' + seen["ref"_L1].toString()));
        QCOMPARE(read.status, 200);
        QVERIFY(!read.body.contains("eve.home@"));
        QCOMPARE(lastTask(read.object())["name"_L1].toString(), u"Call e***@acme.example"_s);
    }

private:
    ServiceAnswer add(const QJsonObject& seen, const QJsonObject& form)
    {
        return add(seen, form, seen);
    }
    ServiceAnswer add(const QJsonObject& seen, const QJsonObject& form, const QJsonObject& as)
    {
        return m_scene->worker.post(tasksOf(seen), form, ifSeen(as));
    }
    ServiceAnswer change(const QJsonObject& seen, const QJsonObject& form)
    {
        return m_scene->worker.patch(pathOf(seen), form, ifSeen(seen));
    }
    QJsonObject told(const QString& action)
    {
        return m_scene->worker.get(u"/governance/activity?limit=1&q=data-request."_s + action)
            .object()["items"_L1][0]["after"_L1]
            .toObject();
    }
};

QTEST_GUILESS_MAIN(ServiceRequestTasksTest)
#include "service_request_tasks_test.moc"
