// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "profiles/vault_store.h"
#include "ui/parts/wrapped_choice.h"
#include "ui/shell/start_forms.h"

namespace console::ui {

using profiles::VaultStore;

SecretsForm::SecretsForm(QWidget* parent)
    : StartForm(tr("Keep your sign-in safe"), tr("Continue"), parent)
    , m_why(new TextLabel({}, TextSize::Body, Tone::Muted))
    , m_vault(new WrappedRadioButton)
    , m_passphrase(addField(tr("Passphrase"), new SecretField, QStringLiteral("passphrase")))
    , m_memory(new WrappedRadioButton(tr("Keep it for this session only")))
    , m_problem(new TextLabel({}, TextSize::Small, Tone::Muted))
    , m_recovery(addLink(tr("Open with the recovery key")))
    , m_renewal(addLink({}))
{
    m_why->setWordWrap(true);
    m_problem->setWordWrap(true);
    add(m_why, 0);
    add(m_vault, 1);
    add(m_memory);
    add(m_problem);
    m_recovery->hide();
    connect(m_recovery, &QPushButton::clicked, this, &SecretsForm::recoveryWanted);
    connect(m_vault, &QRadioButton::toggled, this, &SecretsForm::show);
    m_renewal->hide();
    connect(m_renewal, &QPushButton::clicked, this, [this] { setRenewing(!m_renewing); });
}

void SecretsForm::setChoice(const profiles::SecretStoreChoice& choice)
{
    m_unlocking = choice.state == profiles::SecretStoreChoice::State::VaultLocked;
    m_renewing = false;
    if (choice.keepsData)
        explainData();
    else
        explainSignIn();
    m_vault->setVisible(!choice.keepsData);
    m_memory->setVisible(!choice.keepsData);
    m_vault->setText(
        m_unlocking ? tr("Unlock with my passphrase") : tr("Protect with a passphrase"));
    m_passphrase->setHint(m_unlocking ? QString() : newPassphraseHint());
    m_problem->setText(choice.problem);
    m_problem->setVisible(!choice.problem.isEmpty());
    m_vault->setChecked(true);
    show(true);
}

void SecretsForm::explainSignIn()
{
    setHeading(m_unlocking ? tr("Unlock your sign-in") : tr("Keep your sign-in safe"));
    m_why->setText(m_unlocking
            ? tr("Your sign-in is kept in a file that is protected with your passphrase.")
            : tr("No keychain answers on this computer. Without one, the console can keep your "
                 "sign-in in a file that is encrypted with a passphrase, or forget it when it "
                 "ends."));
}

void SecretsForm::explainData()
{
    setHeading(m_unlocking ? tr("Unlock your data") : tr("Keep your data safe"));
    m_why->setText(m_unlocking
            ? tr("The key to the data on this computer is kept, with your sign-in, in a file that "
                 "is protected with your passphrase.")
            : tr("No keychain answers on this computer. The data on it is encrypted, so its key "
                 "is kept, with your sign-in, in a file that is encrypted with a passphrase."));
}

void SecretsForm::setRenewalOffered(bool offered)
{
    m_renewal->setVisible(offered);
    if (offered)
        setRenewing(false);
}

void SecretsForm::setRenewing(bool renewing)
{
    m_renewing = renewing;
    m_renewal->setText(
        renewing ? tr("Use the passphrase that I have") : tr("I don't have this passphrase"));
    m_passphrase->setHint(renewing ? newPassphraseHint() : QString());
    m_passphrase->setValue(QString());
    clearErrors();
    explainData();
    if (renewing) {
        setHeading(tr("Choose a new passphrase"));
        m_why->setText(
            tr("The backup does not need the old passphrase. The key to its data is kept in a new "
               "file, under a passphrase that you choose now. The file that is there is set aside, "
               "with “.old” added to its name: you sign in again on other servers, and the "
               "data that the backup replaces opens only with the old passphrase and that file, or "
               "with its recovery key."));
    }
    m_passphrase->control()->setFocus();
}

QString SecretsForm::newPassphraseHint()
{
    return tr("At least %n character(s). You enter it at each start; it can't be recovered.",
        nullptr, VaultStore::shortestPassphrase);
}

void SecretsForm::setRecoveryOffered(bool offered)
{
    m_recovery->setVisible(offered);
}

bool SecretsForm::wantsMemory() const
{
    return m_memory->isChecked();
}

QString SecretsForm::passphrase() const
{
    return m_passphrase->value().toString();
}

void SecretsForm::forgetPassphrase()
{
    m_passphrase->setValue(QString());
}

void SecretsForm::show(bool passphrase)
{
    m_passphrase->setVisible(passphrase);
    clearErrors();
}

FormField* SecretsForm::firstWrong()
{
    if (wantsMemory())
        return nullptr;
    const bool unlocks = m_unlocking && !m_renewing;
    if (unlocks && passphrase().isEmpty()) {
        m_passphrase->setError(tr("Enter your passphrase."));
        return m_passphrase;
    }
    const base::Result<base::Done> fits
        = unlocks ? base::Done{} : VaultStore::checkNewPassphrase(passphrase());
    if (fits)
        return nullptr;
    m_passphrase->setError(fits.error().message);
    return m_passphrase;
}

} // namespace console::ui
