// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/start_page_test.h"

void StartPageTest::acceptsAnInvitation()
{
    StartFixture fixture;
    ServiceClient admin = fixture.service.operatorClient();
    const QString organization = ServiceFixture::organizationOf(admin);
    admin.post(u"/organizations/%1/users/invite"_s.arg(organization),
        {{u"emails"_s, QJsonArray{email}}, {u"role"_s, u"member"_s}});
    const QJsonArray waiting = admin.get(u"/governance/outbox"_s).object()[u"items"_s].toArray();
    QCOMPARE(waiting.size(), 1);
    const QString link = waiting.first().toObject()[u"link"_s].toString();

    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    press(shown.page, u"I have an invitation"_s);
    type(shown.page, u"Invitation link or code"_s, link);
    press(shown.page, u"Check invitation"_s);
    QTRY_VERIFY(visible<QLineEdit>(shown.page, u"Choose your password"_s));
    const auto labels = shown.page.currentForm()->findChildren<ui::TextLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const auto* label) { return label->isVisible() && label->text().contains(email); }));
    type(shown.page, u"Choose your password"_s, password);
    QTest::keyClick(visible<QLineEdit>(shown.page, u"Choose your password"_s), Qt::Key_Return);
    QTRY_VERIFY(shown.connection);
    QCOMPARE(shown.connection->client->session().account()->email, email);
}

void StartPageTest::refusesAnInvitationThatIsNotValid()
{
    StartFixture fixture;
    const ServiceClient first = fixture.service.operatorClient();
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    press(shown.page, u"I have an invitation"_s);
    const QString code = u"b0a7f2f4-8a35-4f3e-9c53-0c3c5f2f6a11"_s;
    type(shown.page, u"Invitation link or code"_s, code);
    press(shown.page, u"Check invitation"_s);
    QTRY_VERIFY(!errorAt(shown.page, u"invitation"_s).isEmpty());
    QVERIFY(!visible<QLineEdit>(shown.page, u"Choose your password"_s));
    QCOMPARE(visible<QLineEdit>(shown.page, u"Invitation link or code"_s)->text(), code);
}

//! A service whose first `times` answers to `method path` are lost after the work was done.
static ServiceFixture::Adjust losing(const QByteArray& path, int times)
{
    const auto left = std::make_shared<std::atomic<int>>(times);
    return [path, left](service::ServiceConfig& config) {
        config.decorator = [path, left](const service::HttpHandler& handler) {
            return service::HttpHandler([path, left, handler](const service::HttpRequest& request) {
                service::HttpResponse response = handler(request);
                if (request.path.toUtf8().endsWith(path) && left->fetch_sub(1) > 0)
                    response.status = 503;
                return response;
            });
        };
    };
}

void StartPageTest::goesOnWhereASignUpStopped()
{
    StartFixture fixture(losing("/auth/signin", 1));
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    fillSignUp(shown.page);
    press(shown.page, u"Create and open"_s);
    QTRY_VERIFY(shown.page.currentForm()->note()->isVisible());
    QVERIFY(shown.page.currentForm()->note()->title().startsWith(
        u"Your account was made, but you could not be signed in. Try again to go on from there."_s));
    QCOMPARE(visible<QLineEdit>(shown.page, u"First organization"_s)->text(), u"Acme Robotics"_s);
    QTest::keyClick(visible<QLineEdit>(shown.page, u"First organization"_s), Qt::Key_Return);
    QTRY_VERIFY(shown.connection);
    QCOMPARE(shown.connection->client->session().current()->organization.name, u"Acme Robotics"_s);
}

void StartPageTest::saysThatTheOrganizationKeptItsName()
{
    StartFixture fixture(losing("/name", 100));
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    fillSignUp(shown.page);
    press(shown.page, u"Create and open"_s);
    QTRY_VERIFY(shown.connection);
    QCOMPARE(shown.remarks.size(), 1);
    QVERIFY2(shown.remarks.first().startsWith(u"Your account was made."_s),
        qPrintable(shown.remarks.first()));
}

