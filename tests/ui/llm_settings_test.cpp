// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/llm_driver.h"

#include <QSignalSpy>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString acme = u"Acme Robotics"_s;
const QString save = u"Save settings"_s;
const QString testNow = u"Test connection"_s;
} // namespace

//! The LLM settings of one organization on our service: from the default to a provider of its own
//! and back, with keys that are never read back.
class LlmSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void withoutAPlatformKeyThePageSaysWhoCanHelp()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QCOMPARE(person.textOf(u"Provider"_s), u"Packmind (default)"_s);
        QTRY_VERIFY(person.saysExactly(u"No call can be made: the platform has no key yet."_s));
        QVERIFY(person.says(u"Set it in the settings, or choose a provider of its own here."_s));
        // The operator is led there.
        QSignalSpy pages(&stage.page(), &ui::Page::pageWanted);
        QVERIFY(person.press(u"Open the settings"_s));
        QCOMPARE(pages.value(0).value(0).toString(), u"settings/llm"_s);
        QVERIFY(!person.find(u"Back to default…"_s));
    }

    void fromTheDefaultToAnOwnProviderAndBack()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(stage.typeLocal());
        QTRY_VERIFY(person.says(u"Not tested as it is here. It can be saved all the same."_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Saved. These settings are not tested yet."_s));
        QTRY_VERIFY(person.says(u"ends in …1234"_s));
        QVERIFY(!stage.shows(u"fake-key-good"_s));
        QTRY_COMPARE(stage.cell(acme, u"test"_s), u"Not tested yet"_s);
        QVERIFY(person.press(u"Test now"_s));
        QTRY_VERIFY(person.saysExactly(u"Both models answered."_s));
        QTRY_COMPARE(stage.cell(acme, u"test"_s), u"Passed just now"_s);
        QCOMPARE(stage.cell(acme, u"provider"_s), u"OpenAI-compatible"_s);
        QCOMPARE(stage.cell(acme, u"models"_s), u"large, small"_s);
        QVERIFY(!stage.provider().requests("call=chat").isEmpty());

        QVERIFY(person.press(u"Back to default…"_s));
        QVERIFY(person.press(u"Keep the settings"_s));
        QVERIFY(person.press(u"Back to default…"_s));
        QVERIFY(person.press(u"Use the default"_s));
        QTRY_VERIFY(person.says(u"Saved. The platform's own provider is used now."_s));
        QVERIFY(stage.configuration(acme)->usesDefault());
        QTRY_COMPARE(stage.cell(acme, u"key"_s), u"the platform's"_s);
    }

    void aTestShowsItsSixStepsWithTimes()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(testNow));
        QTRY_VERIFY(person.saysExactly(u"Both models answered."_s));
        for (const QString& step :
            {u"Name found"_s, u"Connected"_s, u"Not encrypted: the address begins with http"_s,
                u"Key accepted"_s, u"large answered"_s, u"small answered"_s})
            QVERIFY2(person.says(step), qPrintable(step));
        QVERIFY(person.says(u" ms"_s));
        // It was of what is typed: nothing is saved by it.
        QVERIFY(stage.configuration(acme)->usesDefault());
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Saved, as it was tested."_s));
    }

    void aKeyStaysIsReplacedOrIsRemoved()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(stage.typeLocal());
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"ends in …1234"_s));
        // Kept: another model needs no key.
        QVERIFY(person.type(u"Model"_s, u"larger"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(stage.cell(acme, u"models"_s), u"larger, small"_s);
        QCOMPARE(stage.configuration(acme)->settings->key.last4, u"1234"_s);
        // Replaced; thinking better of it takes it back.
        QVERIFY(person.press(u"Replace: API key"_s));
        QVERIFY(person.type(u"API key"_s, u"fake-key-good-5678"_s));
        QVERIFY(person.press(u"Keep: API key"_s));
        QTRY_VERIFY(person.says(u"No unsaved changes"_s));
        QVERIFY(person.press(u"Replace: API key"_s));
        QVERIFY(person.type(u"API key"_s, u"fake-key-good-5678"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"ends in …5678"_s));
        // Another address: the key does not go there by itself.
        QVERIFY(person.type(u"Endpoint URL"_s, u"http://127.0.0.1:9/v1"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"API key"_s),
            u"The key that is set is for another address. Enter it again, so that nobody can have "
            "it sent elsewhere."_s);
        QVERIFY(person.press(u"Discard"_s));
        QVERIFY(person.press(u"Remove: API key"_s));
        QTRY_VERIFY(person.says(u"Without a key no call can be made."_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(stage.cell(acme, u"key"_s), u"not set"_s);
        QVERIFY(person.find(u"API key"_s));
    }

    void aFailureSaysWhatIsTheMatterAndWhatToDo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("next");
        QTest::newRow("wrong key")
            << u"wrong-key"_s << u"OpenAI-compatible does not accept the key."_s
            << u"Replace the key."_s;
        QTest::newRow("no quota") << u"no-quota"_s
                                  << u"The account at OpenAI-compatible has no credit left."_s
                                  << u"Look at plan and billing there."_s;
        QTest::newRow("a web page") << u"portal"_s
                                    << u"A web page came in place of an answer of "
                                       "OpenAI-compatible."_s
                                    << u"Look whether the endpoint is that of the API, and whether "
                                       "the network asks for a sign-in first."_s;
    }
    void aFailureSaysWhatIsTheMatterAndWhatToDo()
    {
        QFETCH(QString, fault);
        QFETCH(QString, sentence);
        QFETCH(QString, next);
        LlmStage stage;
        stage.provider().disturb(fault, {{u"times"_s, 0}});
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        QVERIFY(stage.person().press(testNow));
        QTRY_VERIFY(stage.person().saysExactly(sentence));
        QVERIFY(stage.person().saysExactly(next));
        QCOMPARE(stage.person().textOf(u"API key"_s), u"fake-key-good-1234"_s);
    }

    void modelsAreLoadedFromTheProvider()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal(u"fake-key-good-1234"_s, {}, {}));
        QVERIFY(stage.person().press(u"Load models"_s));
        QTRY_VERIFY(stage.person().says(u"can be chosen above."_s));
    }

    void whatSomebodyElseSavedIsToldAndNothingTypedIsLost()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good-8888"_s, u"before"_s));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(stage.typeLocal());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good-9999"_s, u"theirs"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"saved other settings meanwhile."_s));
        QVERIFY(person.says(u"OpenAI-compatible, theirs"_s));
        QCOMPARE(person.textOf(u"Model"_s), u"large"_s);
        QVERIFY(person.press(u"Save mine over it"_s));
        QTRY_COMPARE(stage.configuration(acme)->settings->model, u"large"_s);
        QCOMPARE(stage.configuration(acme)->settings->key.last4, u"1234"_s);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Provider"_s, u"OpenAI-compatible"_s));
        QVERIFY(person.type(u"Endpoint URL"_s, u"llm.acme.example"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"Endpoint URL"_s),
            u"\"Endpoint URL\" is not a web address. Write it like https://llm.example.com/v1."_s);
        QCOMPARE(person.errorAt(u"API key"_s), u"OpenAI-compatible needs a key."_s);
        QCOMPARE(person.errorAt(u"Model"_s), u"Fill in \"Model\"."_s);
        QCOMPARE(person.textOf(u"Endpoint URL"_s), u"llm.acme.example"_s);
        QVERIFY(stage.configuration(acme)->usesDefault());
    }

    void throughAReadOnlyProfileNothingCanBeChanged()
    {
        LlmStage stage;
        QVERIFY(stage.open({}, [](ui::PageContext& context) { context.profile.readOnly = true; }));
        QVERIFY(stage.choose(acme));
        QCOMPARE(stage.person().refusalOf(u"Provider"_s),
            u"The profile “This computer” is read-only. Nothing can be changed through it."_s);
        QVERIFY(!stage.person().find(save));
    }

    void aProfileThatIsLockedOrUnlockedIsFollowed()
    {
        const QString field = u"Endpoint URL"_s;
        const QString typed = u"https://llm.acme.example/v1"_s;
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.saveLocal(acme, u"fake-key-good-1234"_s, u"large"_s));
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.person().type(field, typed));
        ui::PageContext locked = stage.context();
        locked.profile.readOnly = true;
        stage.page().setContext(locked);
        QTRY_COMPARE(stage.person().refusalOf(field),
            u"The profile “This computer” is read-only. Nothing can be changed through it."_s);
        QVERIFY(!stage.person().find(save));
        QCOMPARE(stage.person().textOf(field), typed);
        stage.page().setContext(stage.context());
        QTRY_COMPARE(stage.person().refusalOf(field), QString());
        QTRY_VERIFY(stage.person().find(save));
    }

    void theCardWarnsOfAProviderThatTheListingDoesNotName()
    {
        LlmStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QTRY_VERIFY(person.saysExactly(u"OpenAI"_s));
        QVERIFY(person.says(u"Packmind's documentation, 23 Nov 2026"_s));
        QVERIFY(person.type(u"Provider"_s, u"Anthropic Claude"_s));
        QTRY_VERIFY(person.says(u"Anthropic Claude is not in your sub-processor listing."_s));
        QVERIFY(person.press(u"Propose an entry"_s));
        QTRY_VERIFY(person.says(u"“Anthropic” is in the draft of the listing now."_s));
        QVERIFY(person.says(u"An entry waits in the draft."_s));
        const auto draft = await(stage.client->listing().draft());
        QVERIFY(draft);
        QCOMPARE(draft->draft.entries.last().name, u"Anthropic"_s);
    }
};

QTEST_MAIN(LlmSettingsTest)
#include "llm_settings_test.moc"
