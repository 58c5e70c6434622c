// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/llm_driver.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/rendering.h"

#include <QListWidget>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString save = u"Save settings"_s;

//! The settings of the stage's person, at the section LLM.
std::unique_ptr<ui::SettingsPage> sectionOf(LlmStage& stage)
{
    auto page = std::make_unique<ui::SettingsPage>(stage.context(), theme());
    page->resize(984, 780);
    page->show();
    auto* index = page->findChild<QListWidget*>();
    index->setCurrentItem(index->findItems(u"LLM"_s, Qt::MatchExactly).value(0));
    return page;
}
} // namespace

//! What the operator sets for all organizations.
class LlmPlatformTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        theme();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void thePlatformKeyMakesTheDefaultUsable()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const auto page = sectionOf(stage);
        const PageDriver person(*page);
        QTRY_VERIFY(person.says(u"No call can be made by default until it is set."_s));
        QCOMPARE(
            person.refusalOf(u"Test the default"_s), u"There is no key to test. Save one first."_s);
        QVERIFY(person.type(u"Platform key"_s, u"fake-key-platform-7777"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"ends in …7777"_s));
        QVERIFY(person.says(u"The platform's LLM settings are saved."_s));
        const auto configuration = stage.configuration(u"Acme Robotics"_s);
        QVERIFY(configuration && configuration->byDefault && configuration->byDefault->keySet);
        stage.page().refresh();
        QVERIFY(stage.choose(u"Acme Robotics"_s));
        QTRY_VERIFY(!stage.person().says(u"No call can be made"_s));
    }

    void modelsRotationAndAddressesAreKept()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const auto page = sectionOf(stage);
        const PageDriver person(*page);
        QVERIFY(person.type(u"Model"_s, u"gpt-next"_s));
        QVERIFY(person.type(u"Fast model"_s, {}));
        QVERIFY(person.type(u"Replace keys after (days)"_s, u"90"_s));
        QVERIFY(person.type(
            u"Private addresses that may be called"_s, u"llm.acme.example\n\n 10.20.0.0/16 \n"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"The platform's LLM settings are saved."_s));
        const auto saved = await(stage.client->llm().platform());
        QVERIFY(saved);
        QCOMPARE(saved->model, u"gpt-next"_s);
        QCOMPARE(saved->fastestModel, QString());
        QCOMPARE(saved->rotationDays, 90);
        QCOMPARE(saved->allowedEndpoints, QStringList({u"llm.acme.example"_s, u"10.20.0.0/16"_s}));
    }

    void whatIsWrongIsSaidAtItsField()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const auto page = sectionOf(stage);
        const PageDriver person(*page);
        QVERIFY(person.type(u"Platform key"_s, QString(5000, u'k') + u"y"));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Platform key"_s),
            u"This is too long for a key: it may have 4096 characters at most."_s);
        QCOMPARE(person.textOf(u"Platform key"_s).size(), 5001);
        QVERIFY(person.press(u"Discard"_s));
        QVERIFY(person.type(u"Private addresses that may be called"_s, u"not a host"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Private addresses that may be called"_s),
            u"\"not a host\" is neither a host name nor an address or network. Write it like "
            "llm.example.com, 10.1.2.3 or 10.1.0.0/16."_s);
    }

    void whatSomebodyElseSavedIsTold()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        domain::LlmPlatformChange before;
        before.model = u"before"_s;
        QVERIFY(await(stage.client->llm().changePlatform(before, 0)));
        const auto page = sectionOf(stage);
        const PageDriver person(*page);
        QVERIFY(person.type(u"Model"_s, u"mine"_s));
        const auto seen = await(stage.client->llm().platform());
        domain::LlmPlatformChange theirs;
        theirs.model = u"theirs"_s;
        QVERIFY(await(stage.elsewhere().llm().changePlatform(theirs, seen->rev)));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Somebody else saved other settings meanwhile."_s));
        QCOMPARE(person.textOf(u"Model"_s), u"mine"_s);
        QVERIFY(person.press(u"Take theirs"_s));
        QTRY_COMPARE(person.textOf(u"Model"_s), u"theirs"_s);
    }

    void aProfileThatIsLockedOrUnlockedIsFollowed()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        const auto page = sectionOf(stage);
        const PageDriver person(*page);
        QVERIFY(person.type(u"Model"_s, u"mine"_s));
        ui::PageContext locked = stage.context();
        locked.profile.readOnly = true;
        page->setContext(locked);
        QTRY_COMPARE(person.refusalOf(u"Model"_s),
            u"The profile “This computer” is read-only. Nothing can be changed through it."_s);
        QVERIFY(!person.find(save));
        QCOMPARE(person.textOf(u"Model"_s), u"mine"_s);
        page->setContext(stage.context());
        QTRY_COMPARE(person.refusalOf(u"Model"_s), QString());
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"The platform's LLM settings are saved."_s));
    }

    void ofPackmindNothingCanBeSet()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.signUp());
        const auto page = sectionOf(stage);
        QTRY_VERIFY(PageDriver(*page).saysExactly(
            u"This server does not let the console change its default provider."_s));
    }
};

QTEST_MAIN(LlmPlatformTest)
#include "llm_platform_test.moc"
