// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_forms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_waiting.h"

#include <QStackedWidget>

namespace console::ui {

void StartPage::connectRecovery()
{
    connect(m_waiting, &StartWaiting::otherRequested, this, [this] {
        if (isHere())
            showRecovery();
        else
            editNetwork(m_connector.profile());
    });
    connect(m_secrets, &SecretsForm::recoveryWanted, this, &StartPage::showRecovery);
    connect(m_recovery, &RecoveryForm::backWanted, this, &StartPage::leaveRecovery);
    connect(m_recovery, &StartForm::submitted, this, &StartPage::recover);
    connect(&m_recovering, &StartRecovery::waiting, m_recovery, &StartForm::setProgress);
    connect(&m_recovering, &StartRecovery::passphraseWanted, m_recovery,
        &RecoveryForm::askForPassphrase);
    connect(&m_recovering, &StartRecovery::refused, m_recovery, &StartForm::showError);
    // The keys are open now, so opening the profile again asks for nothing more.
    connect(&m_recovering, &StartRecovery::opened, this, [this] {
        m_recovery->reset();
        m_recovered = true;
        openProfile(m_connector.profile(), m_tryKept);
    });
}

bool StartPage::canRecover(const base::ApiError& error) const
{
    return m_services.dataKeys && isHere()
        && (error.code == QLatin1String("keys.store.silent")
            || error.code == QLatin1String("keys.entry.missing")
            || error.code == QLatin1String("keys.entry.foreign"));
}

void StartPage::showRecovery()
{
    m_beforeRecovery = m_right->currentWidget();
    showForm(m_recovery);
}

void StartPage::leaveRecovery()
{
    if (m_beforeRecovery == m_secrets)
        return showForm(m_secrets);
    m_right->setCurrentWidget(m_waiting);
    m_waiting->focusOther();
}

void StartPage::recover()
{
    m_recovery->setBusy(true, tr("Opening…"));
    m_recovering.open(m_recovery->recoveryKey(), m_recovery->passphrase(), m_connector.store());
}

} // namespace console::ui
