// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sign_in_sheet.h"
#include "ui/write_forms.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
//! On the pages; the first is that of panes whose form stays.
const QStringList sentences{
    u"Your session has ended. What you typed stays here: sign in again, then save it."_s,
    u"Your session has ended. Sign in again to go on."_s};

bool isTold(const PageDriver& person)
{
    return std::any_of(sentences.begin(), sentences.end(),
        [&](const QString& sentence) { return person.says(sentence); });
}

//! Presses "Sign in again", gets the password wrong once, then right.
void signInAgain(WindowStage& stage)
{
    const PageDriver& person = stage.person();
    QVERIFY(person.press(u"Sign in again"_s));
    QTRY_VERIFY(stage.window().findChild<ui::SignInSheet*>());
    QVERIFY(person.type(u"Password"_s, u"not-this-one!!"_s));
    QVERIFY(person.press(u"Sign in"_s));
    QTRY_COMPARE(person.errorAt(u"Password"_s), u"The e-mail address or the password is wrong."_s);
    QCOMPARE(person.textOf(u"Password"_s), u"not-this-one!!"_s);
    QCOMPARE(person.textOf(u"E-mail address"_s), WindowStage::email());
    QVERIFY(person.type(u"Password"_s, WindowStage::password()));
    QVERIFY(person.press(u"Sign in"_s));
    QTRY_VERIFY(!stage.window().findChild<ui::SignInSheet*>());
}
} // namespace

//! The session ends under a form with input: signing in again over the page leaves the input alone,
//! and then it can be saved.
class SessionEndTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAfterSigningInAgain_data() { addWriteFormRowsOfBoth(); }
    void savesAfterSigningInAgain()
    {
        QFETCH(int, form);
        QFETCH(Server, server);
        const WriteForm tried = writeForms().at(form);
        WindowStage stage(server);
        QVERIFY(stage.signUp());
        QVERIFY(stage.addMember(u"grace@acme.example"_s));
        QVERIFY(tried.fill(stage));
        const PageDriver& person = stage.person();
        QVERIFY(stage.endSessions());
        QVERIFY(person.press(tried.submit));
        QTRY_VERIFY_WITH_TIMEOUT(isTold(person), 10'000);
        if (tried.showsDetails)
            QTRY_VERIFY2(person.details().startsWith(u"Kind: not-signed-in\n"_s),
                qPrintable(person.details()));
        ui::Page* page = stage.window().currentConsolePage();
        signInAgain(stage);
        QCOMPARE(stage.window().currentConsolePage(), page);
        if (!tried.control.isEmpty())
            QCOMPARE(person.textOf(tried.control), tried.input);
        QVERIFY(person.press(tried.submit));
        QTRY_VERIFY2_WITH_TIMEOUT(person.says(tried.done), qPrintable(tried.done), 10'000);
    }

    void theSheetKeepsWhatIsTypedWhenTheServiceGoes_data() { addServers(); }
    void theSheetKeepsWhatIsTypedWhenTheServiceGoes()
    {
        QFETCH(Server, server);
        WindowStage stage(server);
        QVERIFY(stage.signUp());
        QVERIFY(stage.endSessions());
        stage.window().currentConsolePage()->refresh();
        const PageDriver& person = stage.person();
        QVERIFY(person.press(u"Sign in again"_s));
        QVERIFY(person.type(u"Password"_s, WindowStage::password()));
        stage.faults.set(Faults::Kind::Hold, u"/auth/signin"_s);
        QVERIFY(person.press(u"Sign in"_s));
        QVERIFY(stage.goAway(u"/auth/signin"_s));
        QTRY_VERIFY(person.saysExactly(
            u"The connection to %1 broke before the answer came."_s.arg(stage.address())));
        QCOMPARE(person.textOf(u"Password"_s), WindowStage::password());
        QVERIFY(stage.comeBack());
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(!stage.window().findChild<ui::SignInSheet*>());
    }
};

QTEST_MAIN(SessionEndTest)
#include "session_end_test.moc"
