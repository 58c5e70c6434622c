// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_connection.h"

#include "ui/pages/settings/connection_pane.h"
#include "ui/pages/settings/way_check.h"
#include "ui/parts/page_header.h"

#include <QVBoxLayout>

namespace console::ui {

using base::Result;
using profiles::NetworkSecrets;
using profiles::Profile;

namespace {
constexpr int widest = 760;
} // namespace

StartConnection::StartConnection(QWidget* parent)
    : QWidget(parent)
    , m_header(new PageHeader({}))
    , m_pane(new ConnectionPane)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_pane->setMaximumWidth(widest);
    layout->addWidget(m_pane, 1);
    m_pane->setSaveText(tr("Use and connect"));
    // Also without a change: to go on.
    m_pane->setDraft(true);
    auto* back = m_header->addSecondaryAction(tr("Back"));
    connect(back, &QPushButton::clicked, this,
        [this] { m_pane->leave([this] { Q_EMIT backWanted(); }); });
    connect(m_pane, &DetailPane::closeRequested, this, &StartConnection::backWanted);
    connect(m_pane, &DetailPane::saveRequested, this, &StartConnection::take);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_taking.cancel(); });
    m_pane->wayCheck().setEndpoint([this] {
        return draftOf(*m_pane, m_profile, this)
            .andThen(this, [this](const ConnectionDraft& draft) {
                return endpointOf(
                    completed(draft), profiles::serverOf(draft.profile), m_store.get(), this);
            });
    });
}

void StartConnection::present(const Profile& profile, const NetworkSecrets& typed,
    std::shared_ptr<profiles::SecretStore> store)
{
    m_profile = profile;
    m_typed = typed;
    m_store = std::move(store);
    m_header->setTitle(tr("How %1 is reached").arg(profile.name));
    m_header->setContext(profiles::serverOf(profile).toString(QUrl::RemovePath));
    m_pane->wayCheck().clear();
    m_pane->forget();
    m_pane->present(profile);
    m_pane->setFocus();
}

ConnectionDraft StartConnection::completed(ConnectionDraft draft) const
{
    if (!draft.secrets.proxyPassword && profiles::sameLogin(draft.profile.proxy, m_profile.proxy))
        draft.secrets.proxyPassword = m_typed.proxyPassword;
    if (!draft.secrets.clientKey
        && draft.profile.clientCertificates == m_profile.clientCertificates)
        draft.secrets.clientKey = m_typed.clientKey;
    return draft;
}

void StartConnection::take()
{
    m_pane->clearErrors();
    m_pane->setSaving(true);
    m_taking = draftOf(*m_pane, m_profile, this)
                   .then(this, [this](const Result<ConnectionDraft>& draft) {
                       m_pane->setSaving(false);
                       if (!draft)
                           return m_pane->showError(draft.error());
                       m_pane->forget();
                       Q_EMIT accepted(completed(*draft));
                   });
}

} // namespace console::ui
