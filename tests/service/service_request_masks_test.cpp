// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_test.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

//! An address in a text of the case; the number tells the texts apart.
QString address(int number)
{
    return u"e'hara=%1/x@home.example"_s.arg(number);
}

QString text(int number)
{
    return u"Write to %1, as she asked."_s.arg(address(number));
}

QString masked()
{
    return u"Write to e***@home.example, as she asked."_s;
}

QString pathOf(const QJsonObject& seen, const QString& rest = {})
{
    return requestsPath(QString(u'/' + refOf(seen) + rest));
}

bool leaks(const ServiceAnswer& answer)
{
    return answer.body.contains("'hara") || answer.body.contains("eve@acme");
}

} // namespace

//! What was typed into a case: no address of it leaves the service before it is shown, and none is
//! lost when a text is changed.
class ServiceRequestMasksTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void noAddressLeavesBeforeItIsShown()
    {
        ServiceClient auditor = person(u"auditor"_s);
        QJsonObject seen = filled();
        QVERIFY(!seen.isEmpty());
        const QString id = seen["id"_L1].toString();
        for (ServiceClient* who : {&m_scene->worker, &auditor}) {
            for (const QString& path :
                {requestsPath(), requestsPath(u'/' + id), requestsPath(u"?q=home"_s),
                    requestsPath(QString(u'/' + id + u"/attachments"_s)),
                    u"/governance/activity?limit=200"_s}) {
                const ServiceAnswer answer = who->get(path);
                QCOMPARE(answer.status, 200);
                QVERIFY2(!leaks(answer), qPrintable(path));
            }
        }
        const QJsonObject looked = m_scene->caseOf(refOf(seen));
        QCOMPARE(looked["scope"_L1].toString(), masked());
        QCOMPARE(looked["questions"_L1][0]["text"_L1].toString(), masked());
        // One act shows all, and is on the record once.
        const ServiceAnswer shown = m_scene->worker.post(pathOf(seen, u"/subject-view"_s));
        QCOMPARE(shown.status, 200);
        for (int number = 1; number <= m_texts; ++number)
            QVERIFY2(shown.body.contains(address(number).toUtf8()), qPrintable(address(number)));
        QCOMPARE(shown.object()["case"_L1]["rev"_L1], looked["rev"_L1]);
        const ServiceAnswer events
            = m_scene->worker.get(u"/governance/activity?q=data-request.subject-shown"_s);
        QCOMPARE(events.object()["total"_L1].toInt(), 1);
        QVERIFY(!leaks(events));
        // It was shown once: whoever looks again asks again.
        QVERIFY(!leaks(m_scene->worker.get(pathOf(seen))));
    }

    //! A proposal of a letter to others names the person; one to the person does not.
    void aLetterThatNamesThemIsAShowing()
    {
        const QJsonObject seen = m_scene->record(u"eve@acme.example"_s);
        const QString path = pathOf(seen, u"/letters/preview"_s);
        const auto showings = [&] {
            return m_scene->worker.get(u"/governance/activity?q=data-request.subject-shown"_s)
                .object()["total"_L1]
                .toInt();
        };
        const ServiceAnswer receipt = m_scene->worker.post(path, {{u"kind"_s, u"receipt"_s}});
        QCOMPARE(receipt.status, 200);
        QVERIFY(!leaks(receipt));
        QCOMPARE(showings(), 0);
        const QJsonObject form{{u"kind"_s, u"recipient"_s}, {u"to"_s, u"dpo@globex.example"_s}};
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(leaks(m_scene->worker.post(path, form)));
            QCOMPARE(showings(), 1);
        }
    }

    void noMaskIsWrittenBack()
    {
        QJsonObject seen = filled();
        const auto refused = [](const ServiceAnswer& answer, const QString& field) {
            return answer.status == 422 && answer.code() == u"request.text.masked"_s
                && answer.field() == field && !leaks(answer);
        };
        ServiceClient& worker = m_scene->worker;
        for (const QString& field : {u"scope"_s, u"controllerContact"_s}) {
            for (const QString& typed : {masked(), QString(masked() + u" And more."_s)})
                QVERIFY2(refused(worker.patch(pathOf(seen), {{field, typed}}), field),
                    qPrintable(field));
        }
        const QString task = pathOf(seen, u"/tasks/"_s + seen["tasks"_L1][0]["id"_L1].toString());
        for (const QString& field : {u"title"_s, u"evidence"_s})
            QVERIFY2(refused(worker.patch(task, {{field, masked()}}), field), qPrintable(field));
        const QString right = pathOf(seen, u"/rights/access"_s);
        QJsonObject outcome{{u"outcome"_s, u"partially_fulfilled"_s},
            {u"ground"_s, u"art15_4_others_rights"_s}, {u"text"_s, masked()}};
        QVERIFY(refused(worker.send("PUT", right, outcome), u"text"_s));
        QVERIFY(refused(worker.send("PUT", pathOf(seen, u"/extension"_s),
                            QJsonObject{{u"reason"_s, u"number"_s}, {u"text"_s, masked()}}),
            u"text"_s));
        for (const QString& field : {u"address"_s, u"name"_s}) {
            const QString mask = field == "name"_L1 ? u"E***"_s : u"e***@acme.example"_s;
            QVERIFY2(refused(worker.post(pathOf(seen, u"/corrections"_s),
                                 {{field, mask}, {u"reason"_s, u"It was typed wrong."_s}}),
                         field),
                qPrintable(field));
        }
        const QJsonObject letter{{u"kind"_s, u"hand_over"_s}, {u"to"_s, u"e***@home.example"_s}};
        QVERIFY(refused(worker.post(pathOf(seen, u"/letters/preview"_s), letter), u"to"_s));
        // What is left out stays, with the addresses in it.
        outcome.remove("text"_L1);
        QCOMPARE(worker.send("PUT", right, outcome).status, 200);
        QCOMPARE(worker.patch(task, {{u"state"_s, u"confirmed"_s}}).status, 200);
        QCOMPARE(worker.patch(pathOf(seen), {{u"feeAsked"_s, true}}).status, 200);
        const ServiceAnswer shown = worker.post(pathOf(seen, u"/subject-view"_s));
        for (int number = 1; number <= m_texts; ++number)
            QVERIFY2(shown.body.contains(address(number).toUtf8()), qPrintable(address(number)));
        // A text with its addresses, and one about another address, are taken.
        for (const QString& typed : {text(1), u"Ask b***@beta.example"_s})
            QCOMPARE(worker.patch(pathOf(seen), {{u"scope"_s, typed}}).status, 200);
    }

