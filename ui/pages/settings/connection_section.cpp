// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/connection_section.h"

#include "cloud/client.h"
#include "profiles/profile_removal.h"
#include "ui/pages/keep_draft.h"
#include "ui/pages/settings/connection_draft.h"
#include "ui/pages/settings/connection_pane.h"
#include "ui/pages/settings/way_check.h"
#include "ui/parts/notes.h"
#include "ui/parts/page_header.h"

#include <QVBoxLayout>

namespace console::ui {

using base::Call;
using base::Done;
using base::Result;
using profiles::Profile;

namespace {

bool isReachedAlike(const Profile& a, const Profile& b)
{
    return a.proxy == b.proxy && a.authorities == b.authorities
        && a.clientCertificates == b.clientCertificates && a.governance == b.governance;
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
    m_pane->wayCheck().setEndpoint([this] {
        return draftOf(*m_pane, m_page.context().profile, this)
            .andThen(this, [this](const ConnectionDraft& draft) {
                // The service inside this program is where it is now.
                const cloud::Endpoint& now = m_page.client().transport().endpoint();
                return draft.profile.kind == Profile::Kind::Embedded
                    ? Call<cloud::Endpoint>::ready(now)
                    : endpointOf(draft, now.origin, m_page.context().secrets, this);
            });
    });
    connect(m_banner, &Banner::actionRequested, this,
        [this] { leave([this] { Q_EMIT m_page.connectAnewWanted(); }); });
    refresh();
}

void ConnectionSection::refresh()
{
    Profile profile = m_page.context().profile;
    profile.readOnly = m_page.context().savedReadOnly;
    m_pane->present(profile, m_page.context().capabilities.governance);
    keepDraft(*m_pane, m_page.context(), QStringLiteral("settings/connection"));
}

void ConnectionSection::leave(std::function<void()> proceed)
{
    m_pane->leave(std::move(proceed));
}

void ConnectionSection::save()
{
    m_pane->clearErrors();
    m_pane->setSaving(true);
    m_saving = draftOf(*m_pane, m_page.context().profile, this)
                   .andThen(this, [this](const ConnectionDraft& draft) { return keep(draft); })
                   .then(this, [this](const Result<Profile>& saved) { end(saved); });
}

Call<Profile> ConnectionSection::keep(const ConnectionDraft& draft)
{
    profiles::SecretStore& store = *m_page.context().secrets;
    return profiles::keepNetworkSecrets(store, draft.profile.id, draft.secrets, this)
        .andThen(this,
            [this, &store, draft](Done) {
                return draft.otherGovernance
                    ? profiles::forgetGovernanceSession(store, draft.profile.id, this)
                    : Call<Done>::ready(Done{});
            })
        .map(this, [profile = draft.profile](Done) -> Result<Profile> { return profile; });
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
