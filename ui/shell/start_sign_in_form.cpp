// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"
#include "ui/shell/start_forms.h"

namespace console::ui {

SignInForm::SignInForm(QWidget* parent)
    : StartForm(tr("Sign in"), tr("Sign in"), parent)
    , m_email(addField(tr("E-mail address"), new QLineEdit, QStringLiteral("email")))
    , m_password(addField(tr("Password"), new SecretField, QStringLiteral("password")))
    , m_place(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_forgot(addLink(tr("Forgot password")))
    , m_browser(addLink(tr("Sign in through the browser")))
    , m_apiKey(addLink(tr("Sign in with an API key")))
    , m_invitation(addLink(tr("I have an invitation")))
    , m_signUp(addLink(tr("Create an account")))
    , m_network(addLink(tr("Proxy and certificates…")))
{
    m_email->control()->setProperty(
        "inputMethodHints", QVariant::fromValue<Qt::InputMethodHints>(Qt::ImhEmailCharactersOnly));
    m_place->setWordWrap(true);
    add(m_place);
    // The lock is on an address, not on this computer.
    connect(m_email, &FormField::changed, this, &SignInForm::endRest);
    m_browser->hide();
    m_apiKey->hide();
    m_network->hide();
    connect(m_network, &QPushButton::clicked, this, &SignInForm::networkWanted);
    connect(m_browser, &QPushButton::clicked, this, &SignInForm::browserWanted);
    connect(m_apiKey, &QPushButton::clicked, this, &SignInForm::apiKeyWanted);
    connect(m_forgot, &QPushButton::clicked, this, &SignInForm::forgotPassword);
    connect(m_invitation, &QPushButton::clicked, this, &SignInForm::invitationWanted);
    connect(m_signUp, &QPushButton::clicked, this, &SignInForm::signUpWanted);
}

void SignInForm::setPlace(const QString& sentence)
{
    m_place->setText(sentence);
    m_place->setVisible(!sentence.isEmpty());
}

void SignInForm::setSignUpOffered(bool offered)
{
    m_signUp->setVisible(offered);
}

void SignInForm::setInvitationOffered(bool offered)
{
    m_invitation->setVisible(offered);
}

void SignInForm::setForgotOffered(bool offered)
{
    m_forgot->setVisible(offered);
}

void SignInForm::setApiKeyOffered(bool offered)
{
    m_apiKey->setVisible(offered);
}

void SignInForm::setBrowserOffered(bool offered)
{
    m_browser->setVisible(offered);
}

void SignInForm::setNetworkOffered(bool offered)
{
    m_network->setVisible(offered);
}

void SignInForm::lockEmail(const QString& email)
{
    setEmail(email);
    static_cast<QLineEdit*>(m_email->control())->setReadOnly(true);
}

QString SignInForm::email() const
{
    return m_email->value().toString();
}

void SignInForm::setEmail(const QString& email)
{
    m_email->setValue(email);
}

QString SignInForm::password() const
{
    return m_password->value().toString();
}

void SignInForm::forgetPassword()
{
    m_password->setValue(QString());
}

FormField* SignInForm::firstWrong()
{
    const base::Result<QString> address = domain::emailAddress(email());
    if (!address)
        m_email->setError(address.error().message);
    if (password().isEmpty())
        m_password->setError(tr("Enter your password."));
    if (!address)
        return m_email;
    return password().isEmpty() ? m_password : nullptr;
}

} // namespace console::ui