private:
    ServiceClient person(const QString& role)
    {
        ServiceClient client
            = m_fixture->memberClient(m_scene->worker, u"audit@acme.example"_s, u"member"_s);
        m_scene->worker.patch(u"/governance/people/%1/role"_s.arg(ServiceFixture::userOf(client)),
            {{u"role"_s, role}});
        return client;
    }

    //! A case with an address in each of its texts; every answer on the way keeps it back.
    QJsonObject filled()
    {
        m_texts = 0;
        const auto next = [this] {
            return text(++m_texts);
        };
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["name"_L1] = u"Eve Example"_s;
        form["details"_L1] = next();
        form["sourceRef"_L1] = next();
        ServiceClient& worker = m_scene->worker;
        bool good = true;
        QJsonObject seen;
        const auto take = [&](const ServiceAnswer& answer) {
            good = good && (answer.status == 200 || answer.status == 201) && !leaks(answer);
            if (!good)
                qWarning("%d %s", answer.status, answer.body.left(300).constData());
            seen = answer.object();
        };
        take(worker.post(requestsPath(), form));
        QJsonObject evidence = m_scene->evidence();
        evidence["reason"_L1] = next();
        evidence["question"_L1] = next();
        evidence["method"_L1] = u"other"_s;
        evidence["methodText"_L1] = next();
        for (const S to : {S::IdentityCheck, S::Assessing})
            take(m_scene->move(seen, to, evidence));
        take(worker.patch(pathOf(seen),
            {{u"scope"_s, next()}, {u"controllerContact"_s, next()}, {u"legalHold"_s, true},
                {u"holdReason"_s, next()}}));
        take(worker.post(pathOf(seen, u"/questions"_s),
            {{u"kind"_s, u"clarification"_s}, {u"text"_s, next()},
                {u"askedOn"_s, clockOf(seen)["receivedOn"_L1]}}));
        take(worker.post(
            pathOf(seen, u"/tasks"_s), {{u"title"_s, next()}, {u"evidence"_s, next()}}));
        take(worker.send("PUT", pathOf(seen, u"/extension"_s),
            QJsonObject{{u"reason"_s, u"number"_s}, {u"text"_s, next()}}));
        take(worker.send("PUT", pathOf(seen, u"/rights/access"_s),
            QJsonObject{{u"outcome"_s, u"refused"_s}, {u"ground"_s, u"art15_4_others_rights"_s},
                {u"text"_s, next()}}));
        return good ? seen : QJsonObject();
    }

    int m_texts = 0;
};

QTEST_GUILESS_MAIN(ServiceRequestMasksTest)
#include "service_request_masks_test.moc"
