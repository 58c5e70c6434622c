// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/request_scene.h"
#include "service/store/sealed_columns.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using S = domain::RequestStatus;

namespace {

constexpr qint64 dayAndMore = 86'400 + 60;
constexpr qint64 yearAndMore = 86'400LL * 400;
constexpr int patience = 30'000; // milliseconds
//! In the address, the name and all words of the case.
const QString marker = u"qzmarker"_s;

//! All values of all tables, what is sealed opened.
QString dump(const ServiceFixture& fixture)
{
    const auto database = fixture.database();
    QStringList texts;
    const auto keep = [&texts](const service::Row& row) {
        texts.append(row.text(0));
        return true;
    };
    QStringList tables;
    database->all(
        u"SELECT name FROM sqlite_master WHERE type = 'table'"_s, {}, [&](const service::Row& row) {
            tables.append(row.text(0));
            return true;
        });
    for (const QString& table : std::as_const(tables)) {
        QStringList columns;
        database->all(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), {},
            [&](const service::Row& row) {
                columns.append(row.text(0));
                return true;
            });
        for (const QString& column : std::as_const(columns))
            database->all(
                u"SELECT CAST(%1 AS TEXT) FROM %2 WHERE %1 IS NOT NULL"_s.arg(column, table), {},
                keep);
    }
    const QList<service::SealedColumn> sealed = service::sealedColumns();
    for (const service::SealedColumn& column : sealed)
        database->all(service::selectSealed(column), {}, [&](const service::Row& row) {
            texts.append(row.opened(2, column.at(row.text(0), row.text(1))));
            return true;
        });
    return database->failed() || tables.size() < 20 ? QString() : texts.join(u'\n');
}

