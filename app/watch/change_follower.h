// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/change_stream.h"
#include "watch/watch_schedule.h"

#include <QPointer>

namespace console::watch {

//! Listens to what one server tells of changes, and begins again when that ends: at the next
//! wake-up, ever more rarely where it fails, and not before the next sign-in where the server tells
//! nothing.
class ChangeFollower : public QObject {
    Q_OBJECT
public:
    ChangeFollower(base::Clock clock, WatchSchedule::Chance chance, const WatchPace& pace,
        QObject* parent = nullptr);
    ~ChangeFollower() override;

    //! From the next look() on; `session` outlives it, or stop() comes before.
    void follow(cloud::Session& session);
    void stop();
    //! At each wake-up.
    void look();
    //! What was heard through may be dead, and nobody would know.
    void networkChanged();

    [[nodiscard]] const cloud::Session* session() const { return m_session; }
    //! Whether changes are told now.
    [[nodiscard]] bool hears() const { return m_hears; }

Q_SIGNALS:
    void changed(); //!< also when listening began once more: something may have been missed

private:
    void begin();
    void ended(const base::Result<base::Done>& end);
    void wait(std::chrono::seconds pause);

    base::Clock m_clock;
    WatchSchedule::Chance m_chance;
    WatchPace m_pace;
    QPointer<cloud::Session> m_session;
    base::CallHandle m_call;
    std::optional<QDateTime> m_next; //!< nothing: under way, or not to be tried
    int m_failures = 0;
    bool m_hears = false;
    bool m_missed = false; //!< it has heard before
};

} // namespace console::watch
