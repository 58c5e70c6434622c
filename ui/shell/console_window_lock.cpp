// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/console_window.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/lock_curtain.h"

#include <algorithm>

// The window when nobody has used it for a while.
namespace console::ui {

void ConsoleWindow::lockAway()
{
    const auto isOpen = [](const ProfileView* view) {
        return view->openConnection() != nullptr;
    };
    const auto open = std::find_if(m_views.begin(), m_views.end(), isOpen);
    if (isLockedAway() || open == m_views.end())
        return;
    m_unlocks = isOpen(m_front) ? m_front : *open;
    m_unlocking = m_unlocks->openConnection();
    for (ProfileView* view : std::as_const(m_views))
        view->closePalette();
    m_idle->stop();
    m_curtain = new LockCurtain(m_unlocking->client->session(), *this);
    connect(m_curtain, &LockCurtain::opened, this, &ConsoleWindow::openCurtain);
    showTitle();
    Q_EMIT lockedAwayChanged();
}

void ConsoleWindow::openCurtain()
{
    m_curtain = nullptr;
    m_idle->begin();
    if (m_unlocks && m_unlocks->openConnection() == m_unlocking)
        m_unlocks->signedInAnew();
    m_unlocking.reset();
    showTitle();
    Q_EMIT lockedAwayChanged();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        goTo(wanted->first, wanted->second);
}

void ConsoleWindow::showTitle()
{
    setWindowTitle(isLockedAway() ? tr("Packmind Cloud Console – locked") : m_front->windowTitle());
}

} // namespace console::ui
