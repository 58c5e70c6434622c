// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_usage.h"

#include "base/json_reader.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::LlmUsageCounts;
using domain::LlmUsageTable;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-29T14:30:00Z"_s, Qt::ISODate);
constexpr qint64 thisHour = 498'878; // 2026-11-29T14Z

LlmUsage usage(qint64 hour = thisHour, const LlmUsageCounts& counts = {10, 2000, 300, 1})
{
    return {{domain::OrganizationId(u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s), hour, u"openai"_s,
                u"gpt-5.2"_s, u"chat"_s},
        counts};
}

} // namespace

class LlmUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anHourIsWholeOrNone()
    {
        QCOMPARE(domain::hourUtc(thisHour).toString(Qt::ISODate), u"2026-11-29T14:00:00Z"_s);
        QCOMPARE(domain::wholeHour(domain::hourUtc(thisHour)), thisHour);
        QCOMPARE(
            domain::wholeHour(QDateTime::fromString(u"2026-11-29T15:00:00+01:00"_s, Qt::ISODate)),
            thisHour);
        QCOMPARE(domain::wholeHour(now), std::nullopt);
        QCOMPARE(domain::wholeHour(domain::hourUtc(thisHour).addMSecs(1)), std::nullopt);
        QCOMPARE(domain::wholeHour({}), std::nullopt);
    }

    void rowsAreChecked_data()
    {
        QTest::addColumn<LlmUsage>("row");
        QTest::addColumn<QString>("field");
        const auto with = [](const char* tag, const QString& field, auto change) {
            LlmUsage row = usage();
            change(row);
            QTest::newRow(tag) << row << field;
        };
        const QString hour = u"hourUtc"_s;
        with("good", {}, [](LlmUsage&) {});
        with("this hour", {}, [](LlmUsage& row) { row.key.hour = thisHour; });
        with("a later hour", hour, [](LlmUsage& row) { row.key.hour = thisHour + 1; });
        with("the first hour", {}, [](LlmUsage& row) { row.key.hour = 394'464; });
        with("before it", hour, [](LlmUsage& row) { row.key.hour = 394'463; });
        with("no organization", u"organizationId"_s,
            [](LlmUsage& row) { row.key.organization = {}; });
        with("no UUID", u"organizationId"_s,
            [](LlmUsage& row) { row.key.organization = domain::OrganizationId(u"acme"_s); });
        with("provider in capitals", u"provider"_s,
            [](LlmUsage& row) { row.key.provider = u"OpenAI"_s; });
        with("long provider", u"provider"_s,
            [](LlmUsage& row) { row.key.provider = QString(65, u'a'); });
        with("no model", u"model"_s, [](LlmUsage& row) { row.key.model = u"  "_s; });
        with("longest model", {}, [](LlmUsage& row) { row.key.model = QString(255, u'm'); });
        with("long model", u"model"_s, [](LlmUsage& row) { row.key.model = QString(256, u'm'); });
        with("two lines", u"model"_s, [](LlmUsage& row) { row.key.model = u"a\nb"_s; });
        with("two lines of Unicode", u"model"_s,
            [](LlmUsage& row) { row.key.model = u"a\u2028b"_s; });
        with("kind with a space", u"kind"_s, [](LlmUsage& row) { row.key.kind = u"a b"_s; });
        with("kind with a line", u"kind"_s, [](LlmUsage& row) { row.key.kind = u"a\nb"_s; });
        with("negative", u"inputTokens"_s, [](LlmUsage& row) { row.counts.inputTokens = -1; });
        with("largest", {},
            [](LlmUsage& row) { row.counts.outputTokens = base::largestJsonInteger; });
        with("too large", u"outputTokens"_s,
            [](LlmUsage& row) { row.counts.outputTokens = base::largestJsonInteger + 1; });
        with("more errors than requests", u"errors"_s,
            [](LlmUsage& row) { row.counts.errors = 11; });
        with("as many", {}, [](LlmUsage& row) { row.counts.errors = 10; });
    }

    void rowsAreChecked()
    {
        QFETCH(LlmUsage, row);
        QFETCH(QString, field);
        const auto checked = domain::checkedLlmUsage(row, now);
        QCOMPARE(checked ? QString() : checked.error().field, field);
        if (!checked)
            QCOMPARE(checked.error().code, u"llm.usage.row"_s);
    }

    void wordsAreTrimmed()
    {
        LlmUsage row = usage();
        row.key.model = u" gpt-5.2 "_s;
        row.key.provider = u"openai "_s;
        QCOMPARE(domain::checkedLlmUsage(row, now).value(), usage());
    }

    void reportsMayComeTwiceAndInAnyOrder()
    {
        // An hour that grows, told five times, some of them again, in every order.
        QList<LlmUsage> told;
        for (int i = 1; i <= 5; ++i)
            told << usage(thisHour, {i * 10, i * 2000, i * 300, i});
        told << told.at(1) << told.at(4) << usage(thisHour - 1);
        std::mt19937 random(11); // NOLINT(bugprone-random-generator-seed): the same each time
        for (int i = 0; i < 100; ++i) {
            std::shuffle(told.begin(), told.end(), random);
            LlmUsageTable table;
            domain::mergeReports(table, told);
            QCOMPARE(table.size(), 2);
            QCOMPARE(table.value(usage().key), (LlmUsageCounts{50, 10'000, 1500, 5}));
            QCOMPARE(table.value(usage(thisHour - 1).key), (LlmUsageCounts{10, 2000, 300, 1}));
            QCOMPARE(domain::mergeReports(table, told), 0);
        }
    }

    void whatIsNewOrChangedIsCounted()
    {
        LlmUsageTable table;
        QCOMPARE(domain::mergeReports(table, {usage(), usage(thisHour - 1, {})}), 2);
        QCOMPARE(domain::mergeReports(table, {usage(), usage(thisHour, {11, 2000, 300, 1})}), 1);
        QCOMPARE(domain::mergeReports(table, {usage(thisHour, {5, 1, 1, 0})}), 0);
        LlmUsage other = usage();
        other.key.kind = u"embedding"_s;
        QCOMPARE(domain::mergeReports(table, {other}), 1);
        QCOMPARE(table.size(), 3);
    }

    void sumsDoNotOverflow()
    {
        LlmUsageCounts sum{1, base::largestJsonInteger, base::largestJsonInteger, 0};
        sum += {2, base::largestJsonInteger, 5, 1};
        QCOMPARE(sum, (LlmUsageCounts{3, base::largestJsonInteger, base::largestJsonInteger, 1}));
        QCOMPARE(sum.tokens(), base::largestJsonInteger);
        QCOMPARE((LlmUsageCounts{1, 2, 3, 0}).tokens(), 5);
    }
};

QTEST_GUILESS_MAIN(LlmUsageTest)
#include "llm_usage_test.moc"
