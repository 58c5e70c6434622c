// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/expiry_watch.h"

#include <algorithm>

namespace console::cloud {

using namespace std::chrono_literals;

namespace {
// A timer does not run while a computer sleeps, and reaches no further than 24 days.
constexpr std::chrono::milliseconds longestPause = 1h;
constexpr std::chrono::milliseconds shortestPause = 1s;
} // namespace

ExpiryWatch::ExpiryWatch(base::Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &ExpiryWatch::check);
}

void ExpiryWatch::watch(const QDateTime& expiresAt)
{
    const bool another = expiresAt != m_expiresAt;
    m_expiresAt = expiresAt;
    look(another);
}

void ExpiryWatch::check()
{
    look(false);
}

ExpiryWatch::State ExpiryWatch::stateNow() const
{
    if (!m_expiresAt.isValid())
        return State::Unknown;
    const QDateTime now = m_clock();
    if (now >= m_expiresAt)
        return State::Over;
    return now.addDuration(notice) >= m_expiresAt ? State::Soon : State::Far;
}

void ExpiryWatch::look(bool another)
{
    const State state = stateNow();
    if (state == State::Unknown || state == State::Over) {
        m_timer.stop();
    } else {
        const std::chrono::milliseconds left(m_clock().msecsTo(m_expiresAt));
        const std::chrono::milliseconds next = state == State::Far ? left - notice : left;
        m_timer.start(std::clamp(next, shortestPause, longestPause));
    }
    if (state == m_state && !another)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace console::cloud
