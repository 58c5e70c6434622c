// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/vault_store.h"
#include "ui/shell/start_forms.h"

#include <QKeyEvent>

namespace console::ui {

using profiles::VaultStore;

RecoveryForm::RecoveryForm(QWidget* parent)
    : StartForm(tr("Open with the recovery key"), tr("Open"), parent)
    , m_why(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_recoveryKey(addField(tr("Recovery key"), new QLineEdit, QStringLiteral("recoveryKey")))
    , m_passphrase(addField(tr("New passphrase"), new SecretField, QStringLiteral("passphrase")))
    , m_problem(new TextLabel({}, TextSize::Small, Tone::Muted))
{
    m_why->setWordWrap(true);
    m_problem->setWordWrap(true);
    add(m_why, 0);
    add(m_problem);
    static_cast<QLineEdit*>(m_recoveryKey->control())
        ->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_recoveryKey->setHint(tr("Capitals, spaces and hyphens don't matter."));
    m_passphrase->setHint(SecretsForm::newPassphraseHint());
    reset();
    connect(addLink(tr("Back")), &QPushButton::clicked, this, &RecoveryForm::backWanted);
}

void RecoveryForm::askForPassphrase(const profiles::SecretStoreChoice& choice)
{
    m_wantsPassphrase = true;
    const bool hasVault = choice.state == profiles::SecretStoreChoice::State::VaultLocked;
    m_why->setText(hasVault
            ? tr("The recovery key fits. No keychain answers on this computer, so the new key is "
                 "kept in a file that is encrypted with a passphrase. The file that is there stays "
                 "in use if this passphrase opens it; else it is set aside, and you sign in again.")
            : tr("The recovery key fits. No keychain answers on this computer, so the new key is "
                 "kept in a file that is encrypted with a passphrase."));
    m_problem->setText(choice.problem);
    m_problem->setVisible(!choice.problem.isEmpty());
    m_passphrase->show();
    setBusy(false);
    m_passphrase->setFocus();
}

QString RecoveryForm::recoveryKey() const
{
    return m_recoveryKey->value().toString();
}

QString RecoveryForm::passphrase() const
{
    return m_wantsPassphrase ? m_passphrase->value().toString() : QString();
}

void RecoveryForm::reset()
{
    m_why->setText(
        tr("The recovery key opens the data on this computer without the key that is missing. A "
           "new key is then kept in your keychain, or, where none answers, behind a passphrase."));
    m_wantsPassphrase = false;
    m_passphrase->hide();
    m_problem->hide();
    m_recoveryKey->setValue(QString());
    m_passphrase->setValue(QString());
}

FormField* RecoveryForm::firstWrong()
{
    if (recoveryKey().trimmed().isEmpty()) {
        m_recoveryKey->setError(tr("Enter your recovery key."));
        return m_recoveryKey;
    }
    if (!m_wantsPassphrase)
        return nullptr;
    const base::Result<base::Done> fits = VaultStore::checkNewPassphrase(passphrase());
    if (fits)
        return nullptr;
    m_passphrase->setError(fits.error().message);
    return m_passphrase;
}

void RecoveryForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !isBusy())
        Q_EMIT backWanted();
    else
        StartForm::keyPressEvent(event);
}

} // namespace console::ui
