// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_periods.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmUsageCounts;
using domain::UsageCalendar;
using domain::UsageGroup;
using domain::UsageHours;
using domain::UsagePeriod;

namespace {

//! Whole, half and quarter hours; summer time at midnight, at one minute past it, of half an hour,
//! in the south, given up, and with a pause in Ramadan; a day that was left out.
const QList<QByteArray> zones{"UTC", "Europe/Paris", "America/New_York", "America/Sao_Paulo",
    "America/St_Johns", "America/Havana", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Beirut",
    "Asia/Amman", "Asia/Tehran", "Africa/Casablanca", "Africa/Cairo", "Australia/Lord_Howe",
    "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "America/Asuncion"};

UsageCalendar calendar(const QByteArray& zone, UsagePeriod period = UsagePeriod::Day)
{
    return UsageCalendar::make(zone, period).value();
}

qint64 hourAt(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toSecsSinceEpoch() / 3600;
}

domain::LlmUsageKey key(qint64 hour, const QString& model)
{
    return {domain::OrganizationId(u"o"_s), hour, u"openai"_s, model, u"chat"_s};
}

int hoursOn(const QByteArray& zone, const QDate& day)
{
    const UsageHours hours = calendar(zone).hoursOf(day);
    return int(hours.end - hours.first);
}

} // namespace

class LlmPeriodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aZoneIsOneOfTheDatabase()
    {
        for (const QByteArray& zone : zones)
            QVERIFY2(UsageCalendar::make(zone, UsagePeriod::Day).has_value(), zone.constData());
        for (const char* zone : {"", "Europe/Nowhere", "CEST", "../etc/passwd"})
            QCOMPARE(UsageCalendar::make(zone, UsagePeriod::Day).error().code, u"llm.zone"_s);
        for (const auto period : {UsagePeriod::Day, UsagePeriod::Week, UsagePeriod::Month})
            QCOMPARE(domain::usagePeriod(domain::wireName(period)), period);
        QCOMPARE(domain::usagePeriod(u"year"_s), std::nullopt);
    }

    void daysHaveAsManyHoursAsTheirClocksShow()
    {
        QCOMPARE(hoursOn("Europe/Paris", {2026, 3, 28}), 24);
        QCOMPARE(hoursOn("Europe/Paris", {2026, 3, 29}), 23);
        QCOMPARE(hoursOn("Europe/Paris", {2026, 10, 25}), 25);
        QCOMPARE(hoursOn("Asia/Beirut", {2022, 3, 27}), 23); // There is no midnight.
        QCOMPARE(hoursOn("America/Sao_Paulo", {2018, 2, 17}), 25); // 23 o'clock comes twice.
        QCOMPARE(hoursOn("Pacific/Apia", {2011, 12, 30}), 0); // The day was left out.
        QCOMPARE(hoursOn("Asia/Kolkata", {2026, 11, 29}), 24);
        QCOMPARE(calendar("Europe/Paris").hoursOf({2026, 11, 29}),
            (UsageHours{hourAt(u"2026-11-28T23:00:00Z"_s), hourAt(u"2026-11-29T23:00:00Z"_s)}));
        // Midnight is at 18:30 UTC; the hour from 18:00 belongs to the day that it begins in.
        QCOMPARE(calendar("Asia/Kolkata").hoursOf({2026, 11, 29}).first,
            hourAt(u"2026-11-28T19:00:00Z"_s));
    }

    void weeksBeginOnMondaysAndMonthsOnTheFirst()
    {
        const UsageCalendar week = calendar("Europe/Paris", UsagePeriod::Week);
        QCOMPARE(week.periodOf(hourAt(u"2026-11-29T22:00:00Z"_s)), QDate(2026, 11, 23));
        QCOMPARE(week.periodOf(hourAt(u"2026-11-29T23:00:00Z"_s)), QDate(2026, 11, 30));
        QCOMPARE(week.next({2026, 12, 28}), QDate(2027, 1, 4));
        const UsageCalendar month = week.by(UsagePeriod::Month);
        QCOMPARE(month.zone(), QByteArray("Europe/Paris"));
        QCOMPARE(month.periodOf(hourAt(u"2026-10-31T22:59:00Z"_s)), QDate(2026, 10, 1));
        QCOMPARE(month.periodOf(hourAt(u"2026-10-31T23:00:00Z"_s)), QDate(2026, 11, 1));
        const UsageHours october = month.hoursOf({2026, 10, 1});
        QCOMPARE(october.end - october.first, 31 * 24 + 1);
        QCOMPARE(month.next({2026, 12, 1}), QDate(2027, 1, 1));
    }

