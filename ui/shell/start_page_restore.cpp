// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_choice.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_restore_form.h"

#include <QSignalBlocker>
#include <QStackedWidget>

namespace console::ui {

using base::Result;
using profiles::FoundBackup;
using profiles::Profile;
using profiles::RestoredBackup;
using Stage = RestoreForm::Stage;

void StartPage::buildRestore(QWidget* left)
{
    m_restore = new RestoreForm;
    m_right->addWidget(m_restore);
    m_restoreLink = new LinkButton(tr("Restore a backup…"));
    m_restoreLink->setVisible(m_services.restore != nullptr);
    auto* column = static_cast<QVBoxLayout*>(left->layout());
    column->addWidget(m_restoreLink, 0, Qt::AlignLeading);
    connect(m_restoreLink, &QPushButton::clicked, this, &StartPage::restoreBackup);
    connect(m_restore, &StartForm::submitted, this, &StartPage::goOnRestoring);
    connect(m_restore, &StartForm::cancelRequested, this, &StartPage::cancelRestoring);
    connect(m_restore, &RestoreForm::backWanted, this,
        [this] { openProfile(profileFor(Profile::Kind::Embedded), true); });
    connect(&m_connector, &StartConnector::storeFound, this, &StartPage::putInPlace);
}

void StartPage::restoreBackup()
{
    cancel();
    m_connector.cancel();
    markHere();
    showNotice({});
    showForm(m_restore);
    m_restore->begin();
}

void StartPage::goOnRestoring()
{
    switch (m_restore->stage()) {
    case Stage::Choose:
        return openBackup();
    case Stage::Confirm:
        // The key to the data has to be kept somewhere before the data is there.
        m_restore->setBusy(true, tr("Restoring…"));
        return m_connector.findStore(profileFor(Profile::Kind::Embedded));
    case Stage::Done:
        return openProfile(profileFor(Profile::Kind::Embedded), false);
    }
}

void StartPage::openBackup()
{
    m_restore->setBusy(true, tr("Opening…"));
    m_call = m_services.restore->open(m_restore->file(), m_restore->password())
                 .then(this, [this](const Result<FoundBackup>& found) {
                     m_restore->setBusy(false);
                     if (found)
                         m_restore->confirm(*found);
                     else
                         m_restore->showError(found.error());
                 });
}

void StartPage::putInPlace(const std::shared_ptr<profiles::SecretStore>& store)
{
    m_secrets->setBusy(false);
    m_secrets->forgetPassphrase();
    m_left->setEnabled(false);
    showForm(m_restore);
    m_restore->setBusy(true, tr("Restoring…"));
    m_services.restore
        ->restore(store,
            [form = QPointer(m_restore)](const profiles::RestoreProgress& progress) {
                if (form && form->isBusy())
                    form->showProgress(progress);
            })
        .then(this, [this](const Result<RestoredBackup>& restored) {
            m_left->setEnabled(true);
            if (!restored)
                return m_restore->showError(restored.error());
            const QStringList& operators = m_restore->found().operators;
            // Who was erased again can't sign in any more.
            const bool known = operators.size() == 1 && restored->erasedAgain == 0;
            m_signIn->setEmail(known ? operators.first() : QString());
            m_restored = true;
            m_restore->end(*restored);
        });
}

void StartPage::cancelRestoring()
{
    if (m_restore->stage() == Stage::Confirm)
        m_services.restore->cancel();
    else
        cancel();
}

} // namespace console::ui