void StartPageTest::keepsWhatIsTypedWhenCancelled()
{
    const auto held = std::make_shared<QSemaphore>();
    StartFixture fixture([held](service::ServiceConfig& config) {
        config.decorator = [held](const service::HttpHandler& handler) {
            return service::HttpHandler([held, handler](const service::HttpRequest& request) {
                if (request.path.endsWith(u"/auth/signup"_s))
                    held->acquire();
                return handler(request);
            });
        };
    });
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignUpForm>());
    fillSignUp(shown.page);
    press(shown.page, u"Create and open"_s);
    QTRY_VERIFY(visible<ui::TextLabel>(shown.page, {}));
    QTRY_VERIFY(shown.page.currentForm()->isBusy());
    QVERIFY(visible<QAbstractButton>(shown.page, u"Cancel: Create and open"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!shown.page.currentForm()->isBusy());
    QVERIFY(!shown.page.currentForm()->note()->isVisible());
    QCOMPARE(visible<QLineEdit>(shown.page, u"Choose a password"_s)->text(), password);
    held->release(10);
    QVERIFY(!shown.connection);
}

void StartPageTest::goesOnWithAKeptSession()
{
    StartFixture fixture;
    profiles::Profile profile;
    {
        Shown shown(fixture);
        shown.page.start();
        QTRY_VERIFY(shown.form<SignUpForm>());
        fillSignUp(shown.page);
        press(shown.page, u"Create and open"_s);
        QTRY_VERIFY(shown.connection);
        profile = shown.connection->profile;
    }
    fixture.service.stop();
    QVERIFY(fixture.service.start());
    Shown again(fixture);
    again.page.open(profile);
    QTRY_VERIFY(again.connection);
    QVERIFY(!again.page.currentForm());
    QCOMPARE(again.connection->client->session().account()->email, email);
}

void StartPageTest::saysThatAKeptSessionEnded()
{
    StartFixture fixture;
    profiles::Profile profile;
    {
        Shown shown(fixture);
        shown.page.start();
        QTRY_VERIFY(shown.form<SignUpForm>());
        fillSignUp(shown.page);
        press(shown.page, u"Create and open"_s);
        QTRY_VERIFY(shown.connection);
        profile = shown.connection->profile;
    }
    fixture.service.advance(365 * 86'400);
    Shown again(fixture);
    again.page.open(profile);
    QTRY_VERIFY(again.form<SignInForm>());
    QCOMPARE(visible<QLineEdit>(again.page, u"E-mail address"_s)->text(), email);
    QVERIFY(!again.connection);
}

void StartPageTest::showsUsAsAnnounced()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    const auto* us = visible<ui::StartChoice>(shown.page, u"Packmind Cloud, US"_s);
    QVERIFY(us);
    QVERIFY(!us->isEnabled());
    QVERIFY(us->toolTip().startsWith(u"Packmind Cloud, US is announced."_s));
    QVERIFY(visible<ui::StartChoice>(shown.page, u"This computer"_s)->isChecked());
}

void StartPageTest::refusesAddressesThatAreNotPrivate()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    press(shown.page, u"Another address…"_s);
    type(shown.page, u"Address"_s, u"http://cloud.acme.example"_s);
    press(shown.page, u"Connect"_s);
    QVERIFY(!errorAt(shown.page, u"origin"_s).isEmpty());
    QCOMPARE(visible<QLineEdit>(shown.page, u"Address"_s)->text(), u"http://cloud.acme.example"_s);
}

void StartPageTest::saysThatAnAddressIsNoPackmind()
{
    StartFixture fixture;
    Shown shown(fixture);
    shown.page.start();
    press(shown.page, u"Another address…"_s);
    // Nobody listens at the discard port.
    type(shown.page, u"Address"_s, u"https://127.0.0.1:9"_s);
    press(shown.page, u"Connect"_s);
    QTRY_VERIFY(shown.page.currentForm() && shown.page.currentForm()->note()->isVisible());
    QCOMPARE(visible<QLineEdit>(shown.page, u"Address"_s)->text(), u"https://127.0.0.1:9"_s);
}

void StartPageTest::helpsWithAForgottenPassword()
{
    StartFixture fixture;
    const ServiceClient first = fixture.service.operatorClient();
    Shown shown(fixture);
    shown.page.start();
    QTRY_VERIFY(shown.form<SignInForm>());
    press(shown.page, u"Forgot password"_s);
    QTRY_VERIFY(shown.page.currentForm()->note()->isVisible());
    QCOMPARE(shown.page.currentForm()->note()->title(),
        u"The service on this computer sends no mail."_s);
}
