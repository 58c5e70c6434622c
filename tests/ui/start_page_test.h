// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "start_fixture.h"
#include "ui/shell/start_choice.h"
#include "ui/shell/start_forms.h"

#include <QRegularExpression>
#include <QSemaphore>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using ui::SignInForm;
using ui::SignUpForm;
using ui::StartPage;

namespace console::tests {
inline const QString email = u"grace@acme.example"_s;
inline const QString password = u"long-enough!"_s;

//! A start page that is shown, and what it opened.
struct Shown {
    explicit Shown(StartFixture& fixture)
        : page(fixture.services())
    {
        QObject::connect(&page, &StartPage::opened, &page,
            [this](std::shared_ptr<ui::Connection> made, const QStringList& said) {
                connection = std::move(made);
                remarks = said;
            });
        page.resize(960, 600);
        page.show();
    }
    template <typename Form>
    [[nodiscard]] Form* form() const
    {
        return qobject_cast<Form*>(page.currentForm());
    }

    StartPage page;
    std::shared_ptr<ui::Connection> connection;
    QStringList remarks;
};

inline void fillSignUp(const StartPage& page)
{
    type(page, u"Your e-mail address"_s, email);
    type(page, u"Choose a password"_s, password);
    type(page, u"First organization"_s, u"Acme Robotics"_s);
}

inline void trySignIn(const Shown& shown, const QString& address, const QString& secret)
{
    type(shown.page, u"E-mail address"_s, address);
    type(shown.page, u"Password"_s, secret);
    press(shown.page, u"Sign in"_s);
    QTRY_VERIFY(shown.connection || !shown.page.currentForm()->isBusy());
}
} // namespace console::tests

using namespace console::tests;

class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signsUpOnThisComputer();
    void tellsTheTruthAboutTheFiles();
    void showsEveryPasswordRuleAsOneTypes();
    void showsEveryFieldThatIsWrong();
    void walksAFormFromTopToBottom();
    void showsEveryLinkWhole();
    void saysWrongPasswordAtItsField();
    void tellsWhenALockedAddressMayTryAgain();
    void acceptsAnInvitation();
    void refusesAnInvitationThatIsNotValid();
    void goesOnWhereASignUpStopped();
    void saysThatTheOrganizationKeptItsName();
    void keepsWhatIsTypedWhenCancelled();
    void goesOnWithAKeptSession();
    void saysThatAKeptSessionEnded();
    void showsUsAsAnnounced();
    void refusesAddressesThatAreNotPrivate();
    void saysThatAnAddressIsNoPackmind();
    void helpsWithAForgottenPassword();
};
