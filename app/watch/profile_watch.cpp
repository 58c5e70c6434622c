// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/profile_watch.h"

#include <algorithm>

namespace console::watch {

using cloud::Session;
using domain::Membership;

ProfileWatch::ProfileWatch(WatchTarget target, base::Clock clock, WatchSchedule::Chance chance,
    const WatchPace& pace, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_clock(clock)
    , m_schedule(clock, chance, pace)
    , m_follower(std::move(clock), std::move(chance), pace)
    , m_listens(pace.listens)
    , m_shared(pace.shared)
{
    connect(&m_follower, &ChangeFollower::changed, this, [this] {
        m_heardAt = m_clock();
        m_schedule.told();
        Q_EMIT wakeUpChanged();
    });
    followSession();
}

void ProfileWatch::setTarget(const WatchTarget& target)
{
    const bool same = target.client == m_target.client;
    if (!same) {
        m_target.client->session().disconnect(this);
        stop();
    }
    m_target = target;
    if (!same)
        followSession();
    // Governance may be kept elsewhere by now.
    else if (m_follower.session() != streamed())
        followChanges();
}

void ProfileWatch::networkChanged()
{
    m_schedule.networkChanged();
    m_follower.networkChanged();
}

void ProfileWatch::followChanges()
{
    m_follower.stop();
    if (Session* session = streamed())
        m_follower.follow(*session);
}

//! Whose changes are told; null for nobody's.
Session* ProfileWatch::streamed() const
{
    const bool any = m_listens && m_target.governance && !m_schedule.isStopped();
    return any ? &m_target.client->governanceSession() : nullptr;
}

void ProfileWatch::followSession()
{
    Session& session = m_target.client->session();
    connect(&session, &Session::signedIn, this, &ProfileWatch::begin);
    connect(&session, &Session::sessionEnded, this, &ProfileWatch::stop);
    connect(&session, &Session::signedOut, this, &ProfileWatch::stop);
    if (session.state() == Session::State::SignedIn)
        begin();
}

void ProfileWatch::begin()
{
    m_schedule.begin();
    followChanges();
    Q_EMIT wakeUpChanged();
}

void ProfileWatch::stop()
{
    m_schedule.stop();
    m_follower.stop();
    if (m_round)
        std::exchange(m_round, nullptr)->deleteLater();
}

std::chrono::milliseconds ProfileWatch::untilWakeUp() const
{
    return m_schedule.untilWakeUp();
}

void ProfileWatch::look()
{
    m_schedule.look();
    m_follower.look();
    if (!m_schedule.isDue())
        return;
    if (m_target.client->session().state() != Session::State::SignedIn)
        return stop();
    m_schedule.asked();
    m_round = new WatchRound(m_target, fresh(), nextOrganizations(), this);
    connect(m_round, &WatchRound::finished, this, &ProfileWatch::take);
    m_round->start();
}

//! What the window has just read is not asked for again; what the round before read, or what was
//! read before a change was told, says nothing new.
cloud::Freshness ProfileWatch::fresh() const
{
    const QDateTime now = m_clock();
    const QDateTime lately = now.addSecs(-m_shared.count());
    return {now, m_heardAt.isValid() ? std::max(lately, m_heardAt) : lately};
}

//! Archived ones are left out; the order is that of the session.
QList<Membership> ProfileWatch::nextOrganizations()
{
    QList<Membership> active;
    for (const Membership& membership : m_target.client->session().memberships()) {
        if (!membership.organization.archivedAt)
            active << membership;
    }
    const auto last = std::find_if(active.begin(), active.end(),
        [this](const Membership& each) { return each.organization.id == m_lastOrganization; });
    if (last != active.end())
        std::rotate(active.begin(), last + 1, active.end());
    active.resize(std::min(active.size(), organizationsAtOnce));
    if (!active.isEmpty())
        m_lastOrganization = active.last().organization.id;
    return active;
}

} // namespace console::watch
