// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/notes.h"
#include "ui/shell/console_window.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/lock_curtain.h"
#include "ui/shell/palette.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/shell/start_page.h"

// The window as the tray and notifications see it.
namespace console::ui {

using profiles::Profile;

namespace {
constexpr int briefly = 8; // seconds
}

std::shared_ptr<Connection> ConsoleWindow::openConnection() const
{
    return cover() ? nullptr : m_connection;
}

QList<Profile> ConsoleWindow::savedProfiles() const
{
    return m_setup.start.profiles->profiles();
}

void ConsoleWindow::goTo(const profiles::ProfileId& profile, const domain::AttentionPlace& place)
{
    bringToFront();
    if (isLockedAway()) {
        m_goingTo = std::pair(profile, place);
        return;
    }
    if (m_connection && m_connection->profile.id == profile) {
        // Behind the start page it is still being opened.
        if (cover())
            m_goingTo = std::pair(profile, place);
        else if (!place.page.isEmpty())
            openPlace(profile.text(), place);
        return;
    }
    const std::optional<Profile> other = m_setup.start.profiles->find(profile);
    if (!other)
        return;
    leaveAll([this, other = *other, place] {
        letGo();
        m_goingTo = std::pair(other.id, place);
        showStart()->open(other);
    });
}

void ConsoleWindow::lockAway()
{
    if (!m_connection || cover() || isLockedAway())
        return;
    delete m_palette;
    m_idle->stop();
    m_curtain = new LockCurtain(m_connection->client->session(), *this);
    connect(m_curtain, &LockCurtain::opened, this, &ConsoleWindow::openCurtain);
    showConsoleTitle();
    Q_EMIT lockedAwayChanged();
}

void ConsoleWindow::openCurtain()
{
    m_curtain = nullptr;
    // It asked for what the curtain has done.
    delete m_sheet;
    m_idle->begin();
    contextChanged();
    showConnection();
    Q_EMIT lockedAwayChanged();
    if (const auto wanted = std::exchange(m_goingTo, std::nullopt))
        goTo(wanted->first, wanted->second);
}

//! Where a notification wanted to go before its profile was open.
void ConsoleWindow::arrive()
{
    const auto wanted = std::exchange(m_goingTo, std::nullopt);
    const profiles::ProfileId& id = m_connection->profile.id;
    if (wanted && wanted->first == id && !wanted->second.page.isEmpty())
        openPlace(id.text(), wanted->second);
}

void ConsoleWindow::tellBriefly(const QString& sentence)
{
    m_banner->showMessage(Tone::Accent, sentence, {}, briefly);
}

bool ConsoleWindow::staysOpen()
{
    return !m_quitting && m_setup.keepsOpen && m_setup.keepsOpen();
}

void ConsoleWindow::quit()
{
    m_quitting = true;
    // A page that asks has to be seen.
    if (!close())
        bringToFront();
    m_quitting = false;
}

} // namespace console::ui
