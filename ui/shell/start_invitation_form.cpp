// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_forms.h"

namespace console::ui {

InvitationForm::InvitationForm(QWidget* parent)
    : StartForm(tr("Accept an invitation"), tr("Check invitation"), parent)
    , m_invitation(
          addField(tr("Invitation link or code"), new QLineEdit, QStringLiteral("invitation")))
    , m_for(new TextLabel)
    , m_password(addField(tr("Choose your password"), new SecretField, QStringLiteral("password")))
    , m_rules(new PasswordRules(m_password))
{
    m_invitation->setHint(
        tr("Paste it as you got it. It works once, until it expires. A link to a new "
           "password goes here as well."));
    m_password->layout()->addWidget(m_rules);
    m_for->setWordWrap(true);
    add(m_for, 1);
    LinkButton* back = addLink(tr("Back to sign-in"));
    connect(back, &QPushButton::clicked, this, &InvitationForm::backWanted);
    connect(m_invitation, &FormField::changed, this, [this] { setInvitedEmail({}); });
    setInvitedEmail({});
}

void InvitationForm::setInvitedEmail(const QString& email)
{
    m_invited = email;
    m_for->setText(email.isEmpty()
            ? QString()
            : tr("This invitation is for %1. Choose the password that you will sign in with.")
                  .arg(email));
    m_for->setVisible(isChecked());
    m_password->setVisible(isChecked());
    submitButton()->setText(isChecked() ? tr("Activate and open") : tr("Check invitation"));
}

void InvitationForm::setForgetfulEmail(const QString& email)
{
    setInvitedEmail(email);
    m_for->setText(tr("This link is for %1. Choose your new password.").arg(email));
    submitButton()->setText(tr("Save and open"));
}

QString InvitationForm::invitation() const
{
    return m_invitation->value().toString().trimmed();
}

QString InvitationForm::password() const
{
    return m_password->value().toString();
}

void InvitationForm::forget()
{
    m_password->setValue(QString());
    m_invitation->setValue(QString());
}

FormField* InvitationForm::firstWrong()
{
    if (invitation().isEmpty()) {
        m_invitation->setError(tr("Paste the link or the code of your invitation."));
        return m_invitation;
    }
    if (!isChecked() || m_rules->areKept())
        return nullptr;
    m_rules->insist();
    return m_password;
}

} // namespace console::ui
