// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/accessibility_walk.h"
#include "ui/window_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
const QString list = u"API keys list"_s;
const QString organization = u"Acme Robotics"_s;
} // namespace

//! A key is revoked where it is shown, after a question.
class ApiKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksBeforeItRevokes()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(openKey(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.saysExactly(u"Key for Acme Robotics"_s));
        QVERIFY(person.press(u"Revoke this key"_s));
        QTRY_VERIFY(person.saysExactly(u"Revoke this key?"_s));
        QVERIFY(person.saysExactly(
            u"Programs that use it are signed out of “Acme Robotics” at once. It cannot be made "
            "valid again."_s));
        QCOMPARE(tests::accessibilityProblems(stage.window().currentConsolePage()), QStringList());
        QVERIFY(person.press(u"Keep it"_s));
        QVERIFY(!person.saysExactly(u"Revoke this key?"_s));
        QCOMPARE(person.cell(list, organization, u"state"_s), u"Valid"_s);
        QVERIFY(person.press(u"Revoke this key"_s));
        QVERIFY(person.press(u"Revoke"_s));
        QTRY_VERIFY(person.says(u"The key was revoked. It does not work any more."_s));
        QTRY_COMPARE(person.cell(list, organization, u"state"_s), u"Revoked"_s);
        QTRY_COMPARE(person.refusalOf(u"Revoke this key"_s), u"This key is revoked already."_s);
        QVERIFY(person.saysExactly(u"This key was revoked. It opens nothing any more."_s));
    }

    void onProductionItsOrganizationHasToBeTyped()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.reopenAsProduction());
        QVERIFY(openKey(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Revoke this key"_s));
        QTRY_COMPARE(
            person.refusalOf(u"Revoke"_s), u"Type the name of the organization: Acme Robotics"_s);
        QVERIFY(person.type(u"Type the name of the organization"_s, organization));
        stage.faults.set(
            Faults::Kind::Refuse, u"/api-keys/"_s, 500, R"({"statusCode":500,"message":"x"})");
        QVERIFY(person.press(u"Revoke"_s));
        QTRY_VERIFY(person.saysExactly(
            u"The server refused this or failed. What is shown may have changed."_s));
        QCOMPARE(person.textOf(u"Type the name of the organization"_s), organization);
        stage.faults.clear();
        QVERIFY(person.press(u"Revoke"_s));
        QTRY_COMPARE(person.cell(list, organization, u"state"_s), u"Revoked"_s);
    }

    void escStopsRevoking()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(openKey(stage));
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Revoke this key"_s));
        stage.faults.set(Faults::Kind::Hold, u"/api-keys/"_s);
        QVERIFY(person.press(u"Revoke"_s));
        QTRY_VERIFY(stage.faults.isHolding());
        QTest::keyClick(person.find(u"Revoke"_s), Qt::Key_Escape);
        QTRY_VERIFY(person.find(u"Keep it"_s)->isEnabled());
        stage.faults.clear();
    }

private:
    //! Makes a key by the page's button, and opens it in the pane.
    static bool openKey(WindowStage& stage)
    {
        return stage.turnToSection(u"API keys"_s) && stage.person().press(u"Make an API key"_s)
            && stage.person().choose(list, organization);
    }
};

QTEST_MAIN(ApiKeysTest)
#include "api_keys_test.moc"
