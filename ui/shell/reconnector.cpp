// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/reconnector.h"

#include "ui/parts/state_views.h"

#include <QEvent>
#include <QRandomGenerator>

#include <algorithm>

namespace console::ui {

namespace {
constexpr int lookInterval = 1000;
constexpr int firstPause = 2000;
constexpr int longestPause = 60'000;

template <typename View>
bool anyOffline(const QWidget* page)
{
    for (const View* view : page->findChildren<View*>()) {
        if (view->isVisibleTo(page) && view->viewState().state == State::Offline)
            return true;
    }
    return false;
}
} // namespace

Reconnector::Reconnector(QObject* parent)
    : QObject(parent)
    , m_pause(firstPause)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Reconnector::look);
}

void Reconnector::setSession(cloud::Session* session)
{
    std::exchange(m_call, {}).cancel();
    m_asking = false;
    m_session = session;
}

void Reconnector::setPage(Page* page)
{
    if (m_page)
        m_page->removeEventFilter(this);
    m_page = page;
    m_since.invalidate();
    m_pause = firstPause;
    m_look.stop();
    if (page) {
        page->installEventFilter(this);
        lookSoon();
    }
    setOffline(saysOffline());
}

bool Reconnector::eventFilter(QObject* watched, QEvent* event)
{
    const bool says = event->type() == viewStateEvent() || event->type() == QEvent::Show;
    if (says && watched == m_page.data())
        lookSoon();
    return QObject::eventFilter(watched, event);
}

//! Not at once: a page says several things while it reads.
void Reconnector::lookSoon()
{
    if (!m_look.isActive() || m_look.remainingTime() > lookInterval)
        m_look.start(lookInterval);
}

void Reconnector::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        Q_EMIT offlineChanged();
}

bool Reconnector::saysOffline() const
{
    return m_page && (anyOffline<StateStrip>(m_page) || anyOffline<StateView>(m_page));
}

void Reconnector::look()
{
    setOffline(saysOffline());
    if (!m_offline) {
        m_since.invalidate();
        m_pause = firstPause;
        return;
    }
    if (!m_since.isValid())
        m_since.start();
    if (m_since.elapsed() >= m_pause)
        tryNow();
    m_look.start(int(std::clamp(
        m_pause - m_since.elapsed(), qint64(lookInterval), qint64(longestPause))));
}

void Reconnector::tryNow()
{
    if (m_asking || !m_session)
        return;
    m_asking = true;
    m_call = m_session->callDone(cloud::Request{contract::routes::healthcheck})
                 .then(this, [this](const base::Result<base::Done>& alive) {
                     m_asking = false;
                     m_since.restart();
                     using Kind = base::ApiError::Kind;
                     // Any answer is an answer: what it says is for the page to find out.
                     const bool answered = alive
                         || (alive.error().kind != Kind::Offline
                             && alive.error().kind != Kind::TimedOut
                             && alive.error().kind != Kind::Cancelled);
                     if (answered) {
                         m_pause = firstPause;
                         Q_EMIT reconnected();
                         return;
                     }
                     // Many consoles must not come back in the same second.
                     m_pause = qMin(longestPause, m_pause * 2)
                         + QRandomGenerator::global()->bounded(500);
                 });
}

} // namespace console::ui
