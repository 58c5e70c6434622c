// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage_report.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmUsageCounts;
using domain::UsageGroup;
using domain::UsagePeriod;
using domain::UsageQuery;
using domain::UsageReport;

namespace {

UsageQuery query(UsagePeriod period = UsagePeriod::Day, const QDate& from = {2026, 11, 1},
    const QDate& until = {2026, 11, 3})
{
    return {.zone = "Europe/Paris",
        .period = period,
        .from = from,
        .until = until,
        .by = UsageGroup::Model};
}

LlmUsageCounts tokens(qint64 count)
{
    return {1, count, 0, 0};
}

} // namespace

class LlmUsageReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSpanIsWholePeriods()
    {
        const auto days = domain::usageSpan(query()).value();
        QCOMPARE(days.periods, (QList<QDate>{{2026, 11, 1}, {2026, 11, 2}, {2026, 11, 3}}));
        QCOMPARE(days.hours.end - days.hours.first, 72);
        const auto weeks = domain::usageSpan(query(UsagePeriod::Week)).value();
        QCOMPARE(weeks.periods, (QList<QDate>{{2026, 10, 26}, {2026, 11, 2}}));
        const auto month = domain::usageSpan(query(UsagePeriod::Month)).value();
        QCOMPARE(month.periods, QList<QDate>{QDate(2026, 11, 1)});
        QCOMPARE(month.hours.end - month.hours.first, 30 * 24);
        // The day on which clocks go back has 25 hours.
        const auto autumn
            = domain::usageSpan(query(UsagePeriod::Day, {2026, 10, 25}, {2026, 10, 25})).value();
        QCOMPARE(autumn.hours.end - autumn.hours.first, 25);
    }

    void aSpanThatIsWrongSaysWhere_data()
    {
        QTest::addColumn<UsageQuery>("asked");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        const QString dates = u"llm.usage.dates"_s;
        UsageQuery nowhere = query();
        nowhere.zone = "Europe/Nowhere";
        QTest::newRow("zone") << nowhere << u"llm.zone"_s << u"zone"_s;
        QTest::newRow("no day") << query(UsagePeriod::Day, {}) << dates << u"from"_s;
        QTest::newRow("too early") << query(UsagePeriod::Day, {2014, 12, 31}) << dates << u"from"_s;
        QTest::newRow("too late") << query(UsagePeriod::Day, {2026, 1, 1}, {2101, 1, 1}) << dates
                                  << u"until"_s;
        QTest::newRow("wrong way round")
            << query(UsagePeriod::Day, {2026, 11, 4}) << dates << u"until"_s;
        QTest::newRow("most days")
            << query(UsagePeriod::Day, {2026, 1, 1}, {2026, 4, 30}) << QString() << QString();
        QTest::newRow("too many days") << query(UsagePeriod::Day, {2026, 1, 1}, {2026, 5, 1})
                                       << u"llm.usage.range"_s << u"until"_s;
        QTest::newRow("many weeks")
            << query(UsagePeriod::Week, {2026, 1, 1}, {2026, 12, 31}) << QString() << QString();
    }

    void aSpanThatIsWrongSaysWhere()
    {
        QFETCH(UsageQuery, asked);
        const auto span = domain::usageSpan(asked);
        QTEST(span ? QString() : span.error().code, "code");
        QTEST(span ? QString() : span.error().field, "field");
    }

    void groupsAreThoseWithMostTokens()
    {
        const auto span = domain::usageSpan(query()).value();
        QList<domain::UsageSum> sums;
        domain::UsageGroupTotals groups;
        for (int i = 0; i < 10; ++i) {
            const QString model = u"m%1"_s.arg(i);
            sums.append({span.periods.at(i % 3), model, tokens(100 * i)});
            groups[model] += tokens(100 * i);
        }
        const UsageReport report = domain::usageReport(query(), span, sums, groups, sums);
        QCOMPARE(report.total.tokens(), 4500);
        QCOMPARE(report.groupCount, 10);
        QCOMPARE(report.groups.first().id, u"m9"_s);
        QCOMPARE(report.groups.last().id, u"m0"_s);
        QCOMPARE(report.groups.at(domain::mostUsageSeries - 1).series.size(), 3);
        QVERIFY(report.groups.at(domain::mostUsageSeries).series.isEmpty());
        // m0, m1 and m2 have no series; each is on one of the days.
        for (int i = 0; i < 3; ++i)
            QCOMPARE(report.rest(i).tokens(), 100 * i);
        qint64 inAll = 0;
        for (const domain::UsageReportGroup& group : report.groups)
            inAll += group.total.tokens();
        QCOMPARE(inAll, report.total.tokens());
    }

    void groupsBeyondTheMostAreOneSum()
    {
        const auto span = domain::usageSpan(query()).value();
        domain::UsageGroupTotals groups;
        for (int i = 0; i < domain::mostUsageGroups + 3; ++i)
            groups[u"m%1"_s.arg(i, 5, 10, QChar(u'0'))] = tokens(5);
        const UsageReport report = domain::usageReport(query(), span, {}, groups, {});
        QCOMPARE(report.groups.size(), domain::mostUsageGroups);
        QCOMPARE(report.groupCount, domain::mostUsageGroups + 3);
        QCOMPARE(report.others.tokens(), 15);
        QCOMPARE(report.groups.first().id, u"m00000"_s); // as many tokens: by name
    }

    void groupsHaveWords()
    {
        for (const auto group :
            {UsageGroup::None, UsageGroup::Organization, UsageGroup::Provider, UsageGroup::Model})
            QCOMPARE(domain::usageGroup(domain::wireName(group)), group);
        QCOMPARE(domain::usageGroup(u"kind"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(LlmUsageReportTest)
#include "llm_usage_report_test.moc"
