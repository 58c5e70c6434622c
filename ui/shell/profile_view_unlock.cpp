// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/client.h"
#include "models/when.h"
#include "ui/shell/idle_clock.h"
#include "ui/shell/profile_view.h"
#include "ui/shell/unlock_sheet.h"

#include <QApplication>

namespace console::ui {

namespace {
//! Short enough that a computer that slept locks soon after it woke.
constexpr int lookInterval = 15'000; // milliseconds
} // namespace

void ProfileView::prepareLock()
{
    m_lockTimer.setInterval(lookInterval);
    connect(&m_lockTimer, &QTimer::timeout, this, &ProfileView::lockIfOver);
}

//! A clock that was set back gives no more time.
bool ProfileView::lockIfOver()
{
    const QDateTime now = m_setup.clock();
    if (!m_unlockedUntil.isValid() || (now >= m_unlockedAt && now < m_unlockedUntil))
        return false;
    lock();
    return true;
}

//! A computer that slept may hand on an input before any timer comes: that changes nothing.
bool ProfileView::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(*event) && lockIfOver()) {
        m_lateInput.begin(*event);
        event->accept();
        return true;
    }
    return ProfileFrame::eventFilter(watched, event);
}

bool ProfileView::isLocked() const
{
    return m_connection->profile.readOnly && !m_unlockedUntil.isValid();
}

void ProfileView::askToUnlock()
{
    if (m_unlockSheet || !m_connection || !isLocked())
        return;
    m_unlockSheet
        = new UnlockSheet(m_connection->client->settings(), m_connection->profile.name, this);
    connect(m_unlockSheet, &UnlockSheet::unlocked, this, &ProfileView::unlock);
    m_unlockSheet->open();
}

void ProfileView::unlock(int minutes)
{
    m_unlockedAt = m_setup.clock();
    m_unlockedUntil = m_unlockedAt.addSecs(qint64(minutes) * 60);
    m_lockTimer.start();
    qApp->installEventFilter(this);
    showLock();
    tell(Tone::Warn,
        tr("“%1” is unlocked until %2.")
            .arg(m_connection->profile.name, models::shortTime(m_unlockedUntil)));
}

void ProfileView::lock()
{
    forgetUnlock();
    showLock();
    tell(Tone::Accent,
        tr("“%1” is read-only again. What you typed is kept.").arg(m_connection->profile.name));
}

void ProfileView::forgetUnlock()
{
    qApp->removeEventFilter(this);
    m_lockTimer.stop();
    m_unlockedUntil = {};
    delete m_unlockSheet;
}

void ProfileView::showLock()
{
    m_connection->client->setReadOnly(isLocked());
    showConnection();
    contextChanged();
}

} // namespace console::ui
