// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/email_address.h"
#include "domain/organization.h"
#include "ui/shell/start_forms.h"

namespace console::ui {

SignUpForm::SignUpForm(QWidget* parent)
    : StartForm(tr("Start on this computer"), tr("Create and open"), parent)
    , m_email(addField(tr("Your e-mail address"), new QLineEdit, QStringLiteral("email")))
    , m_password(addField(tr("Choose a password"), new SecretField, QStringLiteral("password")))
    , m_rules(new PasswordRules(m_password))
    , m_organization(addField(tr("First organization"), new QLineEdit, QStringLiteral("name")))
    , m_place(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_signIn(addLink(tr("I have an account")))
{
    m_email->control()->setProperty(
        "inputMethodHints", QVariant::fromValue<Qt::InputMethodHints>(Qt::ImhEmailCharactersOnly));
    // The rules belong to the password, closer than the next field.
    m_password->layout()->addWidget(m_rules);
    m_place->setWordWrap(true);
    add(m_place);
    connect(m_signIn, &QPushButton::clicked, this, &SignUpForm::signInWanted);
}

void SignUpForm::setPlace(const QString& sentence)
{
    m_place->setText(sentence);
    m_place->setVisible(!sentence.isEmpty());
}

void SignUpForm::setSignInOffered(bool offered)
{
    m_signIn->setVisible(offered);
}

QString SignUpForm::email() const
{
    return m_email->value().toString();
}

void SignUpForm::setEmail(const QString& email)
{
    m_email->setValue(email);
}

QString SignUpForm::password() const
{
    return m_password->value().toString();
}

QString SignUpForm::organization() const
{
    return m_organization->value().toString();
}

void SignUpForm::forgetPassword()
{
    m_password->setValue(QString());
}

FormField* SignUpForm::firstWrong()
{
    const base::Result<QString> name = domain::organizationName(organization());
    if (!name)
        m_organization->setError(name.error().message);
    if (!m_rules->areKept())
        m_rules->insist();
    const base::Result<QString> address = domain::emailAddress(email());
    if (!address)
        m_email->setError(address.error().message);
    if (!address)
        return m_email;
    if (!m_rules->areKept())
        return m_password;
    return name ? nullptr : m_organization;
}

} // namespace console::ui
