// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/llm_driver.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString acme = u"Acme Robotics"_s;
const QString save = u"Save settings"_s;

//! As far as a page can tell.
class Keychain : public profiles::MemoryStore {
public:
    [[nodiscard]] QString backendName() const override { return u"keychain"_s; }
};
} // namespace

//! LLM settings of a cloud that replaces everything with each save and never hands a key back, on
//! the stand-in for Packmind.
class LlmPackmindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theFormIsMadeFromWhatTheServerSays()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        const PageDriver& person = stage.person();
        QCOMPARE(person.textOf(u"Provider"_s), u"The cloud's own default"_s);
        QVERIFY(!person.find(u"API Key"_s));
        QVERIFY(person.type(u"Provider"_s, u"Anthropic Claude"_s));
        QTRY_VERIFY(person.find(u"API Key"_s));
        QCOMPARE(person.textOf(u"Model"_s), u"claude-sonnet-4-5-20250929"_s);
        QCOMPARE(person.textOf(u"Fast Model"_s), u"claude-haiku-4-5-20251001"_s);
        QVERIFY(person.says(u"Your Anthropic API key from console.anthropic.com."_s));
        QVERIFY(person.find(u"Documentation"_s));
        QVERIFY(person.type(u"Provider"_s, u"Azure OpenAI"_s));
        QTRY_VERIFY(person.find(u"Model Deployment Name"_s));
        QCOMPARE(person.textOf(u"API Version"_s), u"2024-12-01-preview"_s);
        QVERIFY(!person.find(u"Model"_s));
        // Discarding takes the provider back, and with it the fields.
        QVERIFY(person.press(u"Discard"_s));
        QTRY_VERIFY(!person.find(u"Model Deployment Name"_s));
        QCOMPARE(person.textOf(u"Provider"_s), u"The cloud's own default"_s);
    }

    void theKeyIsAskedForWithEverySave()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Saved. These settings are not tested yet."_s));
        QTRY_VERIFY(person.says(u"Saving here replaces everything."_s));
        QVERIFY(!stage.shows(u"fake-key-good"_s));
        const QString path = u"/api/v0/organizations/%1/llm/configuration"_s.arg(
            stage.organization().organization.id.text());
        QCOMPARE(stage.standIn().count("POST", path), 1);
        QVERIFY(stage.standIn().lastBody("POST", path).contains("fake-key-good-1234"));

        QVERIFY(person.type(u"Model"_s, u"larger"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"API Key"_s),
            u"This server forgets the key whenever settings are saved. Enter it again."_s);
        QVERIFY(person.type(u"API Key"_s, u"************"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(person.errorAt(u"API Key"_s),
            u"This is what stands in place of a key, not the key itself. Copy the key where it was "
            "made."_s);
        QCOMPARE(stage.standIn().count("POST", path), 1);
        QVERIFY(person.type(u"API Key"_s, u"fake-key-good-5678"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(stage.standIn().count("POST", path), 2);
        QTRY_COMPARE(stage.cell(acme, u"models"_s), u"larger, small"_s);
    }

    void aTestSaysWhatFailedAndWhatToDo_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("next");
        QTest::newRow("wrong key")
            << u"fake-key-wrong"_s << u"large"_s << u"OpenAI-Compatible does not accept the key."_s
            << u"Replace the key."_s;
        QTest::newRow("limit") << u"fake-key-limit"_s << u"large"_s
                               << u"The key is right, but OpenAI-Compatible has had too many calls "
                                  "with it."_s
                               << u"Try again in a minute."_s;
        QTest::newRow("model") << u"fake-key-good"_s << u"missing-one"_s
                               << u"OpenAI-Compatible has no missing-one, or not for this key."_s
                               << u"Choose one of the models that it lists."_s;
    }
    void aTestSaysWhatFailedAndWhatToDo()
    {
        QFETCH(QString, key);
        QFETCH(QString, model);
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal(key, model));
        QFETCH(QString, sentence);
        QFETCH(QString, next);
        QVERIFY(stage.person().press(u"Test connection"_s));
        QTRY_VERIFY(stage.person().saysExactly(sentence));
        QVERIFY(stage.person().saysExactly(next));
        // What is typed stays, and may be saved all the same.
        QCOMPARE(stage.person().textOf(u"API Key"_s), key);
        QVERIFY(stage.person().find(save)->isEnabled());
    }

    void aPassedTestShowsItsStepsAndStaysWithTheRow()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Test connection"_s));
        QTRY_VERIFY(person.saysExactly(u"Both models answered."_s));
        QVERIFY(person.says(u"large answered"_s));
        QVERIFY(person.says(u"small answered"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Saved, as it was tested."_s));
        // This cloud keeps no result, so the console does while it runs.
        QTRY_COMPARE(stage.cell(acme, u"test"_s), u"Passed just now"_s);
        QVERIFY(person.press(u"Test connection"_s));
        QTRY_VERIFY(person.saysExactly(u"Both models answered."_s));
        stage.page().refresh();
        QTRY_COMPARE(stage.cell(acme, u"test"_s), u"Passed just now"_s);
    }

    void aSilentProviderIsGivenUpAndATestCanBeStopped()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal(u"fake-key-hang"_s));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Test connection"_s));
        QVERIFY(person.press(u"Stop the test"_s));
        QTRY_VERIFY(person.saysExactly(u"The test was stopped."_s));
        QCOMPARE(person.textOf(u"API Key"_s), u"fake-key-hang"_s);
        stage.client->llm().setPatience(std::chrono::seconds(1));
        QVERIFY(person.press(u"Test connection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(u"did not answer within"_s), 10'000);
    }

    void modelsAreLoadedOrTyped()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open());
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Load models"_s));
        QTRY_VERIFY(person.says(u"can be chosen above."_s));
        QCOMPARE(person.textOf(u"Model"_s), u"large"_s);
        QVERIFY(person.type(u"API Key"_s, u"fake-key-wrong"_s));
        QVERIFY(person.press(u"Load models"_s));
        QTRY_VERIFY(person.says(u"No models were listed. That can also mean a wrong key"_s));
    }

    void aKeyKeptOnThisComputerNeedsNotBeGivenAgain()
    {
        LlmStage stage(Server::Packmind);
        Keychain keychain;
        const auto adjust = [&](ui::PageContext& context) {
            context.secrets = &keychain;
            context.profile.id = profiles::ProfileId::create();
        };
        QVERIFY(stage.open({}, adjust));
        QVERIFY(stage.choose(acme));
        QVERIFY(stage.typeLocal());
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Keep the key in this computer's keychain"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(person.says(u"Kept on this computer · ends in …1234"_s));
        QVERIFY(person.type(u"Model"_s, u"larger"_s));
        QVERIFY(person.press(save));
        QTRY_COMPARE(stage.cell(acme, u"models"_s), u"larger, small"_s);
        const QString path = u"/api/v0/organizations/%1/llm/configuration"_s.arg(
            stage.organization().organization.id.text());
        QVERIFY(stage.standIn().lastBody("POST", path).contains("fake-key-good-1234"));
        // It goes to no other address.
        QTRY_VERIFY(person.says(u"Kept on this computer · ends in …1234"_s));
        QVERIFY(person.type(u"Endpoint URL"_s, u"https://llm.acme.example/v1"_s));
        QVERIFY(person.press(save));
        QTRY_VERIFY(!person.errorAt(u"API Key"_s).isEmpty());
        QCOMPARE(stage.standIn().count("POST", path), 2);
        QVERIFY(person.press(u"Discard"_s));
        // Forgotten, it is asked for again.
        QTRY_VERIFY(person.says(u"Kept on this computer · ends in …1234"_s));
        QVERIFY(person.press(u"Keep the key in this computer's keychain"_s));
        QTRY_VERIFY(person.find(u"API Key"_s));
        QVERIFY(!person.says(u"Kept on this computer"_s));
    }

    void allOrganizationsAreReadOneByOne()
    {
        LlmStage stage(Server::Packmind);
        QVERIFY(stage.open({u"Borealis"_s, u"Cygnus"_s}));
        QTRY_COMPARE(stage.names(), QStringList({acme, u"Borealis"_s, u"Cygnus"_s}));
        QCOMPARE(stage.cell(u"Borealis"_s, u"test"_s), u"Not tested yet"_s);
        QVERIFY(stage.choose(u"Borealis"_s));
        // There is no default to go back to here.
        QVERIFY(stage.typeLocal());
        QVERIFY(stage.person().press(save));
        QTRY_COMPARE(stage.person().refusalOf(u"Back to default…"_s),
            u"This cloud offers no default of its own."_s);
    }
};

QTEST_MAIN(LlmPackmindTest)
#include "llm_packmind_test.moc"
