// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/llm_driver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString acme = u"Acme Robotics"_s;
const QString filter = u"Which organizations are shown"_s;
const QString outcomes = u"What the tests found"_s;
} // namespace

//! All organizations of a profile: which fail, tests of several, and settings copied to others.
class LlmOverviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void afterOneTestWhatFailsIsOnTop()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s, u"Cygnus"_s, u"Draco"_s}));
        QVERIFY(stage.saveLocal(acme, u"fake-key-good"_s, u"large"_s));
        QVERIFY(stage.saveLocal(u"Borealis"_s, u"fake-key-good"_s, u"large"_s));
        QVERIFY(stage.saveLocal(u"Draco"_s, u"fake-key-wrong"_s, u"large"_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Draco"_s, u"test"_s), u"Not tested yet"_s);
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Test what is failing or untested"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(outcomes), 4, 20'000);
        QTRY_COMPARE(stage.names().first(), u"Draco"_s);
        QCOMPARE(
            stage.cell(u"Draco"_s, u"test"_s), u"OpenAI-compatible does not accept the key."_s);
        QCOMPARE(stage.cell(u"Borealis"_s, u"test"_s), u"Passed just now"_s);
        QTRY_VERIFY(stage.contextLine().contains(u"failing"_s));
    }

    void whoIsNoAdminIsOfferedNoTestOfWhatIsSaved()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good"_s, u"large"_s));
        QVERIFY(stage.addMember(u"bob@acme.example"_s, domain::OrganizationRole::Member));
        const auto bob = stage.another();
        QVERIFY(await(bob->session().signIn(u"bob@acme.example"_s, PageStage::password())));
        QVERIFY(stage.open({}, [&](ui::PageContext& context) {
            context.client = bob.get();
            context.standing = {domain::WorkspaceRole::None, false, true};
        }));
        QTRY_COMPARE(stage.person().refusalOf(u"Test what is failing or untested"_s),
            u"Only an admin of an organization can test what is saved for it."_s);
        // The page goes before the client that it asks.
        QVERIFY(stage.open());
    }

    void severalAreTestedTwoAtATimeAndTheRestCanBeStopped()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s, u"Cygnus"_s}));
        for (const QString& name : {acme, u"Borealis"_s, u"Cygnus"_s})
            QVERIFY(stage.saveLocal(name, u"fake-key-silent"_s, u"large"_s));
        stage.page().refresh();
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Test what is failing or untested"_s));
        QTRY_VERIFY(person.says(u"Tested 0 of 3."_s));
        QTRY_COMPARE(int(stage.provider().requests().size()), 2);
        QVERIFY(person.press(u"Stop"_s));
        QTRY_VERIFY(person.says(u"3 not tried"_s));
        QVERIFY(person.says(u"3 are left."_s));
    }

    void filtersKeepWhatTheySay()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s, u"Cygnus"_s}));
        QVERIFY(stage.saveLocal(u"Borealis"_s, u"fake-key-good"_s, u"large"_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Borealis"_s, u"provider"_s), u"OpenAI-compatible"_s);
        const PageDriver& person = stage.person();
        QVERIFY(person.type(filter, u"With a provider of their own"_s));
        QTRY_COMPARE(stage.names(), QStringList({u"Borealis"_s}));
        QVERIFY(person.type(filter, u"On the default"_s));
        QTRY_COMPARE(stage.names().size(), 2);
        QVERIFY(person.type(filter, u"On large"_s));
        QTRY_COMPARE(stage.names(), QStringList({u"Borealis"_s}));
        QVERIFY(person.type(filter, u"Failing"_s));
        QTRY_VERIFY(person.says(u"None of the 3 organizations is one of “Failing”."_s));
        QVERIFY(person.press(u"Show all"_s));
        QTRY_COMPARE(stage.names().size(), 3);
    }

    void keysAreDueWhenTheOperatorSaysSo()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s}));
        QVERIFY(stage.saveLocal(u"Borealis"_s, u"fake-key-good"_s, u"large"_s));
        const auto replaceBy = [&](int days) {
            return QLocale().toString(
                QDateTime::currentDateTimeUtc().date().addDays(days), u"d MMM yyyy"_s);
        };
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Borealis"_s, u"rotate"_s), replaceBy(180));
        domain::LlmPlatformChange change;
        change.rotationDays = 30;
        QVERIFY(await(stage.client->llm().changePlatform(change, 0)));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Borealis"_s, u"rotate"_s), replaceBy(30));
        QVERIFY(stage.person().type(filter, u"Key to be replaced"_s));
        QTRY_VERIFY(stage.names().isEmpty());
        // 31 days on that key is due, which it would not be after the usual 180.
        QVERIFY(stage.open({}, [](ui::PageContext& context) {
            context.clock = [] {
                return QDateTime::currentDateTimeUtc().addDays(31);
            };
        }));
        QVERIFY(stage.person().type(filter, u"Key to be replaced"_s));
        QTRY_COMPARE(stage.names(), QStringList({u"Borealis"_s}));
        QCOMPARE(stage.cell(u"Borealis"_s, u"key"_s), QString(u"due since "_s + replaceBy(30)));
    }

    void whatTheTestsFoundIsCopiedByOrganization()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s}));
        QVERIFY(stage.saveLocal(u"Borealis"_s, u"fake-key-wrong"_s, u"large"_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Borealis"_s, u"provider"_s), u"OpenAI-compatible"_s);
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Test what is failing or untested"_s));
        QTRY_COMPARE_WITH_TIMEOUT(person.rows(outcomes), 2, 20'000);
        QVERIFY(person.press(u"Copy result as CSV"_s));
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.startsWith(u"Organization,Outcome,Reason\r\n"_s), qPrintable(csv));
        QVERIFY2(
            csv.contains(u"\r\nBorealis,"_s) || csv.contains(u"\nBorealis,"_s), qPrintable(csv));
    }

    void settingsAreCopiedWithoutKeys()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s, u"Cygnus"_s}));
        QVERIFY(stage.saveLocal(acme, u"fake-key-acme-1111"_s, u"large"_s));
        QVERIFY(stage.saveLocal(u"Borealis"_s, u"fake-key-bore-2222"_s, u"other"_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(u"Borealis"_s, u"models"_s), u"other"_s);
        const PageDriver& person = stage.person();
        for (const QString& name : {acme, u"Borealis"_s, u"Cygnus"_s})
            QVERIFY(person.choose(llmTable, name, Qt::ControlModifier));
        QTRY_VERIFY(person.find(u"Copy the settings"_s));
        QTRY_COMPARE(person.rows(u"What copying changes"_s), 2);
        QVERIFY(person.press(u"Copy the settings"_s));
        QTRY_VERIFY(person.says(u"1 done · 1 skipped"_s));
        // The one that had a key for that address keeps it; the other one has none to use.
        QCOMPARE(stage.configuration(u"Borealis"_s)->settings->model, u"large"_s);
        QCOMPARE(stage.configuration(u"Borealis"_s)->settings->key.last4, u"2222"_s);
        QVERIFY(stage.configuration(u"Cygnus"_s)->usesDefault());
        QVERIFY(!stage.shows(u"fake-key-acme"_s));
    }

    void aKeyTypedForTheOthersGoesToThoseThatNeedOne()
    {
        LlmStage stage;
        QVERIFY(stage.open({u"Borealis"_s}));
        QVERIFY(stage.saveLocal(acme, u"fake-key-acme-1111"_s, u"large"_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(acme, u"models"_s), u"large"_s);
        const PageDriver& person = stage.person();
        for (const QString& name : {acme, u"Borealis"_s})
            QVERIFY(person.choose(llmTable, name, Qt::ControlModifier));
        QTRY_VERIFY(person.find(u"Key for those that need one"_s));
        QCOMPARE(person.refusalOf(u"Copy the settings"_s),
            u"There is nothing to copy to the chosen ones."_s);
        QVERIFY(person.type(u"Key for those that need one"_s, u"fake-key-both-3333"_s));
        QVERIFY(person.press(u"Copy the settings"_s));
        QTRY_VERIFY(person.says(u"1 done"_s));
        QCOMPARE(stage.configuration(u"Borealis"_s)->settings->key.last4, u"3333"_s);
        QCOMPARE(stage.configuration(acme)->settings->key.last4, u"1111"_s);
    }
};

QTEST_MAIN(LlmOverviewTest)
#include "llm_overview_test.moc"
