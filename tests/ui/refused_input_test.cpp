// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/window_stage.h"

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::PageId;

namespace {
using Fill = QList<std::pair<QString, QString>>;

const QString noAddress = u"This is not an e-mail address. It should look like ada@acme.example."_s;

//! Input that is refused at one field.
struct Refused {
    const char* name;
    std::function<bool(WindowStage&)> open;
    Fill fill;
    QString submit;
    QString field;
    QString sentence;
};

bool openSignIn(WindowStage& stage)
{
    (void)stage.service().operatorClient();
    return stage.open();
}

bool openOtherAddress(WindowStage& stage)
{
    return stage.open() && stage.person().press(u"Another address…"_s);
}

bool openInvitation(WindowStage& stage)
{
    return openSignIn(stage) && stage.person().press(u"I have an invitation"_s);
}

//! Sign-up on a service that has somebody and lets others in.
bool openSignUpForOthers(WindowStage& stage)
{
    ServiceClient first = stage.service().operatorClient();
    return first.patch(u"/governance/settings"_s, {{u"signUpOpen"_s, true}}).status == 200
        && stage.open()
        && (stage.person().find(u"Your e-mail address"_s)
            || stage.person().press(u"Create an account"_s));
}

bool openName(WindowStage& stage)
{
    return stage.signUp()
        && stage.elsewhere().post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}}).status == 201
        && stage.turnTo(PageId::Organizations)
        && stage.person().choose(u"Organizations list"_s, u"Acme Robotics"_s);
}

bool openNew(WindowStage& stage)
{
    return stage.signUp() && stage.turnTo(PageId::Organizations)
        && QTest::qWaitFor([&] { return stage.person().rows(u"Organizations list"_s) == 1; })
        && stage.person().press(u"New organization"_s);
}

bool openRequest(WindowStage& stage)
{
    return stage.signUp() && stage.turnTo(PageId::Trust)
        && stage.person().press(u"Contact the DPO"_s);
}

QList<Refused> atTheStart()
{
    const QString mail = u"Your e-mail address"_s;
    const QString secret = u"Choose a password"_s;
    const QString name = u"First organization"_s;
    const QString create = u"Create and open"_s;
    const QString good = WindowStage::password();
    const auto plain = [](WindowStage& stage) {
        return stage.open();
    };
    return {
        {"sign-up: bad address", plain, {{mail, u"grace@"_s}, {secret, good}, {name, u"Acme"_s}},
            create, mail, noAddress},
        {"sign-up: no address", plain, {{mail, u"  "_s}, {secret, good}, {name, u"Acme"_s}}, create,
            mail, u"Type an e-mail address."_s},
        {"sign-up: no name", plain,
            {{mail, u"grace@acme.example"_s}, {secret, good}, {name, u" "_s}}, create, name,
            u"Type a name for the organization."_s},
        {"sign-up: taken address", openSignUpForOthers,
            {{mail, u"Ada@acme.example"_s}, {secret, good}, {name, u"Acme"_s}}, create, mail,
            u"This e-mail address is known here already. Sign in with it, or open the link of its "
            "invitation."_s},
        {"sign-in: bad address", openSignIn,
            {{u"E-mail address"_s, u"ada acme.example"_s}, {u"Password"_s, good}}, u"Sign in"_s,
            u"E-mail address"_s, noAddress},
        {"sign-in: no password", openSignIn,
            {{u"E-mail address"_s, WindowStage::email()}, {u"Password"_s, {}}}, u"Sign in"_s,
            u"Password"_s, u"Enter your password."_s},
        {"sign-in: wrong password", openSignIn,
            {{u"E-mail address"_s, WindowStage::email()}, {u"Password"_s, u"not-this-one!!"_s}},
            u"Sign in"_s, u"Password"_s, u"The e-mail address or the password is wrong."_s},
        {"sign-in: nobody's address", openSignIn,
            {{u"E-mail address"_s, u"nobody@acme.example"_s}, {u"Password"_s, good}}, u"Sign in"_s,
            u"Password"_s, u"The e-mail address or the password is wrong."_s},
        {"address: no address", openOtherAddress, {{u"Address"_s, u"not an address"_s}},
            u"Connect"_s, u"Address"_s,
            u"This is no address. Write it like https://cloud.example.com."_s},
        {"address: readable by others", openOtherAddress,
            {{u"Address"_s, u"http://cloud.acme.example"_s}}, u"Connect"_s, u"Address"_s,
            u"An address that begins with http:// could be read by others. Use https://."_s},
        {"address: with a password", openOtherAddress,
            {{u"Address"_s, u"https://ada:secret@cloud.acme.example"_s}}, u"Connect"_s,
            u"Address"_s, u"Leave the user name and the password out of the address."_s},
        {"address: another scheme", openOtherAddress,
            {{u"Address"_s, u"ftp://cloud.acme.example"_s}}, u"Connect"_s, u"Address"_s,
            u"The address has to begin with https://."_s},
        {"invitation: none", openInvitation, {{u"Invitation link or code"_s, {}}},
            u"Check invitation"_s, u"Invitation link or code"_s,
            u"Paste the link or the code of your invitation."_s},
        {"invitation: nonsense", openInvitation, {{u"Invitation link or code"_s, u"nonsense"_s}},
            u"Check invitation"_s, u"Invitation link or code"_s,
            u"This is not an invitation. Paste the whole link or the code from the invitation."_s},
    };
}

