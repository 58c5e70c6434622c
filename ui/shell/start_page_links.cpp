// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_page_call.h"

#include "cloud/client.h"
#include "contract/codecs.h"

// Links that people got: of an invitation, or to a new password.
namespace console::ui {

using cloud::SignInOutcome;

//! By a link from a mail of our service; that of v0 is opened in a browser.
void StartPage::newPassword()
{
    const auto token = contract::invitationToken(m_invitation->invitation());
    if (!token) {
        m_invitation->showError(token.error());
        return;
    }
    cloud::CloudClient* client = m_connector.connection()->client.get();
    if (!m_invitation->isChecked()) {
        m_invitation->setBusy(true, tr("Checking…"));
        runOnServer<QString>(
            m_invitation, [client, token] { return client->auth().resetEmail(*token); },
            [this](const QString& email) {
                m_invitation->setForgetfulEmail(email);
                m_invitation->focusFirst();
            });
        return;
    }
    m_invitation->setBusy(true, tr("Saving…"));
    runOnServer<SignInOutcome>(
        m_invitation,
        [this, client, token] {
            const QString email = m_invitation->email();
            const QString password = m_invitation->password();
            return client->auth()
                .resetPassword(*token, password)
                .andThen(this, [client, email, password](base::Done) {
                    return client->session().signIn(email, password);
                });
        },
        [this](const SignInOutcome& outcome) { finish(outcome); });
}

void StartPage::invitation()
{
    if (contract::isPasswordResetLink(m_invitation->invitation()))
        return newPassword();
    if (!m_invitation->isChecked()) {
        m_invitation->setBusy(true, tr("Checking…"));
        runOnServer<QString>(
            m_invitation,
            [this] {
                return m_connector.connection()->client->auth().invitedEmail(
                    m_invitation->invitation());
            },
            [this](const QString& email) {
                m_invitation->setInvitedEmail(email);
                m_invitation->focusFirst();
            });
        return;
    }
    m_invitation->setBusy(true, tr("Activating…"));
    runOnServer<SignInOutcome>(
        m_invitation,
        [this] {
            return m_connector.connection()->client->session().acceptInvitation(
                m_invitation->invitation(), m_invitation->password());
        },
        [this](const SignInOutcome& outcome) { finish(outcome); });
}

void StartPage::helpWithPassword()
{
    m_signIn->clearErrors();
    const auto& known = m_connector.connection()->client->session().capabilities();
    if (isHere() && !(known && known->mail)) {
        m_signIn->showNote(Tone::Accent, tr("The service on this computer sends no mail."),
            tr("So it can't send a link for a new password, and nobody can look the old one up. An "
               "admin of your organization can invite you with another address."));
        return;
    }
    m_signIn->setBusy(true, tr("Asking for a link…"));
    runOnServer<base::Done>(
        m_signIn,
        [this] {
            return m_connector.connection()->client->auth().forgotPassword(m_signIn->email());
        },
        [this](base::Done) {
            m_signIn->showNote(Tone::Accent, tr("Look into your mail."),
                (isHere() ? tr("If %1 has an account, a link is on its way. Paste it under “I have "
                               "an invitation”.")
                          : tr("If %1 has an account, a link is on its way. Choose a new password "
                               "in your browser, then sign in here."))
                    .arg(m_signIn->email().trimmed()));
        });
}

} // namespace console::ui
