// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/json_reader.h"
#include "service/usage_scene.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::LlmUsageCounts;
using domain::UsageGroup;
using domain::UsageReport;

namespace {

domain::UsageOutcome outcomeOf(const ServiceAnswer& answer)
{
    const QJsonObject body = answer.object();
    return {body["added"_L1].toInteger(-1), body["replaced"_L1].toInteger(-1),
        body["unchanged"_L1].toInteger(-1)};
}

domain::UsageQuery november(UsageGroup by = UsageGroup::None)
{
    return {.zone = "UTC", .from = {2026, 11, 1}, .until = {2026, 11, 30}, .by = by};
}

} // namespace

class ServiceLlmUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ServiceFixture>();
        m_ada = std::make_unique<ServiceClient>(m_fixture->operatorClient());
        m_house = ServiceFixture::organizationOf(*m_ada);
        // Rows of 2026 are not later than now.
        m_fixture->advance(
            m_fixture->now().secsTo(QDateTime({2027, 1, 15}, QTime(12, 0), Qt::UTC)));
        m_ada->signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    }

    void reportsMayComeTwiceAndInAnyOrder()
    {
        const LlmUsage early = usageRow(m_house, 5, {10, 1000, 100, 0});
        const LlmUsage later = usageRow(m_house, 5, {20, 2000, 150, 1});
        QCOMPARE(outcomeOf(post({early})), (domain::UsageOutcome{1, 0, 0}));
        QCOMPARE(outcomeOf(post({early})), (domain::UsageOutcome{0, 0, 1}));
        QCOMPARE(outcomeOf(post({later, early, later})), (domain::UsageOutcome{0, 1, 2}));
        QCOMPARE(outcomeOf(post({early})), (domain::UsageOutcome{0, 0, 1}));
        QCOMPARE(storedUsage(*m_fixture), QList<LlmUsage>{later});
        QCOMPARE(usageOf(*m_ada, november()).total, later.counts);
    }

    void anImportReplacesAlsoDownwards()
    {
        post({usageRow(m_house, 5, {20, 2000, 150, 1}), usageRow(m_house, 6, {1, 1, 1, 0})});
        const QList<LlmUsage> file{usageRow(m_house, 5, {10, 1000, 100, 0}),
            usageRow(m_house, 6, {1, 1, 1, 0}), usageRow(m_house, 7, {2, 2, 2, 0})};
        const QJsonObject preview = m_ada->post(usagePath(u"/preview"_s), usageBody(file)).object();
        QCOMPARE(preview["added"_L1].toInt(), 1);
        QCOMPARE(preview["unchanged"_L1].toInt(), 1);
        QCOMPARE(preview["changed"_L1].toArray().size(), 1);
        QCOMPARE(preview["changed"_L1][0]["before"_L1]["inputTokens"_L1].toInt(), 2000);
        QCOMPARE(preview["changed"_L1][0]["inputTokens"_L1].toInt(), 1000);
        QCOMPARE(usageOf(*m_ada, november()).total.inputTokens, 2001); // not written yet
        QCOMPARE(outcomeOf(put(file)), (domain::UsageOutcome{1, 1, 1}));
        QCOMPARE(usageOf(*m_ada, november()).total, (LlmUsageCounts{13, 1003, 103, 0}));
        QVERIFY(m_ada->get(u"/governance/activity"_s).body.contains("llm.usage-imported"));
    }

    void oneWrongRowRefusesAllOfThem_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* tag, const QJsonObject& change, const char* code,
                             const char* field, int status = 422) {
            QTest::newRow(tag) << change << status << QString::fromLatin1(code)
                               << QString::fromLatin1(field);
        };
        const char* wrong = "llm.usage.row";
        row("negative", {{u"inputTokens"_s, -1}}, wrong, "rows[1].inputTokens");
        row("too large", {{u"outputTokens"_s, 9'007'199'254'740'992.0}}, "body.json", "", 400);
        row("errors", {{u"errors"_s, 4}}, wrong, "rows[1].errors");
        row("half an hour", {{u"hourUtc"_s, u"2026-11-01T12:30:00Z"_s}}, wrong, "rows[1].hourUtc");
        row("tomorrow", {{u"hourUtc"_s, u"2027-01-16T12:00:00Z"_s}}, wrong, "rows[1].hourUtc");
        row("model", {{u"model"_s, u" "_s}}, wrong, "rows[1].model");
        row("provider", {{u"provider"_s, u"Open AI"_s}}, wrong, "rows[1].provider");
        row("our kind", {{u"kind"_s, u"connection_test"_s}}, "llm.usage.kind", "rows[1].kind");
        row("nobody's", {{u"organizationId"_s, u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s}},
            "llm.usage.organization", "rows[1].organizationId");
        row("no number", {{u"requests"_s, u"3"_s}}, "body.member", "rows[1].requests", 400);
    }

    void oneWrongRowRefusesAllOfThem()
    {
        QFETCH(QJsonObject, change);
        QJsonObject body
            = usageBody({usageRow(m_house, 1, {3, 3, 3, 0}), usageRow(m_house, 2, {3, 3, 3, 0})});
        QJsonArray rows = body["rows"_L1].toArray();
        QJsonObject second = rows.at(1).toObject();
        for (auto member = change.begin(); member != change.end(); ++member)
            second[member.key()] = member.value();
        rows[1] = second;
        body["rows"_L1] = rows;
        m_ada->captured = false;
        for (const char* method : {"POST", "PUT"}) {
            const ServiceAnswer answer = m_ada->send(method, usagePath(), body);
            QTEST(answer.status, "status");
            QTEST(answer.code(), "code");
            QTEST(answer.field(), "field");
        }
        QVERIFY(storedUsage(*m_fixture).isEmpty());
    }

    void theLimitsHold()
    {
        QList<LlmUsage> rows;
        for (int i = 0; i < domain::mostUsageRowsAtOnce; ++i)
            rows.append(usageRow(m_house, i, {1, 1, 1, 0}));
        QCOMPARE(outcomeOf(post(rows)).added, 1000);
        rows.append(usageRow(m_house, 1001, {1, 1, 1, 0}));
        m_ada->captured = false;
        QCOMPARE(post(rows).code(), u"llm.usage.rows"_s);
        const LlmUsage twice = usageRow(m_house, 3, {9, 9, 9, 0});
        QCOMPARE(put({twice, twice}).code(), u"llm.usage.twice"_s);
        // Each row is right, and the sum of two would be no exact number.
        const LlmUsageCounts most{1, base::largestJsonInteger, 0, 0};
        QCOMPARE(post({usageRow(m_house, 1100, most)}).status, 200);
        const ServiceAnswer over = post({usageRow(m_house, 1100, {1, 1, 0, 0}, u"small"_s)});
        QCOMPARE(over.status, 422);
        QCOMPARE(over.code(), u"llm.usage.sum"_s);
        QCOMPARE(usageOf(*m_ada,
                     {.zone = "UTC",
                         .period = domain::UsagePeriod::Month,
                         .from = {2026, 11, 1},
                         .until = {2026, 12, 31}})
                     .total.inputTokens,
            base::largestJsonInteger);
    }

    void sumsAreThoseOfTheTable_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char* zone : {"UTC", "Europe/Paris", "America/New_York", "Asia/Kolkata",
                 "Australia/Lord_Howe", "America/St_Johns", "Pacific/Kiritimati"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    // Each of the ways in which sums are read, held against rows that are added up by hand; across
    // the days on which clocks change.
    void sumsAreThoseOfTheTable()
    {
        QFETCH(QByteArray, zone);
        m_ada->captured = false; // a few hundred reports of the same form
        fill();
        const QList<LlmUsage> stored = storedUsage(*m_fixture);
        for (const auto period :
            {domain::UsagePeriod::Day, domain::UsagePeriod::Week, domain::UsagePeriod::Month}) {
            for (const auto by : {UsageGroup::None, UsageGroup::Organization, UsageGroup::Provider,
                     UsageGroup::Model}) {
                domain::UsageQuery query{.zone = zone,
                    .period = period,
                    .from = {2026, 10, 17},
                    .until = {2026, 11, 14},
                    .by = by};
                agrees(query, stored);
                query.organization = domain::OrganizationId(m_house);
                agrees(query, stored);
            }
        }
    }

private:
    ServiceAnswer post(const QList<LlmUsage>& rows) const
    {
        return m_ada->post(usagePath(), usageBody(rows));
    }
    ServiceAnswer put(const QList<LlmUsage>& rows) const
    {
        return m_ada->send("PUT", usagePath(), usageBody(rows));
    }

    //! Hours of October and November of ten organizations, some of them changed later.
    void fill()
    {
        QStringList organizations{m_house};
        for (int i = 0; i < 9; ++i)
            organizations << m_ada->post(u"/organizations"_s, {{u"name"_s, u"Branch %1"_s.arg(i)}})
                                 .text("id");
        std::mt19937 random(7); // NOLINT(bugprone-random-generator-seed): the same each time
        const auto below = [&](int most) {
            return int(random() % unsigned(most));
        };
        for (int round = 0; round < 3; ++round) {
            QMap<QString, LlmUsage> rows; // by what they are about
            for (int i = 0; i < 900; ++i) {
                LlmUsage row = usageRow(organizations.at(below(10)), below(60 * 24) - 30 * 24,
                    {5, below(1'000'000), below(10'000), below(5)},
                    below(2) == 0 ? u"large"_s : u"small"_s);
                row.key.provider = below(3) == 0 ? u"anthropic"_s : u"openai"_s;
                rows[row.key.organization.text() + QString::number(row.key.hour) + row.key.model
                    + row.key.provider]
                    = row;
            }
            QCOMPARE(put(rows.values()).status, 200);
        }
    }

    void agrees(const domain::UsageQuery& query, const QList<LlmUsage>& stored)
    {
        const UsageReport report = usageOf(*m_ada, query);
        const auto span = domain::usageSpan(query).value();
        domain::UsageSums sums(span.calendar, query.by);
        for (const LlmUsage& row : stored) {
            const bool counts = row.key.hour >= span.hours.first && row.key.hour < span.hours.end
                && (!query.organization || *query.organization == row.key.organization);
            if (counts)
                sums.add(row.key, row.counts);
        }
        QVERIFY(sums.total().requests > 0);
        QCOMPARE(report.periods, span.periods);
        QCOMPARE(report.total, sums.total());
        QMap<QDate, LlmUsageCounts> periods;
        QMap<QString, LlmUsageCounts> groups;
        QMap<std::pair<QString, QDate>, LlmUsageCounts> cells;
        for (const domain::UsageSum& sum : sums.sums()) {
            periods[sum.period] += sum.counts;
            groups[sum.group] += sum.counts;
            cells[{sum.group, sum.period}] += sum.counts;
        }
        for (qsizetype i = 0; i < report.periods.size(); ++i)
            QCOMPARE(report.totals.at(i), periods.value(report.periods.at(i)));
        if (query.by == UsageGroup::None) {
            QVERIFY(report.groups.isEmpty());
            return;
        }
        QCOMPARE(report.groups.size(), groups.size());
        for (const domain::UsageReportGroup& group : report.groups) {
            QCOMPARE(group.total, groups.value(group.id));
            for (qsizetype i = 0; i < group.series.size(); ++i)
                QCOMPARE(group.series.at(i), cells.value({group.id, report.periods.at(i)}));
        }
        QVERIFY(!report.groups.first().series.isEmpty());
    }

    std::unique_ptr<ServiceFixture> m_fixture;
    std::unique_ptr<ServiceClient> m_ada;
    QString m_house;
};

QTEST_GUILESS_MAIN(ServiceLlmUsageTest)
#include "service_llm_usage_test.moc"
