// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/watch_schedule.h"

#include <algorithm>

namespace console::watch {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {
constexpr int mostDoublings = 10;
constexpr auto sleepGap = WatchSchedule::wakeUp * 3; // a busy computer is late, but not by that
} // namespace

WatchSchedule::WatchSchedule(base::Clock clock, Chance chance, WatchPace pace)
    : m_clock(std::move(clock))
    , m_chance(std::move(chance))
    , m_pace(pace)
    , m_lastLook(m_clock())
{
}

QDateTime WatchSchedule::after(seconds pause) const
{
    const double longer = 1.0 + m_pace.jitter * m_chance();
    return m_clock().addMSecs(qint64(double(milliseconds(pause).count()) * longer));
}

void WatchSchedule::begin()
{
    if (m_next || m_asking)
        return;
    m_failures = 0;
    m_lostSince.reset();
    m_next = after(m_pace.first);
    m_soon = true;
}

void WatchSchedule::stop()
{
    m_next.reset();
    m_lostSince.reset();
    m_answered.reset();
    m_asking = false;
    m_toldMeanwhile = false;
    m_soon = false;
    m_failures = 0;
}

void WatchSchedule::look()
{
    const QDateTime now = m_clock();
    const seconds gap(m_lastLook.secsTo(now));
    m_lastLook = now;
    // Also a clock that was set back: else the next time might be years off.
    if (gap > sleepGap || gap < seconds(0))
        wait();
}

void WatchSchedule::networkChanged()
{
    wait();
}

void WatchSchedule::wait()
{
    if (m_lostSince)
        m_lostSince = m_clock();
    m_failures = std::min(m_failures, 1);
    if (!m_next)
        return;
    m_next = after(m_pace.quiet);
    m_soon = true;
}

bool WatchSchedule::isDue() const
{
    return m_next && *m_next <= m_clock();
}

void WatchSchedule::asked()
{
    m_next.reset();
    m_soon = false;
    m_asking = true;
}

void WatchSchedule::answered(bool hears)
{
    if (!m_asking)
        return;
    m_asking = false;
    m_failures = 0;
    m_lostSince.reset();
    m_answered = m_clock();
    m_next = after(hears ? m_pace.heard : m_pace.between);
    if (std::exchange(m_toldMeanwhile, false))
        told();
}

void WatchSchedule::told()
{
    m_toldMeanwhile = m_asking;
    if (!m_next)
        return;
    QDateTime soon = after(m_pace.told);
    if (m_answered)
        soon = std::max(soon, m_answered->addSecs(m_pace.restless.count()));
    m_next = std::min(*m_next, soon);
    m_soon = true;
}

void WatchSchedule::failed(const QDateTime& retryAt)
{
    if (!m_asking)
        return;
    m_asking = false;
    if (!m_lostSince)
        m_lostSince = m_clock();
    const int doublings = std::min(m_failures++, mostDoublings);
    m_next = after(std::min(m_pace.longest, wakeUp * (1 << doublings)));
    if (retryAt.isValid())
        m_next = std::max(*m_next, retryAt);
}

void WatchSchedule::broken()
{
    if (!m_asking)
        return;
    m_asking = false;
    m_next = after(m_pace.quiet);
}

milliseconds WatchSchedule::untilWakeUp() const
{
    if (!m_soon && m_pace.between >= wakeUp)
        return wakeUp;
    const milliseconds left(m_next ? m_clock().msecsTo(*m_next) : milliseconds(wakeUp).count());
    return std::clamp(left, milliseconds(seconds(1)), milliseconds(wakeUp));
}

} // namespace console::watch
