// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_budget.h"

#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmBudgetState;

class LlmBudgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBudgetHasAShareAForecastAndALevel_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("used");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("forecast"); // -1: none
        QTest::addColumn<int>("level");
        const auto row = [](const char* tag, const QString& now, qint64 used, double share,
                             double forecast, LlmBudgetState::Level level) {
            QTest::newRow(tag) << now << used << share << forecast << int(level);
        };
        using Level = LlmBudgetState::Level;
        // November in Paris begins at 23:00 UTC on 31 October and has 720 hours.
        const QString middle = u"2026-11-15T23:00:00Z"_s; // After 360 of them
        row("half of it at half time", middle, 15'000'000, 0.5, 1.0, Level::Within);
        row("a little more", middle, 15'000'001, 0.5, 1.0, Level::ForecastOver);
        row("nothing", middle, 0, 0, 0, Level::Within);
        row("almost all", middle, 24'000'000, 0.8, 1.6, Level::Near);
        row("all", middle, 30'000'000, 1, 2, Level::Over);
        row("more than that", middle, 60'000'000, 2, 4, Level::Over);
        row("too early to tell", u"2026-11-01T22:59:59Z"_s, 3'000'000, 0.1, -1, Level::Within);
        row("the first forecast", u"2026-11-01T23:00:00Z"_s, 3'000'000, 0.1, 3,
            Level::ForecastOver);
        row("the end", u"2026-11-30T22:59:59Z"_s, 21'000'000, 0.7, 0.7, Level::Within);
    }

    void aBudgetHasAShareAForecastAndALevel()
    {
        QFETCH(QString, now);
        QFETCH(qint64, used);
        QFETCH(double, share);
        QFETCH(double, forecast);
        // The period of the calendar does not matter.
        const LlmBudgetState state = domain::llmBudgetState(30'000'000, used,
            domain::UsageCalendar::make("Europe/Paris", domain::UsagePeriod::Week).value(),
            QDateTime::fromString(now, Qt::ISODate));
        QVERIFY(qAbs(state.share - share) < 0.000'001);
        QVERIFY(qAbs(state.forecast.value_or(-1) - forecast) < 0.000'01);
        QTEST(int(state.level), "level");
        QCOMPARE(state.dailyShare, 1'000'000.0);
        QCOMPARE(state.used, used);
    }

    void aBudgetIsBetweenOneAndManyTokens()
    {
        QCOMPARE(domain::checkedLlmBudget(1), 1);
        QCOMPARE(domain::checkedLlmBudget(domain::largestLlmBudget), domain::largestLlmBudget);
        for (const qint64 wrong : {qint64(0), qint64(-1), domain::largestLlmBudget + 1})
            QCOMPARE(domain::checkedLlmBudget(wrong).error().field, u"monthlyTokens"_s);
    }
};

QTEST_GUILESS_MAIN(LlmBudgetTest)
#include "llm_budget_test.moc"