    void everyHourIsInExactlyOnePeriod_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const QByteArray& zone : zones)
            QTest::newRow(zone.constData()) << zone;
    }

    void everyHourIsInExactlyOnePeriod()
    {
        // From 2010 to 2030 the periods follow each other without a gap or an overlap, and hold the
        // hours that say that they are in them: at both ends of each one, where zones change.
        QFETCH(QByteArray, zone);
        for (const auto period : {UsagePeriod::Day, UsagePeriod::Week, UsagePeriod::Month}) {
            const UsageCalendar one = calendar(zone, period);
            QDate first = one.periodOf(QDate(2010, 1, 1));
            qint64 end = one.hoursOf(first).first;
            for (; first < QDate(2031, 1, 1); first = one.next(first)) {
                const UsageHours hours = one.hoursOf(first);
                QCOMPARE(hours.first, end);
                end = hours.end;
                if (hours.first == hours.end)
                    continue;
                QCOMPARE(one.periodOf(hours.first), first);
                QCOMPARE(one.periodOf(hours.end - 1), first);
                QVERIFY(one.periodOf(hours.first - 1) < first);
            }
        }
    }

    void sumsOfAnyPeriodAreThoseOfTheTable_data() { everyHourIsInExactlyOnePeriod_data(); }

    void sumsOfAnyPeriodAreThoseOfTheTable()
    {
        QFETCH(QByteArray, zone);
        std::mt19937 random(5); // NOLINT(bugprone-random-generator-seed): the same each time
        std::uniform_int_distribution<int> number(0, 100'000);
        QList<domain::LlmUsage> rows;
        LlmUsageCounts total;
        for (const int year : {2010, 2011, 2014, 2018, 2022, 2026, 2030}) {
            // Each hour of the weeks in which clocks change somewhere, for three models.
            for (const int month : {2, 3, 4, 9, 10, 11}) {
                const qint64 begin
                    = QDateTime(QDate(year, month, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch()
                    / 3600;
                for (qint64 hour = begin; hour < begin + qint64(31 * 24);
                     hour += 1 + number(random) % 5) {
                    const LlmUsageCounts counts{1, number(random), number(random), 0};
                    rows.append({key(hour, QString::number(number(random) % 3)), counts});
                    total += counts;
                }
            }
        }
        QList<qint64> rowHours;
        QList<LlmUsageCounts> byHand(3);
        for (const domain::LlmUsage& row : rows) {
            byHand[row.key.model.toInt()] += row.counts;
            rowHours << row.key.hour;
        }
        std::sort(rowHours.begin(), rowHours.end());
        for (const auto period : {UsagePeriod::Day, UsagePeriod::Week, UsagePeriod::Month}) {
            domain::UsageSums sums(calendar(zone, period), UsageGroup::Model);
            for (const domain::LlmUsage& row : rows)
                sums.add(row.key, row.counts);
            QCOMPARE(sums.total(), total);
            QList<LlmUsageCounts> byModel(3);
            QMap<QDate, qint64> requests;
            for (const domain::UsageSum& sum : sums.sums()) {
                byModel[sum.group.toInt()] += sum.counts;
                requests[sum.period] += sum.counts.requests;
            }
            QCOMPARE(byModel, byHand);
            // As a store would count them, by the hours of the period.
            for (auto one = requests.begin(); one != requests.end(); ++one) {
                const UsageHours hours = sums.calendar().hoursOf(one.key());
                const auto first = std::lower_bound(rowHours.begin(), rowHours.end(), hours.first);
                const auto end = std::lower_bound(first, rowHours.end(), hours.end);
                QCOMPARE(one.value(), end - first);
            }
        }
    }

    void groupsAndPeriodsAreInOrder()
    {
        domain::UsageSums sums(calendar("Europe/Paris"), UsageGroup::Model);
        sums.add(key(hourAt(u"2026-11-29T12:00:00Z"_s), u"b"_s), {1, 10, 1, 0});
        sums.add(key(hourAt(u"2026-11-29T13:00:00Z"_s), u"a"_s), {1, 20, 2, 1});
        sums.add(key(hourAt(u"2026-11-27T13:00:00Z"_s), u"b"_s), {1, 40, 4, 0});
        sums.add(key(hourAt(u"2026-11-28T23:00:00Z"_s), u"b"_s), {1, 80, 8, 0});
        QCOMPARE(sums.sums(),
            (QList<domain::UsageSum>{{{2026, 11, 27}, u"b"_s, {1, 40, 4, 0}},
                {{2026, 11, 29}, u"a"_s, {1, 20, 2, 1}}, {{2026, 11, 29}, u"b"_s, {2, 90, 9, 0}}}));
        QCOMPARE(sums.total(), (LlmUsageCounts{4, 150, 15, 1}));
        for (const auto& [group, word] :
            {std::pair(UsageGroup::None, u""_s), std::pair(UsageGroup::Organization, u"o"_s),
                std::pair(UsageGroup::Provider, u"openai"_s)}) {
            domain::UsageSums one(calendar("UTC"), group);
            one.add(key(1, u"m"_s), {1, 0, 0, 0});
            QCOMPARE(one.sums().first().group, word);
        }
    }
};

QTEST_GUILESS_MAIN(LlmPeriodsTest)
#include "llm_periods_test.moc"
