// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/copy_codecs.h"
#include "service/request_seed.h"
#include "service/request_test.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

const QString why = u"It was typed wrong."_s;

} // namespace

//! What was typed wrong when a case was recorded is mended, on the record and without a trace of
//! who was meant.
class ServiceRequestCorrectionTest : public RequestTest {
    Q_OBJECT

private Q_SLOTS:
    void datesAreCountedAnewAndSayHow()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["receivedAt"_L1] = u"2026-01-02T09:00:00.000Z"_s;
        const QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        QCOMPARE(clockOf(seen)["legal"_L1].toString(), u"2026-02-02"_s);
        // The day before, in another year: the number was told to people, so it stays.
        const ServiceAnswer answer = correct(seen,
            {{u"receivedAt"_s, u"2025-12-31T22:30:00.000Z"_s}, {u"zone"_s, u"Europe/London"_s},
                {u"calendar"_s, u"england-wales"_s}, {u"regulation"_s, u"uk_gdpr"_s},
                {u"channel"_s, u"phone"_s}});
        QCOMPARE(answer.status, 200);
        const QJsonObject now = answer.object();
        QCOMPARE(refOf(now), refOf(seen));
        QCOMPARE(now["channel"_L1].toString(), u"phone"_s);
        QCOMPARE(clockOf(now)["legal"_L1].toString(), u"2026-02-02"_s); // a Saturday before
        QCOMPARE(clockOf(now)["nominal"_L1].toString(), u"2026-01-31"_s);
        QVERIFY(clockOf(now)["trace"_L1].toArray() != clockOf(seen)["trace"_L1].toArray());
        QVERIFY(!clockOf(now)["trace"_L1].toArray().isEmpty());
        QCOMPARE(m_scene->caseOf(refOf(seen))["rights"_L1], now["rights"_L1]);
        const QJsonObject event = now["history"_L1].toArray().last().toObject();
        QCOMPARE(event["row"_L1].toString(), u"correction"_s);
        QCOMPARE(event["number"_L1].toInt(), 2);
        QCOMPARE(event["to"_L1].toString(), u"received"_s);
        QCOMPARE(event["evidence"_L1]["reason"_L1].toString(), why);
        const QJsonObject deed = lastDeed();
        QCOMPARE(deed["before"_L1]["receivedAt"_L1].toString(), u"2026-01-02T09:00:00.000Z"_s);
        QCOMPARE(deed["after"_L1]["receivedAt"_L1].toString(), u"2025-12-31T22:30:00.000Z"_s);
        QCOMPARE(deed["after"_L1]["ref"_L1].toString(), refOf(seen));
        QVERIFY(!deed["before"_L1].toObject().contains("address"_L1));
        // The day that it comes to is on the record, too.
        QCOMPARE(correct(now, {{u"receivedAt"_s, u"2026-01-31T09:00:00.000Z"_s}}).status, 200);
        QCOMPARE(lastDeed()["before"_L1]["legal"_L1]["access"_L1].toString(), u"2026-02-02"_s);
        QCOMPARE(lastDeed()["after"_L1]["legal"_L1]["access"_L1].toString(), u"2026-03-02"_s);
        // The next number of that year is not taken twice.
        QVERIFY(refOf(m_scene->worker.post(requestsPath(), form).object()) != refOf(seen));
    }

    void theRecordOfChangesNamesNobody()
    {
        QJsonObject form = m_scene->form(u"eve@acme.example"_s);
        form["name"_L1] = u"Eve Example"_s;
        const QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        const QJsonObject now
            = correct(seen, {{u"address"_s, u"Rosa@acme.example"_s}, {u"name"_s, u"Rosa Ortega"_s}})
                  .object();
        QCOMPARE(now["mask"_L1].toString(), u"r***@acme.example"_s);
        QVERIFY(now["personKey"_L1] != seen["personKey"_L1]);
        const ServiceAnswer shown
            = m_scene->worker.post(requestsPath(u'/' + refOf(seen) + u"/subject-view"_s));
        QCOMPARE(shown.text("address"), u"rosa@acme.example"_s);
        QCOMPARE(shown.text("name"), u"Rosa Ortega"_s);
        QCOMPARE(found(u"?q=rosa@acme.example"_s), 1);
        QCOMPARE(found(u"?q=ortega"_s), 1);
        QCOMPARE(found(u"?q=eve@acme.example"_s), 0);
        QCOMPARE(found(u"?q=example"_s), 0);
        const ServiceAnswer deeds
            = m_scene->worker.get(u"/governance/activity?q=data-request.corrected"_s);
        for (const char* never : {"eve@", "rosa@", "Rosa", "Example", "typed wrong"})
            QVERIFY2(!deeds.body.contains(never), never);
        const QJsonObject deed = lastDeed();
        QVERIFY(!deed["before"_L1].toObject().contains("address"_L1));
        QCOMPARE(deed["after"_L1]["address"_L1].toString(), u"corrected"_s);
        QCOMPARE(deed["after"_L1]["name"_L1].toString(), u"corrected"_s);
        // A name can be taken out altogether.
        QCOMPARE(correct(now, {{u"name"_s, u""_s}}).status, 200);
        QCOMPARE(found(u"?q=ortega"_s), 0);
    }

    void aProvedAddressStaysUntilItIsCheckedAgain()
    {
        const QJsonObject proved = m_scene->readyCase(S::Assessing, S::IdentityCheck);
        const QJsonObject other{{u"address"_s, u"rosa@acme.example"_s}};
        const ServiceAnswer refused = correct(proved, other);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"request.correction.identity"_s);
        const QJsonObject checking = m_scene->move(proved, S::IdentityCheck).object();
        QCOMPARE(statusOf(checking), S::IdentityCheck);
        QCOMPARE(correct(checking, other).status, 200);
    }

    //! A copy is of whom the address named when it was made.
    void anotherAddressTakesTheCopyAway()
    {
        QJsonObject seen = m_scene->readyCase(S::InProgress, S::InProgress);
        const QString path = requestsPath(u'/' + refOf(seen) + u"/package"_s);
        const contract::PackageFile copy{.content = encryptedFile(), .rows = 1};
        QCOMPARE(m_scene->worker.post(path, contract::encode(copy), ifSeen(seen)).status, 201);
        seen = m_scene->caseOf(refOf(seen));
        for (const S to : {S::Withdrawn, S::Assessing, S::IdentityCheck})
            seen = m_scene->move(seen, to).object();
        QCOMPARE(statusOf(seen), S::IdentityCheck);
        QCOMPARE(m_scene->worker.get(path + u"/file"_s).status, 200);
        QCOMPARE(correct(seen, {{u"address"_s, u"rosa@acme.example"_s}}).status, 200);
        QCOMPARE(m_scene->worker.get(path + u"/file"_s).code(), u"request.package.gone"_s);
    }

    void theTimeForWhichItIsKeptFollowsTheLaw()
    {
        const QJsonObject seen = m_scene->patched(m_scene->record(), {{u"retentionMonths"_s, 6}});
        QCOMPARE(seen["retentionMonths"_L1].toInt(), 6);
        const QJsonObject now = correct(seen, {{u"regulation"_s, u"ccpa"_s}}).object();
        QCOMPARE(now["retentionMonths"_L1].toInt(), 24); // the fewest there
    }

    void rightsAreMendedUntilSomethingHangsOnThem()
    {
        const QJsonObject seen = m_scene->record();
        const auto rights = [](std::initializer_list<QString> names) {
            QJsonArray words;
            for (const QString& name : names)
                words.append(name);
            return QJsonObject{{u"rights"_s, words}};
        };
        // What somebody added hangs on no right.
        const QJsonObject more = m_scene->worker
                                     .post(requestsPath(u'/' + refOf(seen) + u"/tasks"_s),
                                         {{u"title"_s, u"Ask the archive"_s}}, ifSeen(seen))
                                     .object();
        const QJsonObject two = correct(more, rights({u"erasure"_s, u"access"_s})).object();
        QCOMPARE(two["rights"_L1].toArray().size(), 2);
        QVERIFY(!two["rights"_L1][1]["clock"_L1]["legal"_L1].toString().isEmpty());
        const QJsonObject one = correct(two, rights({u"erasure"_s})).object();
        QCOMPARE(one["rights"_L1].toArray().size(), 1);
        QCOMPARE(m_scene->caseOf(refOf(seen))["rights"_L1].toArray().size(), 1);
        QCOMPARE(found(u"?q=access"_s), 0);
        QCOMPARE(correct(one, rights({})).code(), u"request.rights"_s);
        const QJsonObject asked = m_scene->asked(one);
        QVERIFY(!asked.isEmpty());
        QCOMPARE(correct(asked, rights({u"access"_s})).code(), u"request.correction.rights"_s);
        QCOMPARE(correct(asked, rights({u"access"_s, u"erasure"_s})).status, 200);
        const QJsonObject working = m_scene->readyCase(S::InProgress, S::Review);
        QCOMPARE(correct(working, rights({u"access"_s, u"erasure"_s})).code(),
            u"request.correction.rights"_s);
        QCOMPARE(correct(working, {{u"channel"_s, u"phone"_s}}).status, 200);
    }

    void whatIsWrongIsRefused()
    {
        const QJsonObject seen = m_scene->record();
        const QString path = requestsPath(u'/' + refOf(seen) + u"/corrections"_s);
        const QJsonObject phone{{u"channel"_s, u"phone"_s}, {u"reason"_s, why}};
        const auto refused = [&](const QJsonObject& body) {
            const ServiceAnswer answer = m_scene->worker.post(path, body);
            return QString(answer.field() + u' ' + answer.code());
        };
        const QString now = seen["channel"_L1].toString();
        QCOMPARE(refused({{u"channel"_s, u"phone"_s}, {u"reason"_s, u"Short."_s}}),
            u"reason request.correction.reason"_s);
        QCOMPARE(refused({{u"channel"_s, now}, {u"reason"_s, why}}),
            u"reason request.correction.same"_s);
        QCOMPARE(refused({{u"receivedAt"_s, u"2999-01-01T00:00:00.000Z"_s}, {u"reason"_s, why}}),
            u"receivedAt request.received.future"_s);
        QVERIFY(refused({{u"address"_s, u"eve at acme"_s}, {u"reason"_s, why}})
                    .startsWith(u"address "_s));
        QCOMPARE(m_scene->worker.post(path, phone, {{"If-Match", "\"99\""}}).status, 412);
        QCOMPARE(m_scene->worker.post(path, phone).status, 200);
        const QJsonObject closed = m_scene->readyCase(S::Withdrawn, S::Assessing);
        QCOMPARE(correct(closed, {{u"channel"_s, u"phone"_s}}).code(), u"request.closed"_s);
    }

private:
    ServiceAnswer correct(const QJsonObject& seen, QJsonObject body)
    {
        body.insert("reason"_L1, why);
        return m_scene->worker.post(
            requestsPath(u'/' + refOf(seen) + u"/corrections"_s), body, ifSeen(seen));
    }

    int found(const QString& query)
    {
        return m_scene->worker.get(requestsPath(query)).object()["total"_L1].toInt();
    }

    QJsonObject lastDeed()
    {
        return m_scene->worker.get(u"/governance/activity?q=data-request.corrected"_s)
            .object()["items"_L1][0]
            .toObject();
    }
};

QTEST_GUILESS_MAIN(ServiceRequestCorrectionTest)
#include "service_request_correction_test.moc"