//! Files of the service that have it in them as it is.
QStringList filesWith(const ServiceFixture& fixture, const QString& text)
{
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    const QByteArray wide = utf16(text);
    QStringList found;
    QDirIterator files(
        fixture.dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

//! What follows once a case is closed, by the service's own clock.
class ServiceRequestRetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>([](service::ServiceConfig& config) {
            config.retentionLook = std::chrono::milliseconds(20);
        });
        m_scene = std::make_unique<RequestScene>(*m_fixture);
    }
    void cleanup()
    {
        m_scene.reset();
        m_fixture.reset();
    }

    void theServicePurgesWhatIsOverAndNothingIsLeft()
    {
        const QJsonObject closed = closedWithWords();
        QCOMPARE(statusOf(closed), S::PartiallyFulfilled);
        QVERIFY(dump(*m_fixture).contains(marker, Qt::CaseInsensitive));
        later(yearAndMore);
        QCOMPARE(eventsOf(u"data-requests.purge-postponed"_s).size(), 1);
        QCOMPARE(statusOf(m_scene->caseOf(refOf(closed))), S::PartiallyFulfilled);
        later(dayAndMore);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_scene->caseOf(refOf(closed))), S::Purged, patience);
        const QJsonObject purged = m_scene->caseOf(refOf(closed));
        const QJsonObject last = purged["history"_L1].toArray().last().toObject();
        QCOMPARE(last["by"_L1]["userId"_L1].toString(), QString());
        QCOMPARE(last["row"_L1].toString(), u"17"_s);
        const QJsonObject receipt = last["receipt"_L1].toObject();
        QCOMPARE(receipt["months"_L1].toInt(), 12);
        QCOMPARE(receipt["dueOn"_L1], closed["purgeOn"_L1]);
        QVERIFY(receipt["texts"_L1].toInt() >= 8);
        const QJsonArray events = eventsOf(u"data-request.moved"_s, refOf(closed));
        QCOMPARE(events.first()["actor"_L1]["kind"_L1].toString(), u"service"_s);
        QCOMPARE(events.first()["after"_L1]["row"_L1].toString(), u"17"_s);
        expectNothingLeft(purged);
        // The next days have nothing more to do there.
        later(dayAndMore);
        later(dayAndMore);
        QCOMPARE(eventsOf(u"data-request.moved"_s, refOf(closed)).size(), events.size());
        QCOMPARE(m_scene->caseOf(refOf(closed))["rev"_L1], purged["rev"_L1]);
    }

    //! Who decided what, when and on which ground, for a case that was opened again, too.
    void whatProvesTheAnswerStays()
    {
        const QJsonObject refused = m_scene->readyCase(S::Refused, S::Assessing);
        const QJsonObject again = m_scene->move(refused, S::Assessing).object();
        QCOMPARE(m_scene->move(again, S::Withdrawn).status, 200);
        purgeAll();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_scene->caseOf(refOf(refused))), S::Purged, patience);
        const QJsonObject purged = m_scene->caseOf(refOf(refused));
        const QJsonArray history = purged["history"_L1].toArray();
        QCOMPARE(history.size(), 6);
        const QJsonObject decided = history.at(2)["decision"_L1][0].toObject();
        QCOMPARE(decided,
            (QJsonObject{{u"right"_s, u"access"_s}, {u"outcome"_s, u"refused"_s},
                {u"ground"_s, u"art15_4_others_rights"_s}}));
        // What was sent, and when, without its words.
        const QJsonObject sent = refused["history"_L1][2]["evidence"_L1].toObject();
        QCOMPARE(history.at(2)["evidence"_L1].toObject(),
            (QJsonObject{{u"messageHash"_s, QString(64, u'a')}, {u"sentOn"_s, sent["sentOn"_L1]}}));
        QVERIFY(sent["sentOn"_L1].isString() && sent.contains("message"_L1));
        QCOMPARE(history.at(4)["decision"_L1][0]["outcome"_L1].toString(), u"withdrawn"_s);
        QVERIFY(!history.at(4)["by"_L1]["userId"_L1].toString().isEmpty());
        QCOMPARE(purged["rights"_L1][0]["outcome"_L1].toString(), u"withdrawn"_s);
        QCOMPARE(purged["regulation"_L1], refused["regulation"_L1]);
        QCOMPARE(purged["receivedAt"_L1], refused["receivedAt"_L1]);
    }

    void aLinkDoesNotLeadBackToThePerson()
    {
        const QJsonObject open = m_scene->record(u"qzmarker@nowhere.example"_s);
        const QJsonObject twin = m_scene->record(u"qzmarker@nowhere.example"_s);
        const QJsonObject closed
            = m_scene->move(twin, S::Duplicate, m_scene->evidence(refOf(open))).object();
        QCOMPARE(closed["related"_L1].toArray().size(), 1);
        purgeAll();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_scene->caseOf(refOf(twin))), S::Purged, patience);
        QVERIFY(m_scene->caseOf(refOf(twin))["related"_L1].toArray().isEmpty());
        QVERIFY(m_scene->caseOf(refOf(open))["related"_L1].toArray().isEmpty());
        QCOMPARE(statusOf(m_scene->caseOf(refOf(open))), S::Received);
    }

    void aHoldKeepsACaseAndItsReleaseLeavesATask()
    {
        QJsonObject closed = m_scene->readyCase(S::Withdrawn, S::Purged);
        const QString path = requestsPath(u'/' + refOf(closed));
        for (const QString& reason : {QString(), u"Too short"_s, QString(2001, u'x')}) {
            const ServiceAnswer refused
                = m_scene->worker.patch(path, {{u"legalHold"_s, true}, {u"holdReason"_s, reason}});
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.field(), u"holdReason"_s);
            QCOMPARE(refused.code(), u"request.hold.reason"_s);
        }
        closed = m_scene->patched(
            closed, {{u"legalHold"_s, true}, {u"holdReason"_s, u"A court asks for it."_s}});
        const QJsonObject hold = closed["holds"_L1][0].toObject();
        QCOMPARE(hold["reason"_L1].toString(), u"A court asks for it."_s);
        QCOMPARE(hold["by"_L1]["userId"_L1].toString(), ServiceFixture::userOf(m_scene->worker));
        const QJsonObject other = m_scene->readyCase(S::Withdrawn, S::Purged);
        purgeAll();
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_scene->caseOf(refOf(other))), S::Purged, patience);
        closed = m_scene->caseOf(refOf(closed));
        QCOMPARE(statusOf(closed), S::Withdrawn);
        QCOMPARE(m_scene->move(closed, S::Purged).code(), u"request.hold"_s);
        closed = m_scene->patched(
            closed, {{u"legalHold"_s, false}, {u"holdReason"_s, u"It is settled."_s}});
        QCOMPARE(closed["holds"_L1].toArray().size(), 2);
        const QJsonObject task = closed["tasks"_L1][0].toObject();
        QCOMPARE(task["key"_L1].toString(), u"legal-hold"_s);
        QCOMPARE(task["state"_L1].toString(), u"todo"_s);
        const ServiceAnswer done
            = m_scene->worker.patch(path + u"/tasks/"_s + task["id"_L1].toString(),
                {{u"state"_s, u"confirmed"_s}, {u"evidence"_s, u"Looked at it."_s}});
        QCOMPARE(done.status, 200);
        later(dayAndMore);
        QTRY_COMPARE_WITH_TIMEOUT(statusOf(m_scene->caseOf(refOf(closed))), S::Purged, patience);
        const QJsonObject purged = m_scene->caseOf(refOf(closed));
        QCOMPARE(purged["holds"_L1].toArray().size(), 2);
        QCOMPARE(purged["holds"_L1][0]["reason"_L1].toString(), QString());
    }

    void aClockThatWentBackPurgesNothing()
    {
        const QJsonObject closed = m_scene->readyCase(S::Withdrawn, S::Purged);
        later(yearAndMore);
        later(-yearAndMore);
        later(3600);
        QCOMPARE(statusOf(m_scene->caseOf(refOf(closed))), S::Withdrawn);
        later(dayAndMore);
        QCOMPARE(statusOf(m_scene->caseOf(refOf(closed))), S::Withdrawn);
    }

    //! The same rule as when the service does it.
    void aPurgeByHandWaitsForTheClockToo()
    {
        const QJsonObject closed = m_scene->readyCase(S::Withdrawn, S::Purged);
        later(yearAndMore);
        const ServiceAnswer refused = m_scene->move(closed, S::Purged);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), u"request.clock"_s);
        const QJsonArray moves = m_scene->caseOf(refOf(closed))["moves"_L1].toArray();
        const bool told = std::any_of(moves.begin(), moves.end(), [](const QJsonValue& move) {
            return move["to"_L1].toString() == "purged"_L1
                && move["obstacles"_L1][0]["code"_L1].toString() == "request.clock"_L1;
        });
        QVERIFY(told);
        // Set back to before it jumped, it is not believed either.
        later(-yearAndMore);
        QCOMPARE(m_scene->move(closed, S::Purged).code(), u"request.retention"_s);
        QCOMPARE(statusOf(m_scene->caseOf(refOf(closed))), S::Withdrawn);
    }

    void theWorkspaceSaysForHowLong()
    {
        ServiceClient& ada = m_scene->worker;
        const QString path = u"/governance/settings"_s;
        const QJsonObject usual{{u"gdpr"_s, 12}, {u"uk_gdpr"_s, 12}, {u"ccpa"_s, 24}};
        QCOMPARE(ada.get(path).object()["retentionMonths"_L1].toObject(), usual);
        const auto set = [&](const QString& law, int months) {
            return ada.patch(path, {{u"retentionMonths"_s, QJsonObject{{law, months}}}});
        };
        QCOMPARE(set(u"gdpr"_s, 0).field(), u"retentionMonths.gdpr"_s);
        QCOMPARE(set(u"uk_gdpr"_s, 121).code(), u"request.retention.months"_s);
        QCOMPARE(set(u"ccpa"_s, 23).field(), u"retentionMonths.ccpa"_s);
        QCOMPARE(ada.get(path).object()["retentionMonths"_L1].toObject(), usual);
        const QJsonObject before = m_scene->record(u"before@acme.example"_s);
        QCOMPARE(set(u"gdpr"_s, 1).status, 200);
        const QJsonObject after = m_scene->record(u"after@acme.example"_s);
        QCOMPARE(before["retentionMonths"_L1].toInt(), 12);
        QCOMPARE(after["retentionMonths"_L1].toInt(), 1);
        const QJsonObject event = eventsOf(u"settings.changed"_s).first().toObject();
        QCOMPARE(event["before"_L1].toObject(), (QJsonObject{{u"retentionMonths.gdpr"_s, 12}}));
        QCOMPARE(event["after"_L1].toObject(), (QJsonObject{{u"retentionMonths.gdpr"_s, 1}}));
        // The law of California asks for more than that.
        QJsonObject form = m_scene->form(u"west@acme.example"_s);
        form["regulation"_L1] = u"ccpa"_s;
        QCOMPARE(ada.post(requestsPath(), form).object()["retentionMonths"_L1].toInt(), 24);
    }

