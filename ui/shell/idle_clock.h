// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"

#include <QTimer>

namespace console::ui {

//! Says when nobody has used the console for so long. By the wall clock: what passes while the
//! computer sleeps counts, which timers do not see. It looks once a minute, when a window is shown
//! or turned to, and before each input; one that comes too late reaches no window.
class IdleClock : public QObject {
    Q_OBJECT

public:
    using Minutes = std::function<int()>;

    //! `minutes` is asked anew each time; 0 for never.
    IdleClock(base::Clock clock, Minutes minutes, QObject* parent = nullptr);

    //! Begins anew, as if something had been typed now.
    void begin();
    //! Until begin(): nothing is said.
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    //! Whether the time is over, which it then says.
    bool look();
    void lookLater();

    base::Clock m_clock;
    Minutes m_minutes;
    QTimer m_timer;
    QDateTime m_last; //!< input; invalid while stopped
    bool m_late = false; //!< an input came too late, and is not at its end yet
};

//! A key, a pointer's button, wheel or way, or a touch.
[[nodiscard]] bool isInput(const QEvent& event);

} // namespace console::ui
