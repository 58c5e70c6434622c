// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace console::watch {

//! How often a server is asked.
struct WatchPace {
    std::chrono::seconds first{3}; //!< after a sign-in
    std::chrono::seconds between{180};
    std::chrono::seconds quiet{30}; //!< after the computer slept or its network changed
    std::chrono::seconds longest{1800}; //!< between two tries while nothing answers
    bool listens = true; //!< to what the server tells of changes, where it does
    std::chrono::seconds heard{900}; //!< in place of `between` while it tells
    std::chrono::seconds told{2}; //!< after it told of a change
    std::chrono::seconds restless{15}; //!< however much it tells
    std::chrono::seconds shared{60}; //!< so long a list that the window has read is not asked for
    double jitter = 0.2; //!< of each pause, at random and only longer: consoles must not meet
};

//! When one profile is asked next. Pure: it looks at the clock that it is given, and at nothing
//! else.
class WatchSchedule {
public:
    using Chance = std::function<double()>; //!< 0 to 1

    //! Longest pause between two looks; a longer one was sleep.
    static constexpr std::chrono::seconds wakeUp{60};

    WatchSchedule(base::Clock clock, Chance chance, WatchPace pace = {});

    //! Somebody is signed in. Does nothing when it goes on already.
    void begin();
    //! The session has ended: nothing is asked any more until begin().
    void stop();
    [[nodiscard]] bool isStopped() const { return !m_next && !m_asking; }

    //! At each wake-up, before isDue().
    void look();
    [[nodiscard]] bool isDue() const;
    //! From now on one is under way; one of the three below, or stop(), ends it.
    void asked();
    //! `hears`: changes are told, and it is asked more rarely.
    void answered(bool hears = false);
    //! Something has changed there: it is asked soon.
    void told();
    //! No answer. `retryAt`: not before, as the server said; else ever more rarely.
    void failed(const QDateTime& retryAt = {});
    //! Not asked to its end, as by a cancelled call: as if it had not been asked.
    void broken();

    //! Such as a VPN that came or went: what is reachable settles first.
    void networkChanged();

    [[nodiscard]] const std::optional<QDateTime>& next() const { return m_next; }
    //! At most `wakeUp`, at least a second. What is due in between waits for the wake-up that comes
    //! anyway, or many profiles would wake the computer more often than one; only a sign-in and
    //! another network have times of their own, and a pace that is faster than that.
    [[nodiscard]] std::chrono::milliseconds untilWakeUp() const;
    //! Since when nothing has answered, sleep not counted.
    [[nodiscard]] const std::optional<QDateTime>& lostSince() const { return m_lostSince; }

private:
    [[nodiscard]] QDateTime after(std::chrono::seconds pause) const;
    void wait();

    base::Clock m_clock;
    Chance m_chance;
    WatchPace m_pace;
    std::optional<QDateTime> m_next;
    std::optional<QDateTime> m_lostSince;
    QDateTime m_lastLook;
    std::optional<QDateTime> m_answered; //!< the last time
    int m_failures = 0;
    bool m_asking = false;
    bool m_toldMeanwhile = false; //!< while it was asked
    bool m_soon = false; //!< does not wait for the wake-up of the minute
};

} // namespace console::watch
