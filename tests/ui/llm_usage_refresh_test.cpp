// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_usage_api.h"
#include "ui/list_look.h"
#include "ui/llm_driver.h"
#include "ui/rendering.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using domain::LlmUsage;
using domain::OrganizationId;

namespace {
constexpr int many = 15;
constexpr int settling = 300; // milliseconds in which something could still be taken away
const QString table = u"Usage list"_s;
const QString divided = u"What the bars are divided by"_s;
const QString tokensField = u"Tokens a month"_s;

cloud::LlmUsageApi usageApi(cloud::CloudClient& client)
{
    return cloud::LlmUsageApi(client.governanceSession());
}

//! This hour of one model, as another computer reports it.
bool report(LlmStage& stage, const OrganizationId& organization, qint64 tokens)
{
    const qint64 hour = stage.now().toSecsSinceEpoch() / 3600;
    const LlmUsage row{
        {organization, hour, u"openai"_s, u"large"_s, u"chat"_s}, {3, tokens, 20, 1}};
    const auto imported = await(usageApi(stage.elsewhere()).import(QList<LlmUsage>{row}));
    return imported && !imported->stopped;
}

//! An organization of somebody else, whose usage the operator sees without belonging to it.
std::optional<OrganizationId> makeForeign(LlmStage& stage)
{
    const QString bob = u"bob@acme.example"_s;
    if (!stage.addMember(bob, domain::OrganizationRole::Member))
        return std::nullopt;
    const auto client = stage.another();
    if (!await(client->session().signIn(bob, LlmStage::password())))
        return std::nullopt;
    const auto made = await(client->organizations().create(u"Globex"_s));
    return made ? std::optional(made->organization.id) : std::nullopt;
}

bool openUsage(LlmStage& stage)
{
    return stage.person().press(u"Usage"_s)
        && QTest::qWaitFor([&] { return stage.person().rows(table) > 0; }, 10'000);
}

} // namespace

//! F5 on the usage while others report more of it and set budgets.
class LlmUsageRefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theChosenOrganizationStays()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const auto globex = makeForeign(stage);
        QVERIFY(globex);
        QVERIFY(report(stage, *globex, 1000));
        QVERIFY(openUsage(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(divided, u"By organization"_s));
        QTRY_COMPARE(person.cell(table, u"Globex"_s, u"inputTokens"_s), u"1,000"_s);
        QVERIFY(person.type(u"Whose usage"_s, u"Globex"_s));
        QVERIFY(person.type(divided, u"By model"_s));
        QTRY_COMPARE(person.cell(table, u"large"_s, u"inputTokens"_s), u"1,000"_s);
        QVERIFY(report(stage, *globex, 2000));
        QVERIFY(report(stage, stage.organization().organization.id, 500));
        stage.page().refresh();
        QTRY_COMPARE(person.cell(table, u"large"_s, u"inputTokens"_s), u"2,000"_s);
        QTest::qWait(settling);
        QCOMPARE(person.cell(table, u"large"_s, u"inputTokens"_s), u"2,000"_s);
        QCOMPARE(person.textOf(u"Whose usage"_s), u"Globex"_s);
        QCOMPARE(person.textOf(divided), u"By model"_s);
    }

    void aBudgetThatIsTypedStays()
    {
        LlmStage stage;
        QVERIFY(openMany(stage));
        const PageDriver& person = stage.person();
        const ui::ListPage& list = *shownList(stage.page());
        const QString chosen = chooseInTheMiddle(list);
        QVERIFY(!chosen.isEmpty());
        QVERIFY(person.type(tokensField, u"4,000"_s));
        QVERIFY(!person.find(u"Remove the budget"_s));
        QTest::qWait(settling);
        paneBar(list)->setValue(paneBar(list)->maximum() / 2);
        const ListLook before = lookOf(list);
        const domain::LlmBudget none{.organization = idOf(stage, chosen), .name = {}};
        QVERIFY(await(usageApi(stage.elsewhere()).setBudget(none, 9000)));
        QVERIFY(report(stage, idOf(stage, chosen), 700'000));
        stage.page().refresh();
        QTRY_COMPARE(person.cell(table, chosen, u"inputTokens"_s), u"700,000"_s);
        QTRY_VERIFY(person.saysExactly(u"700,020"_s));
        QVERIFY(person.find(u"Remove the budget"_s));
        QTest::qWait(settling);
        QCOMPARE(changesSince(before, list), QStringList());
        QCOMPARE(person.textOf(tokensField), u"4,000"_s);
        // It is written over the one that was seen by F5.
        QVERIFY(person.press(u"Save the budget"_s));
        QTRY_VERIFY(person.says(u"The budget of %1 is set."_s.arg(chosen)));
        const auto budgets = await(usageApi(*stage.client).budgets("UTC"));
        QVERIFY(budgets && budgets->size() == 1);
        QCOMPARE(budgets->first().monthlyTokens, 4000);
    }

    void aBudgetInWhichNothingIsTypedFollows()
    {
        LlmStage stage;
        QVERIFY(openMany(stage));
        const PageDriver& person = stage.person();
        const QString chosen = chooseInTheMiddle(*shownList(stage.page()));
        QVERIFY(!chosen.isEmpty());
        QTRY_COMPARE(person.textOf(tokensField), QString());
        const domain::LlmBudget none{.organization = idOf(stage, chosen), .name = {}};
        QVERIFY(await(usageApi(stage.elsewhere()).setBudget(none, 9000)));
        stage.page().refresh();
        QTRY_COMPARE(person.textOf(tokensField), u"9,000"_s);
        QTRY_VERIFY(person.saysExactly(u"No unsaved changes"_s));
    }

private:
    //! The usage of more organizations than there is room for.
    static bool openMany(LlmStage& stage)
    {
        QStringList names;
        for (int i = 0; i < many; ++i)
            names << u"Organization %1"_s.arg(i, 2, 10, QLatin1Char('0'));
        if (!stage.open(names))
            return false;
        qint64 tokens = 1000;
        for (const domain::Membership& each : stage.client->session().memberships()) {
            if (!report(stage, each.organization.id, tokens++))
                return false;
        }
        const bool all = openUsage(stage) && stage.person().type(divided, u"By organization"_s)
            && QTest::qWaitFor([&] { return stage.person().rows(table) > many; }, 10'000);
        QTest::qWait(settling); // until the table has its size
        return all;
    }

    static OrganizationId idOf(LlmStage& stage, const QString& name)
    {
        for (const domain::Membership& each : stage.client->session().memberships()) {
            if (each.organization.name == name)
                return each.organization.id;
        }
        return {};
    }
};

QTEST_MAIN(LlmUsageRefreshTest)
#include "llm_usage_refresh_test.moc"
