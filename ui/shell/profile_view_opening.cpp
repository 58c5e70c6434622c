// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_page.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/start_page.h"

// A profile before it is open, and as the window and the other profiles see it.
namespace console::ui {

using profiles::Profile;

StartPage* ProfileView::showStart()
{
    m_sleeping = false;
    StartServices services = m_setup.start;
    // It would take the data from under those that are open.
    if (services.besides && !services.besides().isEmpty())
        services.restore = nullptr;
    auto* start = new StartPage(std::move(services));
    connect(start, &StartPage::opened, this, &ProfileView::open);
    connect(start, &StartPage::settled, this, &ProfileView::settled);
    connect(start, &StartPage::openProfileWanted, this,
        [this](const profiles::ProfileId& id) { Q_EMIT profileWanted(id, {}); });
    setCover(start);
    showConsoleTitle();
    Q_EMIT tabChanged();
    return start;
}

void ProfileView::startAnew()
{
    showStart()->start();
}

void ProfileView::openProfile(const Profile& profile)
{
    m_chosen = profile;
    m_signedOut = false;
    showStart()->open(profile);
}

void ProfileView::openLater(const Profile& profile)
{
    m_chosen = profile;
    showStart();
    m_sleeping = true;
    Q_EMIT tabChanged();
}

void ProfileView::wake()
{
    if (!m_sleeping || !m_chosen)
        return;
    // It may have been edited, or used, in the meantime.
    const Profile chosen = *m_chosen;
    openProfile(m_setup.start.profiles->find(chosen.id).value_or(chosen));
}

void ProfileView::sleep()
{
    if (!m_connection)
        return;
    const Profile profile = m_connection->profile;
    letGo();
    openLater(profile);
}

void ProfileView::offerChoices()
{
    letGo();
    m_chosen.reset();
    showStart()->offerChoices();
}

void ProfileView::restoreBackup()
{
    if (m_connection)
        m_chosen = m_connection->profile;
    letGo();
    showStart()->restoreBackup();
}

void ProfileView::setFront(bool front)
{
    // Whoever connects elsewhere next finds it among the saved ones.
    if (!front && m_saving.isActive())
        saveProfile();
    m_front = front;
    if (!front)
        return;
    wake();
    // It is the one that was used last.
    if (m_connection)
        m_saving.start();
}

profiles::ProfileId ProfileView::profileId() const
{
    if (m_connection)
        return m_connection->profile.id;
    return m_chosen ? m_chosen->id : profiles::ProfileId();
}

ProfileTab ProfileView::tab() const
{
    ProfileTab tab;
    if (!m_connection && !m_chosen) {
        tab.name = tr("New connection");
        return tab;
    }
    const Profile& profile = m_connection ? m_connection->profile : *m_chosen;
    tab.name = profile.name;
    tab.colour = QColor(profile.colour);
    tab.mark = markWord(profile.mark);
    if (m_sleeping)
        tab.state = tr("not opened yet");
    else if (!m_connection)
        tab.state = tr("signed out");
    else if (m_connection->client->session().state() != cloud::Session::State::SignedIn)
        tab.state = tr("session ended");
    else if (isOffline())
        tab.state = tr("offline");
    else
        tab.fine = tr("signed in");
    return tab;
}

std::optional<domain::AttentionFacts> ProfileView::attention() const
{
    if (!m_overview || !m_connection || cover())
        return std::nullopt;
    return m_overview->reader().facts();
}

void ProfileView::setOthersAttention(const QList<domain::AttentionFacts>& others)
{
    if (m_overview)
        m_overview->setOthers(others);
}

} // namespace console::ui