QList<Refused> onThePages()
{
    const QString name = u"Organization name"_s;
    const QString create = u"Create organization"_s;
    return {
        {"new organization: no name", openNew, {{name, u"  "_s}}, create, name,
            u"Type a name for the organization."_s},
        {"new organization: taken name", openNew, {{name, u"ACME  robotics"_s}}, create, name,
            u"You already belong to “Acme Robotics”, which has the same short name. Choose another "
            "name."_s},
        {"rename: no name", openName, {{u"Name"_s, u" "_s}}, u"Save name"_s, u"Name"_s,
            u"Type a name for the organization."_s},
        {"rename: taken name", openName, {{u"Name"_s, u"BETA"_s}}, u"Save name"_s, u"Name"_s,
            u"An organization with a similar name exists already. Choose another name."_s},
        {"message: too short", openRequest, {{u"Your message"_s, u"Please."_s}},
            u"Record the message"_s, u"Your message"_s,
            u"Say in 10 to 1,000 characters what it is for."_s},
    };
}

QList<Refused> allRefused()
{
    return atTheStart() + onThePages();
}
} // namespace

//! Wrong passwords, taken names, bad addresses: the field at fault is marked with the sentence that
//! helps, it has the focus, and everything that was typed is still there.
class RefusedInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldAtItsField_data()
    {
        QTest::addColumn<int>("row");
        const QList<Refused> rows = allRefused();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows.at(i).name) << i;
    }

    void isToldAtItsField()
    {
        QFETCH(int, row);
        const Refused tried = allRefused().at(row);
        WindowStage stage;
        QVERIFY(tried.open(stage));
        const PageDriver& person = stage.person();
        for (const auto& [field, text] : tried.fill)
            QVERIFY2(person.type(field, text), qPrintable(field));
        QVERIFY(person.press(tried.submit));
        QTRY_COMPARE(person.errorAt(tried.field), tried.sentence);
        QTRY_VERIFY(person.find(tried.field)->hasFocus());
        QCOMPARE(person.find(tried.field)->accessibleDescription(), tried.sentence);
        for (const auto& [field, text] : tried.fill) {
            QCOMPARE(person.textOf(field), text);
            if (field != tried.field)
                QCOMPARE(person.errorAt(field), QString());
        }
    }

    void badAddressesAreNotInvited()
    {
        WindowStage stage;
        QVERIFY(stage.signUp());
        QVERIFY(stage.turnTo(PageId::Organizations));
        const PageDriver& person = stage.person();
        QVERIFY(person.choose(u"Organizations list"_s, u"Acme Robotics"_s));
        QVERIFY(person.press(u"Invite people"_s));
        const QString typed = u"grace@\nada@acme.example"_s;
        QVERIFY(person.type(u"E-mail addresses"_s, typed));
        QTRY_VERIFY(person.saysExactly(u"1 is a member already · 1 is no address"_s));
        QCOMPARE(
            person.refusalOf(u"Send invitations"_s), u"None of these addresses can be invited."_s);
        QCOMPARE(person.textOf(u"E-mail addresses"_s), typed);
    }
};

QTEST_MAIN(RefusedInputTest)
#include "refused_input_test.moc"
