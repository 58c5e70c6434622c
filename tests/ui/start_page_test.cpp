// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/start_page_test.h"

void StartPageTest::signsUpOnThisComputer()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    fillSignUp(shown.page);
    press(shown.page, u"Create and open"_s);
    QTRY_VERIFY(shown.connection);
    QCOMPARE(shown.remarks, QStringList());
    const cloud::Session& session = shown.connection->client->session();
    QCOMPARE(session.account()->email, email);
    QCOMPARE(session.current()->organization.name, u"Acme Robotics"_s);
    QCOMPARE(shown.connection->profile.lastEmail, email);
    QCOMPARE(shown.connection->profile.secretBackend, u"memory"_s);
    QVERIFY(!shown.connection->profile.pinnedCertificate.isEmpty());
}

void StartPageTest::tellsTheTruthAboutTheFiles()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    const QList<ui::TextLabel*> labels = shown.page.currentForm()->findChildren<ui::TextLabel*>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](const ui::TextLabel* label) {
        return label->isVisible()
            && label->text()
            == u"The service runs inside this program. Its data stays on this computer, in files "
               "that are encrypted with AES-256."_s;
    });
    QVERIFY(said);
}

void StartPageTest::showsEveryPasswordRuleAsOneTypes()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    const auto* rules = shown.page.currentForm()->findChild<ui::PasswordRules*>();
    const auto kept = [rules] {
        return rules->spoken().filter(u": kept"_s).size();
    };
    QCOMPARE(rules->spoken().size(), 2);
    QCOMPARE(kept(), 0);
    type(shown.page, u"Choose a password"_s, u"a!b?"_s);
    QCOMPARE(kept(), 1);
    type(shown.page, u"Choose a password"_s, u"a!b?cdefg"_s);
    QCOMPARE(kept(), 2);
    QCOMPARE(visible<QLineEdit>(shown.page, u"Choose a password"_s)->accessibleDescription(),
        rules->spoken().join(u". "_s));
}

void StartPageTest::showsEveryFieldThatIsWrong()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    type(shown.page, u"Your e-mail address"_s, u"grace"_s);
    type(shown.page, u"Choose a password"_s, u"short"_s);
    press(shown.page, u"Create and open"_s);
    QVERIFY(!errorAt(shown.page, u"email"_s).isEmpty());
    QCOMPARE(errorAt(shown.page, u"name"_s), u"Type a name for the organization."_s);
    QVERIFY(!shown.page.currentForm()->isBusy());
    QCOMPARE(QApplication::focusWidget(), visible<QLineEdit>(shown.page, u"Your e-mail address"_s));
    QCOMPARE(visible<QLineEdit>(shown.page, u"Choose a password"_s)->text(), u"short"_s);
}

void StartPageTest::walksAFormFromTopToBottom()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    QWidget* stop = visible<QLineEdit>(shown.page, u"Your e-mail address"_s);
    QStringList names;
    for (int i = 0; i < 5; ++i) {
        names << stop->accessibleName();
        do {
            stop = stop->nextInFocusChain();
        } while (!(stop->focusPolicy() & Qt::TabFocus) || !stop->isVisible());
        if (auto* button = qobject_cast<QPushButton*>(stop); button && i == 3)
            QCOMPARE(button->text(), u"Create and open"_s);
    }
    QCOMPARE(names.mid(0, 4),
        QStringList({u"Your e-mail address"_s, u"Choose a password"_s, u"Show: Choose a password"_s,
            u"First organization"_s}));
}

void StartPageTest::showsEveryLinkWhole()
{
    StartFixture fixture;
    const ServiceClient first = fixture.service.operatorClient();
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    int links = 0;
    for (const ui::LinkButton* link :
        shown.page.currentForm()->findChildren<const ui::LinkButton*>()) {
        if (!link->isVisible())
            continue;
        ++links;
        // The form was shown just now; its layout comes with the next events.
        QTRY_VERIFY2(link->width() >= link->sizeHint().width(), qPrintable(link->text()));
    }
    QVERIFY(links >= 1);
}

void StartPageTest::saysWrongPasswordAtItsField()
{
    // The test tries again faster than a person; within that time it would be a double click.
    QApplication::setDoubleClickInterval(1);
    StartFixture fixture;
    const ServiceClient first = fixture.service.operatorClient();
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    trySignIn(shown, ServiceFixture::operatorEmail(), u"not-this-one!!"_s);
    QCOMPARE(errorAt(shown.page, u"password"_s), u"The e-mail address or the password is wrong."_s);
    QCOMPARE(visible<QLineEdit>(shown.page, u"E-mail address"_s)->text(),
        ServiceFixture::operatorEmail());
    trySignIn(shown, ServiceFixture::operatorEmail(), ServiceFixture::password());
    QTRY_VERIFY(shown.connection);
}

void StartPageTest::tellsWhenALockedAddressMayTryAgain()
{
    StartFixture fixture;
    const ServiceClient first = fixture.service.operatorClient();
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    const auto locked = [&shown] {
        return shown.page.currentForm()->note()->isVisible();
    };
    for (int i = 0; i < 4 && !locked(); ++i) {
        // The button rests after a click, so that a double click sends once.
        QTRY_VERIFY(shown.page.currentForm()->submitButton()->isEnabled());
        type(shown.page, u"E-mail address"_s, ServiceFixture::operatorEmail());
        type(shown.page, u"Password"_s, u"wrong-one!!%1"_s.arg(i));
        QTest::keyClick(visible<QLineEdit>(shown.page, u"Password"_s), Qt::Key_Return);
        QTRY_VERIFY(shown.page.currentForm()->isBusy());
        QTRY_VERIFY(!shown.page.currentForm()->isBusy());
    }
    QVERIFY(locked());
    const ui::Note* note = shown.page.currentForm()->note();
    QCOMPARE(note->title(), u"There were too many wrong passwords for this address."_s);
    const QRegularExpression sentence(
        u"^Signing in with this address is possible again at .+, in (29|30) minute.*\\.$"_s);
    QVERIFY2(sentence.match(note->text()).hasMatch(), qPrintable(note->text()));
    QVERIFY(!shown.page.currentForm()->submitButton()->isEnabled());
    QCOMPARE(shown.page.currentForm()->submitButton()->toolTip(), note->text());
    QCOMPARE(visible<QLineEdit>(shown.page, u"E-mail address"_s)->text(),
        ServiceFixture::operatorEmail());
    // Another address is not locked.
    type(shown.page, u"E-mail address"_s, email);
    QVERIFY(shown.page.currentForm()->submitButton()->isEnabled());
}

QTEST_MAIN(StartPageTest)
