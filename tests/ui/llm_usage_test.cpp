// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_usage_api.h"
#include "ui/llm_driver.h"
#include "ui/parts/bar_chart.h"
#include "ui/parts/file_drop.h"
#include "ui/rendering.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmUsage;

namespace {

const QString table = u"Usage list"_s;
const QString acme = u"Acme Robotics"_s;

cloud::LlmUsageApi usageApi(LlmStage& stage)
{
    return cloud::LlmUsageApi(stage.client->governanceSession());
}

//! This hour with two models, past the page.
bool seed(LlmStage& stage, qint64 tokens = 1000)
{
    const domain::OrganizationId id = stage.organization().organization.id;
    const qint64 hour = stage.now().toSecsSinceEpoch() / 3600;
    const QList<LlmUsage> rows{
        {{id, hour, u"openai"_s, u"=large"_s, u"chat"_s}, {3, tokens, 20, 1}},
        {{id, hour, u"anthropic"_s, u"small"_s, u"chat"_s}, {2, 100, 5, 0}}};
    const auto imported = await(usageApi(stage).import(rows));
    return imported && !imported->stopped;
}

//! The level Usage, with its rows there.
bool openUsage(LlmStage& stage)
{
    return stage.open() && stage.person().press(u"Usage"_s)
        && QTest::qWaitFor([&] { return stage.person().rows(table) > 0; }, 10'000);
}

ui::BarChart& chartOf(LlmStage& stage)
{
    return *stage.page().findChild<ui::BarChart*>();
}

bool dropFile(LlmStage& stage, const QByteArray& content)
{
    const QString path = stage.folder.filePath(u"usage.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return false;
    file.close();
    auto* drop = stage.page().findChild<ui::FileDrop*>();
    if (drop)
        Q_EMIT drop->fileChosen(path);
    return drop;
}

} // namespace

//! What was used, in front of a person.
class LlmUsageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void nothingIsKnownAtFirst()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(u"Usage"_s));
        QTRY_VERIFY(stage.person().says(u"No usage is known of this time."_s));
        QVERIFY(stage.person().says(u"Prompts are never stored, only token counts"_s));
        QCOMPARE(stage.person().refusalOf(u"Export"_s), u"There is nothing to export."_s);
        QVERIFY(stage.person().press(u"Back to LLM"_s));
        QTRY_VERIFY(stage.person().rows(llmTable) > 0);
    }

    void barsAndTableSayTheSame()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage));
        QVERIFY(openUsage(stage));
        QVERIFY(stage.person().type(u"What the bars are divided by"_s, u"By model"_s));
        QTRY_COMPARE(stage.person().cell(table, u"=large"_s, u"inputTokens"_s), u"1,000"_s);
        QCOMPARE(stage.person().cell(table, u"small"_s, u"outputTokens"_s), u"5"_s);
        const ui::BarChartData& data = chartOf(stage).data();
        QCOMPARE(data.series.size(), 2);
        QCOMPARE(data.sumOf(data.bars() - 1), 1125);
        QVERIFY(stage.person().says(u"1.1 k input tokens"_s));
        // Each bar of each group has a row, too.
        QVERIFY(stage.person().type(u"What the rows of the table are"_s, u"Each bar"_s));
        QTRY_COMPARE(stage.person().rows(table), 2);
        QVERIFY(stage.person().type(u"What the bars are divided by"_s, u"By organization"_s));
        QTRY_COMPARE(data.series.value(0).name, acme);
    }

    void aBarIsReachedByKeysAndReadAloud()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage));
        QVERIFY(openUsage(stage));
        ui::BarChart& chart = chartOf(stage);
        QTRY_VERIFY(chart.isVisible());
        chart.setFocus();
        QTRY_COMPARE(chart.current(), chart.data().bars() - 1);
        QVERIFY2(chart.textOf(chart.current()).contains(u"1,125; Input tokens 1,100; Output "_s),
            qPrintable(chart.textOf(chart.current())));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.current(), 0);
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), chart.data().bars() - 1);
        QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&chart);
        QCOMPARE(read->childCount(), chart.data().bars());
        QCOMPARE(
            read->child(chart.current())->text(QAccessible::Name), chart.textOf(chart.current()));
        QVERIFY(read->child(chart.current())->state().focused);
        QVERIFY(!read->child(chart.data().bars())->isValid());
        // The pointer finds the same bar.
        QCOMPARE(chart.barAt(chart.barRect(chart.current()).center()), chart.current());
    }

    void numbersAreCopiedAndFormulasGuarded()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage));
        QVERIFY(openUsage(stage));
        QVERIFY(stage.person().type(u"What the bars are divided by"_s, u"By model"_s));
        QTRY_VERIFY(stage.person().cell(table, u"small"_s, u"requests"_s).has_value());
        QVERIFY(stage.person().chooseFromMenu(u"Export"_s, u"Copy as CSV"_s));
        const QStringList lines
            = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.first(), u"period,group,requests,input tokens,output tokens,errors"_s);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(1).endsWith(u",'=large,3,1000,20,1"_s), qPrintable(lines.at(1)));
    }

    void aPictureIsSharpAndOneOfLines()
    {
        const ui::BarChartData data{.title = u"Tokens"_s,
            .names = {u"1 November"_s, u"2 November"_s},
            .ticks = {u"1"_s, u"2"_s},
            .series = {{u"Input"_s, {100, 200}}, {u"Output"_s, {10, 0}}},
            .line = 150,
            .lineName = u"budget"_s};
        const QImage image = QImage::fromData(ui::barChartPng(data, {480, 240}), "PNG");
        QCOMPARE(image.size(), QSize(960, 480));
        const QByteArray svg = ui::barChartSvg(data, {480, 240});
        QVERIFY(svg.contains("<svg"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("budget"));
    }

    void aBudgetWarnsAndSaysWhatItCanNot()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage, 5000));
        QVERIFY(openUsage(stage));
        QCOMPARE(stage.person().refusalOf(u"Budget…"_s),
            u"Choose one organization first: a budget is for one."_s);
        QVERIFY(stage.person().type(u"Whose usage"_s, acme));
        QVERIFY(stage.person().press(u"Budget…"_s));
        QVERIFY(stage.person().type(u"Tokens a month"_s, u"many"_s));
        QVERIFY(stage.person().press(u"Set the budget"_s));
        QTRY_COMPARE(stage.person().errorAt(u"Tokens a month"_s),
            u"Write a whole number of tokens, such as 30,000,000."_s);
        QVERIFY(stage.person().type(u"Tokens a month"_s, u"4,000"_s));
        QVERIFY(stage.person().press(u"Set the budget"_s));
        QTRY_VERIFY(stage.person().says(u"The budget of Acme Robotics is set."_s));
        QTRY_VERIFY(stage.person().says(u"128 % of 4 k, used up"_s));
        QVERIFY(stage.person().says(u"It can't stop calls, which are made elsewhere."_s));
        QVERIFY(stage.person().type(u"What the bars are divided by"_s, u"By organization"_s));
        QTRY_COMPARE(stage.person().cell(table, acme, u"budget"_s), u"128 % of 4 k, used up"_s);
        QVERIFY(stage.person().press(u"Budget…"_s));
        QVERIFY(stage.person().press(u"Remove the budget"_s));
        QTRY_VERIFY(stage.person().says(u"Acme Robotics has no budget any more."_s));
        QCOMPARE(await(usageApi(stage).budgets("UTC"))->first().monthlyTokens, 0);
    }

    void aFileIsShownBeforeItIsWritten()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage));
        QVERIFY(openUsage(stage));
        QVERIFY(stage.person().press(u"Import usage from a CSV file"_s));
        const QByteArray hour = stage.now().toString(u"yyyy-MM-ddTHH:00Z"_s).toLatin1();
        const QByteArray slug = stage.organization().organization.slug.toUtf8();
        QVERIFY(dropFile(stage,
            "cost,organization,hour,provider,model,requests,input tokens,output tokens\n"
            "1," + slug
                + ',' + hour
                + ",anthropic,small,9,900,90\n"
                  "1,"
                + slug + ',' + hour
                + ",anthropic,new,1,1,1\n"
                  "1,nobody,"
                + hour + ",anthropic,new,1,1,1\n"));
        QTRY_VERIFY(stage.person().says(u"Columns that are not used: cost"_s));
        QVERIFY(stage.person().says(u"Line 4, organizationId"_s));
        QVERIFY(stage.person().says(u"105 tokens become 990"_s));
        const auto before = await(usageApi(stage).report(query(stage)));
        QCOMPARE(before->total.requests, 5); // nothing is written yet
        QVERIFY(stage.person().press(u"Import the hours"_s));
        QTRY_VERIFY(stage.person().says(u"1 hours added, 1 replaced, 0 unchanged."_s));
        const auto after = await(usageApi(stage).report(query(stage)));
        QCOMPARE(after->total.requests, 13);
    }

    void aFileWithPromptsIsNotTaken()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.person().press(u"Usage"_s));
        QVERIFY(stage.person().press(u"Import a file…"_s));
        QVERIFY(dropFile(stage, "organization,prompt\nacme,secret\n"));
        QTRY_VERIFY(stage.person().errorAt(u"File"_s).contains(u"only numbers are kept here"_s));
        QCOMPARE(stage.person().refusalOf(u"Import the hours"_s), u"Choose a file first."_s);
    }

    void daysThatAreWrongAreSaid()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(seed(stage));
        QVERIFY(openUsage(stage));
        QVERIFY(stage.person().type(u"First day"_s, u"2031-01-01"_s));
        stage.page().setFocus();
        QTRY_VERIFY(stage.person().says(u"The last day is to come after the first one."_s));
        QVERIFY(stage.person().type(u"First day"_s, u"2016-01-01"_s));
        stage.page().setFocus();
        QTRY_VERIFY(stage.person().says(u"These are more than 120 bars."_s));
        QVERIFY(stage.person().rows(table) > 0); // what was shown stays
    }

private:
    static domain::UsageQuery query(LlmStage& stage)
    {
        const QDate today = stage.now().date();
        return {.zone = "UTC", .from = today.addDays(-2), .until = today};
    }
};

QTEST_MAIN(LlmUsageTest)
#include "llm_usage_test.moc"