private:
    //! A case with the marker in all that can be written in one, closed.
    QJsonObject closedWithWords()
    {
        QJsonObject form = m_scene->form(marker + u"@nowhere.example"_s);
        form.insert("name"_L1, u"Qzmarker Person"_s);
        form.insert("details"_L1, u"I am qzmarker and want my data."_s);
        form.insert("sourceRef"_L1, u"Mail of qzmarker"_s);
        QJsonObject seen = m_scene->worker.post(requestsPath(), form).object();
        QJsonObject given = m_scene->evidence();
        given["question"_L1] = u"Are you qzmarker?"_s;
        given["reason"_L1] = u"Another qzmarker asked."_s;
        given["message"_L1] = u"Letter to qzmarker"_s;
        const auto move = [&](S to) {
            seen = m_scene->move(seen, to, given).object();
        };
        move(S::IdentityCheck);
        move(S::Assessing);
        seen = m_scene->patched(seen, {{u"scope"_s, u"Accounts of qzmarker"_s}});
        seen = m_scene->patched(
            seen, {{u"legalHold"_s, true}, {u"holdReason"_s, u"A court and qzmarker."_s}});
        seen = m_scene->patched(
            seen, {{u"legalHold"_s, false}, {u"holdReason"_s, u"Settled with qzmarker."_s}});
        move(S::InProgress);
        const QString task = seen["tasks"_L1][0]["id"_L1].toString();
        seen = m_scene->worker
                   .post(requestsPath(u'/' + refOf(seen) + u"/tasks"_s),
                       {{u"title"_s, u"Ask the colleague of qzmarker"_s}}, ifSeen(seen))
                   .object();
        seen = m_scene->tasksDone(seen, true);
        seen = m_scene->worker
                   .patch(requestsPath(u'/' + refOf(seen) + u"/tasks/"_s + task),
                       {{u"evidence"_s, u"Two rows of qzmarker"_s}}, ifSeen(seen))
                   .object();
        move(S::Review);
        seen = m_scene->worker
                   .send("PUT", requestsPath(u'/' + refOf(seen) + u"/rights/access"_s),
                       QJsonObject{{u"outcome"_s, u"partially_fulfilled"_s},
                           {u"ground"_s, u"art15_4_others_rights"_s},
                           {u"text"_s, u"Words of others than qzmarker are left out."_s}},
                       ifSeen(seen))
                   .object();
        move(S::PartiallyFulfilled);
        return seen;
    }

    void expectNothingLeft(const QJsonObject& purged)
    {
        QVERIFY(!QJsonDocument(purged).toJson().toLower().contains(marker.toLatin1()));
        const QString all = dump(*m_fixture);
        QVERIFY(!all.isEmpty());
        QVERIFY(!all.contains(marker, Qt::CaseInsensitive));
        const auto database = m_fixture->database();
        const QString mark = database->sealer().lookUp(marker + u"@nowhere.example"_s);
        QVERIFY(!mark.isEmpty() && !all.contains(mark));
        QCOMPARE(filesWith(*m_fixture, marker), QStringList());
        QCOMPARE(database->first(u"PRAGMA secure_delete"_s, {},
                     [](const service::Row& row) { return row.number(0); }),
            std::optional<qint64>(1));
    }

    //! Lets time pass, and waits until the service has looked at its clock.
    void later(qint64 seconds)
    {
        m_fixture->advance(seconds);
        const auto database = m_fixture->database();
        QTRY_VERIFY_WITH_TIMEOUT(
            database->first(u"SELECT looked_at FROM retention_look"_s, {},
                        [](const service::Row& row) { return row.time(0); })
                    .value_or(QDateTime())
                    .date()
                == m_fixture->now().date(),
            patience);
        m_scene->comeBack();
    }

    //! All that is due, without a doubt of the clock.
    void purgeAll()
    {
        later(yearAndMore);
        later(dayAndMore);
    }

    QJsonArray eventsOf(const QString& action, const QString& ref = {})
    {
        QJsonArray found;
        const QJsonArray events
            = m_scene->worker.get(u"/governance/activity?limit=200&q="_s + action)
                  .object()["items"_L1]
                  .toArray();
        for (const QJsonValue& event : events) {
            if (ref.isEmpty() || event["after"_L1]["ref"_L1].toString() == ref)
                found.append(event);
        }
        return found;
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<RequestScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceRequestRetentionTest)
#include "service_request_retention_test.moc"
