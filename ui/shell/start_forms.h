// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/open_secret_store.h"
#include "ui/shell/start_form.h"
#include "ui/shell/start_password_rules.h"

class QRadioButton;

namespace console::ui {

//! E-mail address, password and the first organization, on a server that has nobody yet or lets
//! anybody sign up.
class SignUpForm : public StartForm {
    Q_OBJECT

public:
    explicit SignUpForm(QWidget* parent = nullptr);
    //! Where the data will be, in a sentence.
    void setPlace(const QString& sentence);
    void setSignInOffered(bool offered);
    [[nodiscard]] QString email() const;
    void setEmail(const QString& email);
    [[nodiscard]] QString password() const;
    [[nodiscard]] QString organization() const;
    void forgetPassword();

Q_SIGNALS:
    void signInWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    FormField* m_email;
    FormField* m_password;
    PasswordRules* m_rules;
    FormField* m_organization;
    TextLabel* m_place;
    LinkButton* m_signIn;
};

//! E-mail address and password of somebody who has an account.
class SignInForm : public StartForm {
    Q_OBJECT

public:
    explicit SignInForm(QWidget* parent = nullptr);
    void setPlace(const QString& sentence);
    void setSignUpOffered(bool offered);
    void setInvitationOffered(bool offered);
    void setForgotOffered(bool offered);
    void setApiKeyOffered(bool offered);
    void setBrowserOffered(bool offered);
    void setNetworkOffered(bool offered);
    //! Signing in again: as this person and nobody else.
    void lockEmail(const QString& email);
    [[nodiscard]] QString email() const;
    void setEmail(const QString& email);
    [[nodiscard]] QString password() const;
    void forgetPassword();

Q_SIGNALS:
    void signUpWanted();
    void invitationWanted();
    void forgotPassword();
    void apiKeyWanted();
    void browserWanted();
    //! A proxy, an authority or a client certificate is needed to get there.
    void networkWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    FormField* m_email;
    FormField* m_password;
    TextLabel* m_place;
    LinkButton* m_forgot;
    LinkButton* m_browser;
    LinkButton* m_apiKey;
    LinkButton* m_invitation;
    LinkButton* m_signUp;
    LinkButton* m_network;
};

//! A pasted invitation, then, once it is known whom it is for, the first password.
class InvitationForm : public StartForm {
    Q_OBJECT

public:
    explicit InvitationForm(QWidget* parent = nullptr);
    //! Empty: the invitation is not checked yet.
    void setInvitedEmail(const QString& email);
    //! The same for a link to a new password.
    void setForgetfulEmail(const QString& email);
    [[nodiscard]] bool isChecked() const { return !m_invited.isEmpty(); }
    [[nodiscard]] QString email() const { return m_invited; }
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QString password() const;
    void forget();

Q_SIGNALS:
    void backWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    QString m_invited;
    FormField* m_invitation;
    TextLabel* m_for;
    FormField* m_password;
    PasswordRules* m_rules;
};

//! Where another server is.
class AddressForm : public StartForm {
    Q_OBJECT

public:
    explicit AddressForm(QWidget* parent = nullptr);
    [[nodiscard]] QString address() const;
    void setAddress(const QString& address);
    //! Whether it is one; else it says at the field what is wrong.
    bool check();

Q_SIGNALS:
    //! As in SignInForm; the address is right.
    void networkWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    FormField* m_address;
};

//! No keychain, or a vault that is locked: where the session, and the key to data, may be kept.
class SecretsForm : public StartForm {
    Q_OBJECT

public:
    explicit SecretsForm(QWidget* parent = nullptr);
    void setChoice(const profiles::SecretStoreChoice& choice);
    [[nodiscard]] bool wantsMemory() const;
    [[nodiscard]] bool isUnlocking() const { return m_unlocking; }
    //! Instead of unlocking, a new passphrase was chosen.
    [[nodiscard]] bool isRenewing() const { return m_renewing; }
    [[nodiscard]] QString passphrase() const;
    void forgetPassphrase();
    void setRecoveryOffered(bool offered);
    //! For a new key alone: who has forgotten the passphrase may choose another one.
    void setRenewalOffered(bool offered);
    //! What to know before choosing one.
    [[nodiscard]] static QString newPassphraseHint();

Q_SIGNALS:
    void recoveryWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    void explainSignIn();
    void explainData();
    void setRenewing(bool renewing);
    void show(bool passphrase);

    bool m_unlocking = false;
    bool m_renewing = false;
    TextLabel* m_why;
    QRadioButton* m_vault;
    FormField* m_passphrase;
    QRadioButton* m_memory;
    TextLabel* m_problem;
    LinkButton* m_recovery;
    LinkButton* m_renewal;
};

//! The key to the data on this computer is not to be had: the recovery key, and where no keychain
//! answers a new passphrase.
class RecoveryForm : public StartForm {
    Q_OBJECT

public:
    explicit RecoveryForm(QWidget* parent = nullptr);
    //! The recovery key fits, and the new key needs a passphrase. `choice` says why.
    void askForPassphrase(const profiles::SecretStoreChoice& choice);
    [[nodiscard]] QString recoveryKey() const;
    //! Empty while none is asked for.
    [[nodiscard]] QString passphrase() const;
    //! Both are forgotten, and no passphrase is asked for, as at first.
    void reset();

Q_SIGNALS:
    void backWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_why;
    FormField* m_recoveryKey;
    FormField* m_passphrase;
    TextLabel* m_problem;
    bool m_wantsPassphrase = false;
};

} // namespace console::ui
