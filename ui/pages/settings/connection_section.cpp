// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/connection_section.h"

#include "ui/pages/settings/certificate_choice.h"
#include "ui/pages/settings/connection_pane.h"
#include "ui/parts/background.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"

#include <QVBoxLayout>

namespace console::ui {

using base::Call;
using base::Done;
using base::Result;
using profiles::ClientIdentity;
using profiles::NetworkSecrets;
using profiles::Profile;

//! What is to be kept, checked as far as that goes without opening a file with a key.
struct ConnectionSection::Change {
    Profile profile;
    NetworkSecrets secrets;
    QByteArray identityFile; //!< empty: the certificate stays, or goes
    QString passphrase;
};

namespace {

bool isReachedAlike(const Profile& a, const Profile& b)
{
    return a.proxy == b.proxy && a.authorities == b.authorities
        && a.clientCertificates == b.clientCertificates;
}

//! Opening a key takes as long as whoever made the file wanted it to.
Call<ClientIdentity> identityOf(const QByteArray& file, const QString& passphrase)
{
    if (file.isEmpty())
        return Call<ClientIdentity>::ready(ClientIdentity());
    return inBackground(
        [file, passphrase] { return profiles::readClientIdentity(file, passphrase); });
}

} // namespace

ConnectionSection::ConnectionSection(Page& page, QWidget* parent)
    : SettingsSection(page, parent)
    , m_pane(new ConnectionPane)
    , m_banner(new Banner(this))
{
    auto* header = new PageHeader(tr("Connection"));
    header->setContext(tr("How this computer calls and reaches the server. Nobody else sees it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_pane, 1);
    connect(m_pane, &DetailPane::saveRequested, this, &ConnectionSection::save);
    connect(m_pane, &DetailPane::cancelRequested, this, [this] { m_saving.cancel(); });
    connect(m_banner, &Banner::actionRequested, this,
        [this] { leave([this] { Q_EMIT m_page.connectAnewWanted(); }); });
    refresh();
}

void ConnectionSection::refresh()
{
    Profile profile = m_page.context().profile;
    profile.readOnly = m_page.context().savedReadOnly;
    m_pane->present(profile);
}

void ConnectionSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

Result<ConnectionSection::Change> ConnectionSection::change() const
{
    const Profile& before = m_page.context().profile;
    Change change{m_pane->edited(before), {}, m_pane->identity().content(), m_pane->passphrase()};
    const Result<QString> name = profiles::profileName(change.profile.name);
    if (!name)
        return base::failure(name.error());
    change.profile.name = *name;
    const Result<profiles::Proxy> proxy = profiles::checkedProxy(change.profile.proxy);
    if (!proxy)
        return base::failure(proxy.error());
    change.profile.proxy = *proxy;
    change.secrets.proxyPassword = m_pane->proxyPassword();
    if (proxy->user.isEmpty() && !before.proxy.user.isEmpty())
        change.secrets.proxyPassword = QString();
    // Else it would count as saved, without what was chosen.
    for (const CertificateChoice* file : {&m_pane->authorities(), &m_pane->identity()}) {
        if (file->problem())
            return base::failure(*file->problem());
    }
    if (!m_pane->authorities().isKept())
        change.profile.authorities.clear();
    if (!m_pane->authorities().content().isEmpty()) {
        const Result<QByteArray> read = profiles::readAuthorities(m_pane->authorities().content());
        if (!read)
            return base::failure(read.error());
        change.profile.authorities = *read;
    }
    if (!m_pane->identity().isKept() && !before.clientCertificates.isEmpty()) {
        change.profile.clientCertificates.clear();
        change.secrets.clientKey = QByteArray();
    }
    return change;
}

void ConnectionSection::save()
{
    m_pane->clearErrors();
    const Result<Change> wanted = change();
    if (!wanted)
        return m_pane->showError(wanted.error());
    m_pane->setSaving(true);
    m_saving
        = identityOf(wanted->identityFile, wanted->passphrase)
              .andThen(this,
                  [this, change = *wanted](const ClientIdentity& identity) mutable {
                      if (!identity.key.isEmpty()) {
                          change.profile.clientCertificates = identity.certificates;
                          change.secrets.clientKey = identity.key;
                      }
                      return profiles::keepNetworkSecrets(
                          *m_page.context().secrets, change.profile.id, change.secrets, this)
                          .map(this, [change](Done) -> Result<Profile> { return change.profile; });
                  })
              .then(this, [this](const Result<Profile>& saved) { end(saved); });
}

void ConnectionSection::end(const Result<Profile>& saved)
{
    m_pane->setSaving(false);
    if (!saved) {
        if (saved.error().kind != base::ApiError::Kind::Cancelled)
            m_pane->showError(saved.error());
        return;
    }
    const bool alike
        = isReachedAlike(*saved, m_page.context().profile) && !m_pane->proxyPassword().has_value();
    m_pane->forget();
    Q_EMIT m_page.profileEdited(*saved);
    if (alike)
        m_banner->showMessage(Tone::Ok, tr("The profile is saved."));
    else
        m_banner->showMessage(Tone::Accent,
            tr("The profile is saved. How the server is reached counts from the next connection."),
            tr("Connect anew"), 0);
}

} // namespace console::ui
