// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/write_forms.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {
QString lost(const WindowStage& stage)
{
    return u"The connection to %1 broke before the answer came. It may have been done all the "
           u"same: "
           "look before you try again."_s.arg(stage.address());
}

void tellsTheKind(const PageDriver& person)
{
    const QString details = person.details();
    QVERIFY2(details.startsWith(u"Kind: offline\nCode: transport.lost\n"_s), qPrintable(details));
}
} // namespace

//! The service goes away in the middle of a request: the window says what is not known, keeps what
//! was typed, and saves it when the service is back.
class ServerGoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWhenItIsBack_data() { addWriteFormRowsOfBoth(); }
    void savesWhenItIsBack()
    {
        QFETCH(int, form);
        QFETCH(Server, server);
        const WriteForm tried = writeForms().at(form);
        WindowStage stage(server);
        QVERIFY(stage.signUp());
        QVERIFY(stage.addMember(u"grace@acme.example"_s));
        QVERIFY(tried.fill(stage));
        const PageDriver& person = stage.person();
        stage.faults.set(Faults::Kind::Hold, tried.path);
        QVERIFY(person.press(tried.submit));
        QVERIFY(stage.goAway(tried.path));
        QTRY_VERIFY_WITH_TIMEOUT(person.says(lost(stage)), 10'000);
        if (tried.showsDetails)
            tellsTheKind(person);
        if (!tried.control.isEmpty())
            QCOMPARE(person.textOf(tried.control), tried.input);
        QVERIFY(stage.comeBack());
        QVERIFY(person.press(tried.submit));
        QTRY_VERIFY2_WITH_TIMEOUT(person.says(tried.done), qPrintable(tried.done), 10'000);
    }

    void signsUpWhenItIsBack()
    {
        WindowStage stage;
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"Your e-mail address"_s, WindowStage::email()));
        QVERIFY(person.type(u"Choose a password"_s, WindowStage::password()));
        QVERIFY(person.type(u"First organization"_s, u"Acme Robotics"_s));
        stage.faults.set(Faults::Kind::Hold, u"/auth/signup"_s);
        QVERIFY(person.press(u"Create and open"_s));
        QVERIFY(stage.goAway(u"/auth/signup"_s));
        QTRY_VERIFY(person.saysExactly(lost(stage)));
        tellsTheKind(person);
        QCOMPARE(person.textOf(u"Your e-mail address"_s), WindowStage::email());
        QCOMPARE(person.textOf(u"Choose a password"_s), WindowStage::password());
        QCOMPARE(person.textOf(u"First organization"_s), u"Acme Robotics"_s);
        QVERIFY(stage.comeBack());
        QVERIFY(person.press(u"Create and open"_s));
        QTRY_VERIFY(stage.window().currentConsolePage());
    }

    void signsInWhenItIsBack()
    {
        WindowStage stage;
        (void)stage.service().operatorClient();
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        QVERIFY(person.type(u"E-mail address"_s, WindowStage::email()));
        QVERIFY(person.type(u"Password"_s, WindowStage::password()));
        stage.faults.set(Faults::Kind::Hold, u"/auth/signin"_s);
        QVERIFY(person.press(u"Sign in"_s));
        QVERIFY(stage.goAway(u"/auth/signin"_s));
        // Signing in again does no harm, so there is nothing to look at before.
        QTRY_VERIFY(person.saysExactly(
            u"The connection to %1 broke before the answer came."_s.arg(stage.address())));
        tellsTheKind(person);
        QCOMPARE(person.textOf(u"Password"_s), WindowStage::password());
        QVERIFY(stage.comeBack());
        QVERIFY(person.press(u"Sign in"_s));
        QTRY_VERIFY(stage.window().currentConsolePage());
    }

    void checksAnInvitationWhenItIsBack()
    {
        WindowStage stage;
        (void)stage.service().operatorClient();
        QVERIFY(stage.open());
        const PageDriver& person = stage.person();
        const QString code = u"b0a7f2f4-8a35-4f3e-9c53-0c3c5f2f6a11"_s;
        QVERIFY(person.press(u"I have an invitation"_s));
        QVERIFY(person.type(u"Invitation link or code"_s, code));
        stage.faults.set(Faults::Kind::Hold, u"/validate-invitation/"_s);
        QVERIFY(person.press(u"Check invitation"_s));
        // A read may be sent again, so it is lost only when nothing answers any more.
        QVERIFY(stage.goAway(u"/validate-invitation/"_s));
        QTRY_VERIFY(person.saysExactly(
            u"Nothing answers at %1. Check the address, and that the service runs."_s.arg(
                stage.address())));
        QCOMPARE(person.textOf(u"Invitation link or code"_s), code);
        QVERIFY(stage.comeBack());
        QVERIFY(person.press(u"Check invitation"_s));
        QTRY_COMPARE(person.errorAt(u"Invitation link or code"_s),
            u"This invitation is not valid. It was used already, or its 48 hours are over. Ask for "
            "a new one."_s);
        QCOMPARE(person.textOf(u"Invitation link or code"_s), code);
    }
};

QTEST_MAIN(ServerGoneTest)
#include "server_gone_test.moc"
