// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/change_follower.h"

#include <algorithm>

namespace console::watch {

using base::ApiError;
using cloud::ChangeStream;
using std::chrono::seconds;

namespace {
constexpr int mostDoublings = 10;
} // namespace

ChangeFollower::ChangeFollower(
    base::Clock clock, WatchSchedule::Chance chance, const WatchPace& pace, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_chance(std::move(chance))
    , m_pace(pace)
{
}

ChangeFollower::~ChangeFollower()
{
    m_call.cancel();
}

void ChangeFollower::follow(cloud::Session& session)
{
    stop();
    m_session = &session;
    m_next = m_clock();
    const ChangeStream& stream = ChangeStream::of(session.transport());
    connect(&stream, &ChangeStream::opened, this, [this] {
        m_hears = true;
        m_failures = 0;
        if (std::exchange(m_missed, true))
            Q_EMIT changed();
    });
    connect(&stream, &ChangeStream::changed, this, &ChangeFollower::changed);
    connect(&session, &cloud::Session::signedIn, this, [this] {
        m_call.cancel();
        m_hears = false;
        m_next = m_clock();
    });
}

void ChangeFollower::stop()
{
    if (m_session) {
        m_session->disconnect(this);
        ChangeStream::of(m_session->transport()).disconnect(this);
    }
    m_session.clear();
    m_call.cancel();
    m_call = {};
    m_next.reset();
    m_failures = 0;
    m_hears = m_missed = false;
}

void ChangeFollower::look()
{
    if (m_session && m_next && *m_next <= m_clock())
        begin();
}

void ChangeFollower::begin()
{
    m_next.reset();
    m_call
        = cloud::followChanges(*m_session).then(this, [this](const base::Result<base::Done>& end) {
              ended(end);
          });
}

void ChangeFollower::ended(const base::Result<base::Done>& end)
{
    m_hears = false;
    if (end)
        return wait(seconds(0));
    switch (end.error().kind) {
    case ApiError::Kind::Cancelled: // by stop(), or the next try is on its way
    case ApiError::Kind::NotFound: // no such stream there
    case ApiError::Kind::NotSignedIn: // the next sign-in there begins anew
        return;
    default:
        const int doublings = std::min(m_failures++, mostDoublings);
        wait(std::min(m_pace.longest, WatchSchedule::wakeUp * (1 << doublings)));
    }
}

void ChangeFollower::wait(seconds pause)
{
    const double longer = 1.0 + m_pace.jitter * m_chance();
    m_next = m_clock().addMSecs(qint64(double(std::chrono::milliseconds(pause).count()) * longer));
}

void ChangeFollower::networkChanged()
{
    if (!m_session || (!m_next && !m_hears))
        return;
    m_call.cancel();
    m_hears = false;
    wait(m_pace.quiet);
}

} // namespace console::watch
