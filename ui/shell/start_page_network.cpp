// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/profile_list.h"
#include "ui/parts/list_page.h"
#include "ui/shell/start_certificate_form.h"
#include "ui/shell/start_connection.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_page.h"
#include "ui/shell/start_waiting.h"

#include <QStackedLayout>
#include <QStackedWidget>

// How a server is reached, whether it is still the same, and the profiles that are saved.
namespace console::ui {

using profiles::Profile;

void StartPage::buildNetwork(QWidget* left)
{
    m_certificate = new StartCertificateForm;
    m_right->addWidget(m_certificate);
    m_network = new StartConnection;
    m_pages->addWidget(m_network);
    m_profilesLink = new LinkButton(tr("Saved profiles…"));
    auto* column = static_cast<QVBoxLayout*>(left->layout());
    column->addWidget(m_profilesLink, 0, Qt::AlignLeading);
    connect(m_profilesLink, &QPushButton::clicked, this, &StartPage::showProfiles);
    const auto showLink = [this] {
        m_profilesLink->setVisible(!m_services.profiles->profiles().isEmpty());
    };
    connect(m_services.profiles, &profiles::ProfileStore::changed, this, showLink);
    showLink();
    connect(m_address, &AddressForm::networkWanted, this, [this] {
        const base::Result<QUrl> origin = profiles::profileOrigin(m_address->address());
        if (origin)
            editNetwork(profileFor(Profile::Kind::SelfHosted, *origin));
    });
    connect(
        m_signIn, &SignInForm::networkWanted, this, [this] { editNetwork(m_connector.profile()); });
    connect(m_network, &StartConnection::backWanted, this, [this] { setWhole(true); });
    connect(m_network, &StartConnection::accepted, this, &StartPage::useNetwork);
    connect(m_certificate, &StartForm::submitted, this, &StartPage::tryAgain);
    connect(m_certificate, &StartCertificateForm::trusted, this, &StartPage::trustCertificate);
}

void StartPage::editNetwork(const Profile& profile)
{
    const bool same = m_connector.profile().id == profile.id;
    cancel();
    m_connector.cancel();
    m_network->present(profile, m_typed.value(profile.id), same ? m_connector.store() : nullptr);
    m_pages->setCurrentWidget(m_network);
}

void StartPage::useNetwork(const ConnectionDraft& draft)
{
    // Nobody has signed in yet, so it is not among the saved ones.
    m_drafts.insert(draft.profile.id, draft.profile);
    m_typed.insert(draft.profile.id, draft.secrets);
    setWhole(true);
    openProfile(draft.profile, m_tryKept && m_connector.profile().id == draft.profile.id);
}

void StartPage::trustCertificate()
{
    Profile profile = m_connector.profile();
    profile.pinnedCertificate = m_certificate->shown().toPem();
    if (m_drafts.contains(profile.id))
        m_drafts.insert(profile.id, profile);
    openProfile(profile, m_tryKept);
}

bool StartPage::explainCertificate()
{
    const QSslCertificate shown = m_connector.otherCertificate();
    const QSslCertificate before(m_connector.profile().pinnedCertificate);
    if (shown.isNull() || before.isNull())
        return false;
    const QUrl server = profiles::serverOf(m_connector.profile());
    m_certificate->present(before, shown, server.authority(), isHere());
    showForm(m_certificate);
    return true;
}

void StartPage::showProfiles()
{
    cancel();
    m_connector.cancel();
    if (!m_profiles) {
        m_profiles = new ProfileList({.store = m_services.profiles,
            .secrets = [this] { return m_connector.store().get(); },
            .isOpen = [this](const profiles::ProfileId& id) { return isOpenBeside(id); },
            .own = {},
            .memory = nullptr});
        m_pages->addWidget(m_profiles);
        connect(m_profiles, &ProfileList::openWanted, this, &StartPage::open);
        connect(m_profiles->page()->header()->addSecondaryAction(tr("Back")), &QPushButton::clicked,
            this, [this] { m_profiles->leave([this] { offerChoices(); }); });
    }
    m_profiles->refresh();
    m_pages->setCurrentWidget(m_profiles);
    m_profiles->page()->table()->setFocus();
}

} // namespace console::ui
