// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "watch/notice_plan.h"
#include "watch/profile_watch.h"

#include <QMap>
#include <QThreadPool>
#include <QTimer>

namespace console::watch {

//! What a watcher has around it; tests hand in their own.
struct WatchSurroundings {
    QString ledgerPath; //!< of the file that remembers what was told
    base::Clock clock = base::systemClock();
    WatchSchedule::Chance chance = {}; //!< empty: at random
    WatchPace pace = {};
    //! Changes when the networks of this computer do; empty: its addresses.
    std::function<QByteArray()> networks = {};
};

//! Follows all profiles that it is given, and says once what a person should be told. Wakes up once
//! a minute, besides what the network brings.
//!
//! A thing counts as told once that is on the disk; only then noticeWanted() tells it. So nothing
//! is told twice, also when the program is killed; what was not told yet then is not told any more.
class Watcher : public QObject {
    Q_OBJECT
public:
    //! How it stands, the worst last.
    enum class Mood { Fine, Attention, Offline };

    explicit Watcher(WatchSurroundings surroundings, QObject* parent = nullptr);
    //! Waits until what is being written is on the disk.
    ~Watcher() override;

    //! From now on, or with other rights from now on.
    void follow(const WatchTarget& target);
    void unfollow(const profiles::ProfileId& profile);
    //! For the end of the program: from now on nothing is asked or told. What is under way is given
    //! up, so that no server that is to end waits for it.
    void end();

    void setChoices(const NoticeChoices& choices);
    //! Whether somebody shows notifications; until then nothing counts as told.
    void setCanTell(bool can);
    //! Nothing is told before; an invalid time ends the pause.
    void pauseUntil(const QDateTime& until);
    [[nodiscard]] bool isPaused() const;

    //! What wants attention in all profiles, without what was put off or is done. Most urgent
    //! first.
    [[nodiscard]] Items items() const;
    [[nodiscard]] Mood mood() const;
    [[nodiscard]] QString profileName(const QString& profile) const;

    //! The person wants to hear of these later, or no more.
    void snooze(const Items& items, std::chrono::seconds pause);
    void markDone(const Items& items);

    //! As at a wake-up.
    void look();

Q_SIGNALS:
    void changed(); //!< items() or mood()
    void noticeWanted(const console::watch::Notice& notice);

private:
    void load();
    void loaded(const base::Result<QByteArray>& content);
    void took(const ProfileWatch& watch);
    void tell();
    void tellLater(const QList<Notice>& notices);
    [[nodiscard]] base::Call<base::Done> save();
    void keep();
    void setTimer();

    WatchSurroundings m_surroundings;
    NoticeChoices m_choices;
    QMap<QString, ProfileWatch*> m_watches; //!< by id of the profile
    std::optional<NoticeLedger> m_ledger; //!< nothing until it is read
    QDateTime m_pausedUntil;
    QByteArray m_networks;
    bool m_canTell = false;
    bool m_ended = false;
    QTimer m_timer;
    QThreadPool m_disk; //!< one thread: what was written last stays
};

} // namespace console::watch
