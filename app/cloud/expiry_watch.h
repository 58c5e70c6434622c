// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <QTimer>

#include <chrono>

namespace console::cloud {

//! Knows beforehand when a session ends by itself (contract 4.1: nothing extends it), so that a
//! person is told while there is time.
class ExpiryWatch : public QObject {
    Q_OBJECT
public:
    enum class State {
        Unknown, //!< nobody is signed in, or the token does not say
        Far,
        Soon, //!< less than `notice` is left
        Over,
    };
    static constexpr std::chrono::hours notice{72};

    explicit ExpiryWatch(base::Clock clock, QObject* parent = nullptr);

    //! UTC; an invalid time ends the watch.
    void watch(const QDateTime& expiresAt);
    [[nodiscard]] const QDateTime& expiresAt() const { return m_expiresAt; }
    [[nodiscard]] State state() const { return m_state; }
    //! Looks at the clock now, as after the computer has slept; it does so every hour by itself.
    void check();

Q_SIGNALS:
    //! Another state, or another end.
    void changed();

private:
    void look(bool another);
    [[nodiscard]] State stateNow() const;

    base::Clock m_clock;
    QDateTime m_expiresAt;
    State m_state = State::Unknown;
    QTimer m_timer;
};

} // namespace console::cloud
