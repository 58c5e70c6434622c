// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/erasure_run.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace console::domain;
using namespace Qt::StringLiterals;

namespace {

QList<ColumnUse> realTable()
{
    QFile file(QStringLiteral(CONSOLE_SOURCE_DIR "/resources/data/columns.json"));
    return file.open(QIODevice::ReadOnly) ? columnUses(file.readAll()).value_or(QList<ColumnUse>())
                                          : QList<ColumnUse>();
}

ColumnUse use(const QString& name, const QString& personal, const QString& onErasure)
{
    return {.table = name.section(u'.', 0, 0),
        .column = name.section(u'.', 1),
        .personal = personal,
        .protection = u"plain"_s,
        .purpose = u"p"_s,
        .retention = u"r"_s,
        .onAccess = u"given"_s,
        .onErasure = onErasure};
}

RequestedRight asked(DataRight right)
{
    RequestedRight requested;
    requested.right = right;
    return requested;
}

ErasureFacts readyFacts()
{
    ErasureFacts facts;
    facts.status = RequestStatus::InProgress;
    facts.rights = {asked(DataRight::Erasure)};
    facts.identityProved = true;
    return facts;
}

QStringList codesOf(const ErasureFacts& facts)
{
    QStringList codes;
    const QList<MoveObstacle> obstacles = erasureObstacles(facts);
    for (const MoveObstacle& obstacle : obstacles)
        codes.append(obstacle.code);
    return codes;
}

ErasureRun exampleRun()
{
    ErasureRun run;
    run.id = u"00000000-0000-4000-8000-000000000001"_s;
    run.startedAt = QDateTime::fromString(u"2026-11-29T10:00:00.000Z"_s, Qt::ISODateWithMs);
    QByteArray hash = journalStart(run.id, u"DSR-2026-0001"_s);
    for (const ErasureStep step : allErasureSteps) {
        ErasureStepDone done{.step = step,
            .at = run.startedAt,
            .rows = {{u"session"_s, qint64(run.done.size())}},
            .hash = {}};
        hash = stepHash(hash, done);
        done.hash = hash;
        run.done.append(done);
    }
    run.finishedAt = run.startedAt;
    return run;
}

} // namespace

class ErasurePlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    //! What the table of columns says goes has a step that takes it away, and only one.
    void everyTableThatChangesHasOneStep()
    {
        QStringList stepped;
        for (const ErasureStep step : allErasureSteps)
            stepped += tablesOf(step);
        QCOMPARE(QSet<QString>(stepped.begin(), stepped.end()).size(), stepped.size());
        QSet<QString> changing;
        const QList<ColumnUse> table = realTable();
        QVERIFY(table.size() > 300);
        for (const ColumnUse& each : table) {
            if (!each.isKept())
                changing.insert(each.table);
        }
        QCOMPARE(QSet<QString>(stepped.begin(), stepped.end()), changing);
    }

    void stepsHaveNamesOfTheirOwn()
    {
        QSet<QString> titles;
        for (const ErasureStep step : allErasureSteps) {
            QCOMPARE(erasureStepOf(wireName(step)), std::optional(step));
            titles.insert(title(step));
        }
        QCOMPARE(titles.size(), qsizetype(allErasureSteps.size()));
        QCOMPARE(erasureStepOf(u"Account"_s), std::nullopt);
    }

    void thePlanFollowsTheTable()
    {
        const QString proof = u"kept: proves it"_s;
        const QList<ColumnUse> uses{use(u"session.user_id"_s, u"reference"_s, u"row removed"_s),
            use(u"session.created_at"_s, u"none"_s, u"row removed"_s),
            use(u"account.id"_s, u"reference"_s, u"kept: names nobody"_s),
            use(u"account.email"_s, u"address"_s, u"replaced"_s),
            use(u"account.active"_s, u"none"_s, u"set to no"_s),
            use(u"activity.actor_id"_s, u"reference"_s, proof),
            use(u"activity.target_id"_s, u"reference"_s, proof),
            use(u"activity.hash"_s, u"none"_s, u"kept: part of the chain"_s),
            use(u"api_key.user_id"_s, u"reference"_s, u"row removed"_s),
            use(u"llm.key"_s, u"secret"_s, proof), use(u"contact.text"_s, u"address"_s, proof)};
        const ErasurePlan plan = erasurePlan(uses,
            {{u"session"_s, 2}, {u"account"_s, 1}, {u"activity"_s, 7}, {u"llm"_s, 1}},
            {{u"contact.text"_s, 3}});
        const QList<ErasedTable> goes{
            {u"session"_s, 2, true, {}}, {u"account"_s, 1, false, {u"email: replaced"_s}}};
        const QList<KeptTable> stays{{u"account"_s, 1, {u"id"_s}, u"names nobody"_s, false},
            {u"activity"_s, 7, {u"actor_id"_s, u"target_id"_s}, u"proves it"_s, false},
            {u"contact"_s, 3, {u"text"_s}, u"proves it"_s, true}};
        QCOMPARE(plan.goes, goes);
        QCOMPARE(plan.stays, stays);
        QVERIFY(erasurePlan(uses, {}, {}).isEmpty());
    }

    void whatStandsAgainstItIsToldWhole_data()
    {
        QTest::addColumn<QString>("code");
        for (const char* code : {"request.erasure.not-asked", "request.erasure.state",
                 "request.identity.unproved", "request.hold", "request.erasure.copy-first",
                 "request.erasure.last-worker", "request.erasure.elsewhere"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void whatStandsAgainstItIsToldWhole()
    {
        QFETCH(const QString, code);
        ErasureFacts facts = readyFacts();
        QCOMPARE(codesOf(facts), QStringList());
        if (code.endsWith("not-asked"_L1))
            facts.rights.first().outcome = RightOutcome::Refused;
        else if (code.endsWith("state"_L1))
            facts.status = RequestStatus::Review;
        else if (code.endsWith("unproved"_L1))
            facts.identityProved = false;
        else if (code.endsWith("hold"_L1))
            facts.legalHold = true;
        else if (code.endsWith("copy-first"_L1))
            facts.rights.append(asked(DataRight::Portability));
        else if (code.endsWith("last-worker"_L1))
            facts.lastWorker = true;
        else
            facts.elsewhere = true;
        QCOMPARE(codesOf(facts), QStringList{code});
    }

    void aCopyThatWasMadeOrDecidedHindersNothing()
    {
        ErasureFacts facts = readyFacts();
        facts.rights.append(asked(DataRight::Access));
        facts.copyMade = true;
        QCOMPARE(codesOf(facts), QStringList());
        facts.copyMade = false;
        facts.rights.last().outcome = RightOutcome::Fulfilled;
        QCOMPARE(codesOf(facts), QStringList());
        facts.status = RequestStatus::AwaitingProcessors;
        QCOMPARE(codesOf(facts), QStringList());
    }

    void theJournalShowsEveryChange()
    {
        const QString ref = u"DSR-2026-0001"_s;
        const ErasureRun run = exampleRun();
        QVERIFY(!run.next());
        QVERIFY(isJournalWhole(run, ref));
        QVERIFY(!isJournalWhole(run, u"DSR-2026-0002"_s));
        ErasureRun changed = run;
        changed.done[2].rows[u"session"_s] = 9;
        QVERIFY(!isJournalWhole(changed, ref));
        changed = run;
        changed.done.removeAt(3);
        QVERIFY(!isJournalWhole(changed, ref));
        QCOMPARE(changed.next(), std::optional(allErasureSteps.at(3)));
    }

    void theCertificateHasTheFactsAndTheirHash()
    {
        RequestSummary summary;
        summary.ref = u"DSR-2026-0001"_s;
        summary.receivedAt = exampleRun().startedAt.addDays(-3);
        const ErasureRun run = exampleRun();
        const QList<KeptTable> stays{{u"activity"_s, 7, {u"actor_id"_s}, u"proves it"_s, false}};
        const QJsonObject certificate = erasureCertificate(run, summary, stays);
        QCOMPARE(certificate["journal"_L1].toString().toLatin1(), run.done.last().hash);
        QCOMPARE(certificate["steps"_L1].toArray().size(), qsizetype(allErasureSteps.size()));
        QCOMPARE(certificate["stays"_L1].toArray().size(), 1);
        const QByteArray hash = certificateHash(certificate);
        QCOMPARE(hash.size(), 64);
        QVERIFY(hash != certificateHash(erasureCertificate(run, summary, {})));
    }

    void whatIsNoTableIsRefused()
    {
        QVERIFY(!columnUses("{}"));
        QVERIFY(!columnUses("[]"));
        QVERIFY(!columnUses(R"({"columns": [{"table": "a"}]})"));
        QCOMPARE(spokenTable(u"api_key"_s), u"Api key"_s);
    }
};

QTEST_GUILESS_MAIN(ErasurePlanTest)
#include "erasure_plan_test.moc"
