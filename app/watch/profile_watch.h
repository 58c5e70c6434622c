// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "watch/change_follower.h"
#include "watch/notice_ledger.h"
#include "watch/watch_round.h"
#include "watch/watch_schedule.h"

namespace console::watch {

//! Follows one profile: asks when it is time, never while nobody is signed in, and remembers what
//! it found. It never asks for a password.
class ProfileWatch : public QObject {
    Q_OBJECT
public:
    //! Organizations whose members are read in one round; the next round goes on behind them.
    static constexpr qsizetype organizationsAtOnce = 5;

    ProfileWatch(WatchTarget target, base::Clock clock, WatchSchedule::Chance chance,
        const WatchPace& pace, QObject* parent = nullptr);

    //! The same profile with other rights, or governed elsewhere.
    void setTarget(const WatchTarget& target);
    [[nodiscard]] const WatchTarget& target() const { return m_target; }

    //! At each wake-up: asks when it is time.
    void look();
    void networkChanged();
    [[nodiscard]] std::chrono::milliseconds untilWakeUp() const;

    //! As it was found last; a connection that is lost for long is among it.
    [[nodiscard]] Items items() const;
    //! How far items() goes.
    [[nodiscard]] const KnownThings& known() const { return m_known; }
    //! Nothing answered the last time.
    [[nodiscard]] bool isOffline() const { return m_schedule.lostSince().has_value(); }

Q_SIGNALS:
    void changed();
    void wakeUpChanged(); //!< untilWakeUp() is sooner than it was

private:
    void followSession();
    void followChanges();
    [[nodiscard]] cloud::Session* streamed() const;
    void begin();
    void stop();
    void take(const RoundFindings& findings);
    void takeKnown(const RoundFindings& findings);
    void takeOrganizations(const RoundFindings& findings);
    [[nodiscard]] cloud::Freshness fresh() const;
    [[nodiscard]] QList<domain::Membership> nextOrganizations();

    WatchTarget m_target;
    base::Clock m_clock;
    WatchSchedule m_schedule;
    ChangeFollower m_follower;
    const bool m_listens;
    const std::chrono::seconds m_shared;
    QDateTime m_heardAt; //!< what was read before is not taken from others; invalid: all may be
    WatchRound* m_round = nullptr;
    Items m_items; //!< of everything but members
    QHash<domain::OrganizationId, Items> m_organizations;
    KnownThings m_known;
    domain::OrganizationId m_lastOrganization; //!< where the round before ended
};

} // namespace console::watch
