// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/local_day.h"
#include "service/request_test.h"

#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

QStringList refsIn(const ServiceAnswer& answer)
{
    QStringList refs;
    const QJsonArray items = answer.object()["items"_L1].toArray();
    for (const QJsonValue& item : items)
        refs.append(item["ref"_L1].toString());
    return refs;
}

} // namespace

//! Recording cases, and finding and seeing them.
class ServiceDataRequestsTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void aCaseComesWithItsClocks()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["receivedAt"_L1] = u"2025-01-31T09:00:00.000Z"_s;
        form["rights"_L1] = QJsonArray{u"erasure"_s, u"access"_s, u"access"_s};
        const ServiceAnswer answer = m_scene->worker.post(requestsPath(), form);
        QCOMPARE(answer.status, 201);
        const QJsonObject seen = answer.object();
        QCOMPARE(refOf(seen), u"DSR-2025-0001"_s);
        QCOMPARE(seen["status"_L1].toString(), u"received"_s);
        QCOMPARE(seen["mask"_L1].toString(), u"e***@acme.example"_s);
        QCOMPARE(seen["urgency"_L1].toString(), u"overdue"_s);
        const QJsonArray rights = seen["rights"_L1].toArray();
        QCOMPARE(rights.size(), 2);
        QCOMPARE(rights[0]["right"_L1].toString(), u"access"_s);
        const QJsonObject clock = rights[0]["clock"_L1].toObject();
        QCOMPARE(clock["nominal"_L1].toString(), u"2025-02-28"_s);
        QCOMPARE(clock["legal"_L1].toString(), u"2025-02-28"_s);
        QCOMPARE(clock["target"_L1].toString(), u"2025-02-21"_s);
        QCOMPARE(clock["calendar"_L1]["id"_L1].toString(), u"fr"_s);
        QVERIFY(!clock["calendar"_L1]["version"_L1].toString().isEmpty());
        QVERIFY(clock["trace"_L1].toArray().size() > 5);
        QCOMPARE(seen["history"_L1].toArray().size(), 1);
        QCOMPARE(seen["history"_L1][0]["row"_L1].toString(), u"1"_s);
        QVERIFY(!answer.body.contains("eve@acme.example"));
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* member, const QJsonValue& value, const QString& code) {
            QTest::addRow("%s %s", member, qPrintable(code))
                << QString::fromLatin1(member) << value << code;
        };
        row("rights", QJsonArray(), u"request.rights"_s);
        row("receivedAt", u"2099-01-01T00:00:00.000Z"_s, u"request.received.future"_s);
        row("zone", u"Mars/Olympus"_s, u"request.zone"_s);
        row("calendar", u"mars"_s, u"request.calendar"_s);
        row("targetReserve", 11, u"request.target.reserve"_s);
        row("name", QString(121, u'x'), u"request.text"_s);
        row("details", QString(4001, u'x'), u"request.text"_s);
        row("sourceRef", QString(201, u'x'), u"request.text"_s);
        row("language", u"de"_s, u"request.language"_s);
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const QString, member);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, code);
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form.insert(member, value);
        for (const QString& path : {requestsPath(), requestsPath(u"/preview"_s)}) {
            const ServiceAnswer refused = m_scene->worker.post(path, form);
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.field(), member);
            QCOMPARE(refused.code(), code);
        }
        const ServiceAnswer address = m_scene->worker.post(requestsPath(), m_scene->form(u"eve"_s));
        QCOMPARE(address.status, 422);
        QCOMPARE(address.field(), u"address"_s);
        QCOMPARE(m_scene->worker.get(requestsPath()).object()["total"_L1].toInt(), 0);
    }

    void numbersHaveNoGapsWhoeverWrites()
    {
        constexpr int writers = 4;
        constexpr int each = 6;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([this, i, cookie = m_scene->worker.cookie] {
                ServiceClient writer = m_fixture->client();
                writer.cookie = cookie;
                for (int n = 0; n < each; ++n) {
                    QJsonObject form = m_scene->form(u"p%1@acme.example"_s.arg(i));
                    form["receivedAt"_L1] = u"2025-06-01T09:00:00.000Z"_s;
                    writer.post(requestsPath(), form);
                    form["zone"_L1] = u"Mars/Olympus"_s;
                    writer.post(requestsPath(), form); // takes no number
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        const QStringList refs = refsIn(m_scene->worker.get(requestsPath(u"?sort=ref"_s)));
        QCOMPARE(refs.size(), writers * each);
        for (int n = 1; n <= writers * each; ++n)
            QCOMPARE(refs.at(n - 1), u"DSR-2025-%1"_s.arg(n, 4, 10, QChar(u'0')));
    }

    void oneAddressIsOnePersonHoweverItIsWritten()
    {
        const auto keyOf = [&](const QString& address) {
            return m_scene->record(address)["personKey"_L1].toString();
        };
        const QString plain = keyOf(u"élodie@exämple.example"_s);
        QVERIFY(!plain.isEmpty());
        QCOMPARE(keyOf(u" ÉLODIE@EXÄMPLE.example"_s), plain);
        QCOMPARE(keyOf(u"e\u0301lodie@exa\u0308mple.example"_s), plain);
        QVERIFY(keyOf(u"élodie+news@exämple.example"_s) != plain);
        QVERIFY(keyOf(u"用户@例え.テスト"_s) != plain);
        QCOMPARE(m_scene->record(u"\U00010330da@acme.example"_s)["mask"_L1].toString(),
            u"\U00010330***@acme.example"_s);
    }

    void othersOfThePersonAreOfferedAndStayAsTheyAre()
    {
        const QJsonObject first = m_scene->record();
        const ServiceAnswer preview = m_scene->worker.post(
            requestsPath(u"/preview"_s), m_scene->form(u"EVE@acme.example"_s));
        QCOMPARE(preview.status, 200);
        QCOMPARE(preview.object()["related"_L1][0]["ref"_L1].toString(), refOf(first));
        const QJsonObject second = m_scene->record(u"EVE@acme.example"_s);
        const QJsonObject offered = second["related"_L1][0].toObject();
        QCOMPARE(offered["ref"_L1].toString(), refOf(first));
        QCOMPARE(offered["status"_L1].toString(), u"received"_s);
        QVERIFY(!offered.contains("link"_L1));
        QCOMPARE(second["status"_L1].toString(), u"received"_s);
        const ServiceAnswer linked
            = m_scene->worker.post(requestsPath(u'/' + refOf(second) + u"/links"_s),
                {{u"to"_s, refOf(first)}}, ifSeen(second));
        QCOMPARE(linked.object()["related"_L1][0]["link"_L1].toString(), u"related"_s);
        // The record outlasts both, and must not lead from one to the other.
        const QJsonObject told = m_scene->worker.get(u"/governance/activity?limit=1&q=linked"_s)
                                     .object()["items"_L1][0]
                                     .toObject();
        QCOMPARE(told["after"_L1].toObject(), (QJsonObject{{u"ref"_s, refOf(second)}}));
        for (const QString& to : {u"DSR-1999-0001"_s, refOf(second)})
            QCOMPARE(m_scene->worker
                         .post(requestsPath(u'/' + refOf(second) + u"/links"_s), {{u"to"_s, to}})
                         .code(),
                u"request.link"_s);
        const QJsonObject duplicate = m_scene
                                          ->move(linked.object(), domain::RequestStatus::Duplicate,
                                              m_scene->evidence(refOf(first)))
                                          .object();
        QCOMPARE(duplicate["related"_L1][0]["link"_L1].toString(), u"duplicate_of"_s);
        const QJsonObject kept = m_scene->caseOf(refOf(first));
        QCOMPARE(kept["related"_L1][0]["link"_L1].toString(), u"has_duplicate"_s);
        QVERIFY(!kept.contains("identity"_L1));
    }

    void whoAsksIsLookedUp()
    {
        QVERIFY(!m_scene->record()["subject"_L1]["known"_L1].toBool());
        const QJsonObject own = m_scene->record(ServiceFixture::operatorEmail());
        QVERIFY(own["subject"_L1]["known"_L1].toBool());
        QVERIFY(own["subject"_L1]["oneself"_L1].toBool());
        QCOMPARE(own["subject"_L1]["onlyAdminOf"_L1].toArray().size(), 1);
        ServiceClient second
            = m_fixture->memberClient(m_scene->worker, u"bob@acme.example"_s, u"admin"_s);
        const QJsonObject now = m_scene->caseOf(refOf(own));
        QCOMPARE(now["subject"_L1]["onlyAdminOf"_L1].toArray(), QJsonArray());
    }

    void listsAreNarrowedAndSearched()
    {
        const QJsonObject eve = m_scene->record();
        QJsonObject form = m_scene->form(u"bob@acme.example"_s);
        form["rights"_L1] = QJsonArray{u"erasure"_s};
        form["regulation"_L1] = u"ccpa"_s;
        const QJsonObject bob = m_scene->worker.post(requestsPath(), form).object();
        const QString me = ServiceFixture::userOf(m_scene->worker);
        QVERIFY(!m_scene->patched(eve, {{u"assignee"_s, me}}).isEmpty());
        const auto found = [&](const QString& query) {
            return refsIn(m_scene->worker.get(requestsPath(query)));
        };
        const QStringList onlyEve{refOf(eve)};
        const QStringList onlyBob{refOf(bob)};
        QCOMPARE(found(u"?q=EVE%40acme.example"_s), onlyEve);
        QCOMPARE(found(u"?q=acme.example"_s), QStringList());
        QCOMPARE(found(u"?q="_s + refOf(bob).toLower()), onlyBob);
        QCOMPARE(found(u"?q=erasure"_s), onlyBob);
        QCOMPARE(found(u"?right=access"_s), onlyEve);
        QCOMPARE(found(u"?regulation=ccpa"_s), onlyBob);
        QCOMPARE(found(u"?assignee=me"_s), onlyEve);
        QCOMPARE(found(u"?assignee="_s + me), onlyEve);
        QCOMPARE(found(u"?assignee=none"_s), onlyBob);
        QCOMPARE(found(u"?person="_s + eve["personKey"_L1].toString()), onlyEve);
        QCOMPARE(found(u"?status=received,review"_s).size(), 2);
        QCOMPARE(found(u"?status=review"_s), QStringList());
        QCOMPARE(found(u"?due=overdue,paused"_s), QStringList());
        QCOMPARE(found(u"?due=on_time"_s).size(), 2);
        for (const char* member : {"status", "right", "regulation", "due", "assignee"})
            QCOMPARE(
                m_scene->worker.get(requestsPath(u"?%1=mars"_s.arg(QLatin1String(member)))).field(),
                QString::fromLatin1(member));
    }

    void namesAreFoundByWholeWordsForWhoMaySeeThem()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["name"_L1] = u"Evé Ortega-Lind"_s;
        const QStringList eve{refOf(m_scene->worker.post(requestsPath(), form).object())};
        form["address"_L1] = u"lind@acme.example"_s;
        form["name"_L1] = u"Rosa Perez"_s;
        form["rights"_L1] = QJsonArray{u"erasure"_s};
        const QStringList rosa{refOf(m_scene->worker.post(requestsPath(), form).object())};
        (void)m_scene->record(u"nobody@acme.example"_s);
        const auto found = [&](const QString& query) {
            return refsIn(m_scene->worker.get(requestsPath(query)));
        };
        for (const char* member : {"q", "subject"}) {
            const QString words = u"?%1="_s.arg(QLatin1String(member));
            QCOMPARE(found(words + u"LIND"_s), eve);
            QCOMPARE(found(words + u"eve%20ortega"_s), eve);
            QCOMPARE(found(words + u"eve%20perez"_s), QStringList());
            QCOMPARE(found(words + u"orteg"_s), QStringList());
            QCOMPARE(found(words + u"lind@acme.example"_s), rosa);
            QCOMPARE(found(words + u"lind@acme.example%20rosa"_s), rosa);
            QCOMPARE(found(words + u"rosa&right=access"_s), QStringList());
        }
        QCOMPARE(found(u"?q=perez%20erasure"_s), rosa);
        QCOMPARE(found(u"?subject=erasure"_s), QStringList());
        ServiceClient auditor = person(u"auditor"_s);
        QCOMPARE(refsIn(auditor.get(requestsPath(u"?q=lind"_s))), QStringList());
        QCOMPARE(refsIn(auditor.get(requestsPath(u"?subject=lind"_s))), QStringList());
        QCOMPARE(refsIn(auditor.get(requestsPath(u"?subject=lind@acme.example"_s))), rosa);
    }

    void theQueueHasWhatPressesMostOnTop()
    {
        // Around noon: the day there is the same one in summer and in winter.
        const QDate day = domain::localDay(m_fixture->now(), domain::usualZone()).value();
        const auto received = [&](int daysAgo) {
            QJsonObject form = m_scene->form(u"eve@acme.example"_s);
            form["receivedAt"_L1]
                = base::isoUtc(QDateTime(day.addDays(-daysAgo), QTime(12, 0), Qt::UTC));
            form["regulation"_L1] = u"ccpa"_s; // 45 days, whatever the weekday
            return refOf(m_scene->worker.post(requestsPath(), form).object());
        };
        const QString fresh = received(1);
        const QString today = received(45);
        const QString late = received(60);
        const QString soon = received(43);
        const QStringList order{late, today, soon, fresh};
        QCOMPARE(refsIn(m_scene->worker.get(requestsPath())), order);
        QStringList paged;
        QString cursor;
        do {
            const QString after = cursor.isEmpty() ? QString() : QString(u"&cursor="_s + cursor);
            const ServiceAnswer page = m_scene->worker.get(requestsPath(u"?limit=1"_s + after));
            QCOMPARE(page.object()["total"_L1].toInt(), 4);
            paged += refsIn(page);
            cursor = page.text("nextCursor");
        } while (!cursor.isEmpty());
        QCOMPARE(paged, order);
        const QJsonArray items = m_scene->worker.get(requestsPath()).object()["items"_L1].toArray();
        const QStringList words{u"overdue"_s, u"due_today"_s, u"due_soon"_s, u"on_time"_s};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(items[i]["urgency"_L1].toString(), words.at(i));
        QCOMPARE(
            refsIn(m_scene->worker.get(requestsPath(u"?due=due_today"_s))), QStringList{today});
        QCOMPARE(refsIn(m_scene->worker.get(requestsPath(u"?sort=-received"_s))),
            (QStringList{fresh, soon, today, late}));
    }

    void addressesAreShownOnTheRecordOnly()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["name"_L1] = u"Eve Example"_s;
        form["details"_L1] = u"Write to eve.private@home.example please."_s;
        const QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        ServiceClient auditor = person(u"auditor"_s);
        const QString path = requestsPath(u'/' + refOf(seen));
        for (ServiceClient* who : {&m_scene->worker, &auditor}) {
            const ServiceAnswer answer = who->get(path);
            QCOMPARE(answer.status, 200);
            for (const char* never : {"eve@acme", "eve.private@", "Eve Example"})
                QVERIFY2(!answer.body.contains(never), never);
        }
        QCOMPARE(auditor.get(path).object()["moves"_L1].toArray(), QJsonArray());
        const QJsonObject own = m_scene->record(ServiceFixture::operatorEmail());
        const QString afterAPerson = u"(named after a person)"_s;
        QCOMPARE(own["subject"_L1]["onlyAdminOf"_L1][0].toString(), afterAPerson);
        QCOMPARE(auditor.get(requestsPath(u'/' + refOf(own)))
                     .object()["subject"_L1]["onlyAdminOf"_L1][0]
                     .toString(),
            afterAPerson);
        const ServiceAnswer preview = m_scene->worker.post(
            requestsPath(u"/preview"_s), m_scene->form(ServiceFixture::operatorEmail()));
        QCOMPARE(preview.object()["subject"_L1]["onlyAdminOf"_L1][0].toString(),
            u"ada's organization"_s);
        QCOMPARE(auditor.post(path + u"/subject-view"_s).status, 403);
        const ServiceAnswer shown = m_scene->worker.post(path + u"/subject-view"_s);
        QCOMPARE(shown.text("address"), u"eve@acme.example"_s);
        QCOMPARE(shown.text("name"), u"Eve Example"_s);
        QVERIFY(shown.text("details").contains("eve.private@home.example"_L1));
        const auto events = [&](const QString& action) {
            return m_scene->worker.get(u"/governance/activity?q="_s + action)
                .object()["total"_L1]
                .toInt();
        };
        QCOMPARE(events(u"data-request.viewed"_s), 4);
        QCOMPARE(events(u"data-request.subject-shown"_s), 1);
    }

    void thatTheRegisterWasTakenOutIsOnTheRecord()
    {
        ServiceClient auditor = person(u"auditor"_s);
        const QString path = requestsPath(u"/register"_s);
        const QJsonObject right{{u"file"_s, u"figures_csv"_s}, {u"from"_s, u"2025-01-01"_s},
            {u"to"_s, u"2025-12-31"_s}};
        const ServiceAnswer taken = auditor.post(path, right);
        QCOMPARE(taken.status, 200);
        QVERIFY(base::fromIsoUtc(taken.text("recordedAt")).isValid());
        const ServiceAnswer events
            = m_scene->worker.get(u"/governance/activity?q=data-requests.exported"_s);
        QCOMPARE(events.object()["total"_L1].toInt(), 1);
        const QJsonObject event = events.object()["items"_L1][0].toObject();
        QCOMPARE(event["after"_L1].toObject(), right);
        QCOMPARE(event["actor"_L1]["id"_L1].toString(), ServiceFixture::userOf(auditor));
        QJsonObject wrong = right;
        wrong["to"_L1] = u"2024-12-31"_s;
        QCOMPARE(auditor.post(path, wrong).code(), u"request.register.period"_s);
        wrong["file"_L1] = u"everything"_s;
        QCOMPARE(auditor.post(path, wrong).status, 400);
        ServiceClient bob
            = m_fixture->memberClient(m_scene->worker, u"bob@acme.example"_s, u"member"_s);
        QCOMPARE(bob.post(path, right).status, 403);
        QCOMPARE(m_scene->worker.get(u"/governance/activity?q=data-requests.exported"_s)
                     .object()["total"_L1]
                     .toInt(),
            1);
    }

    void everybodyAsksForTheirOwn()
    {
        ServiceClient bob
            = m_fixture->memberClient(m_scene->worker, u"bob@acme.example"_s, u"member"_s);
        const ServiceAnswer raised
            = bob.post(requestsPath(u"/own"_s), {{u"rights"_s, QJsonArray{u"access"_s}}});
        QCOMPARE(raised.status, 201);
        QCOMPARE(refsIn(bob.get(requestsPath(u"/own"_s))), QStringList{raised.text("ref")});
        QCOMPARE(refsIn(m_scene->worker.get(requestsPath(u"/own"_s))), QStringList());
        QCOMPARE(bob.get(requestsPath(u'/' + raised.text("ref"))).status, 403);
        const QJsonObject seen = m_scene->caseOf(raised.text("ref"));
        QCOMPARE(seen["identity"_L1]["method"_L1].toString(), u"account_session"_s);
        QVERIFY(seen["subject"_L1]["known"_L1].toBool());
        QVERIFY(!seen["subject"_L1]["oneself"_L1].toBool());
        // Whose case it is, is masked: what happened to it and the record of changes tell no more.
        QCOMPARE(seen["identity"_L1]["by"_L1]["userId"_L1].toString(), QString());
        QCOMPARE(seen["history"_L1][0]["by"_L1]["userId"_L1].toString(), QString());
        const QJsonObject event
            = m_scene->worker.get(u"/governance/activity?q=data-request.recorded"_s)
                  .object()["items"_L1][0]
                  .toObject();
        QCOMPARE(event["after"_L1]["ref"_L1], raised.object()["ref"_L1]);
        QCOMPARE(event["after"_L1]["raisedBy"_L1].toString(), u"subject"_s);
        QCOMPARE(event["actor"_L1]["kind"_L1].toString(), u"service"_s);
        QVERIFY(!QJsonDocument(event).toJson().contains(ServiceFixture::userOf(bob).toUtf8()));
    }

private:
    ServiceClient person(const QString& role)
    {
        ServiceClient client = m_fixture->memberClient(
            m_scene->worker, QString(role + u"@acme.example"_s), u"member"_s);
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(client)),
            {{u"role"_s, role}});
        return client;
    }
};

QTEST_GUILESS_MAIN(ServiceDataRequestsTest)
#include "service_data_requests_test.moc"
