// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "watch/notice_plan.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace console::ui {

//! Shows notices through whatever program of the desktop shows notifications (Desktop Notifications
//! Specification 1.2, over D-Bus). It is asked what it can do first, and never waited for. Where
//! there is none, nothing happens; one that comes later is used.
class DesktopNotifications : public QObject {
    Q_OBJECT

public:
    enum class State {
        Unknown, //!< it has not answered yet
        None,
        Shows,
    };

    explicit DesktopNotifications(
        const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    //! Does nothing unless state() is Shows.
    void show(const watch::Notice& notice);
    //! Closes what is still shown, and waits for no answer.
    void takeBack();

Q_SIGNALS:
    void stateChanged();
    void opened(const console::watch::Notice& notice);
    void snoozed(const console::watch::Notice& notice);
    void done(const console::watch::Notice& notice);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);
    void notificationClosed(uint id, uint reason);

private:
    void ask();
    void answered(const QDBusPendingCallWatcher& call);
    void setState(State state);
    [[nodiscard]] QStringList actions() const;

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    QStringList m_capabilities;
    QHash<uint, watch::Notice> m_shown; //!< by the id that the desktop gave it
    State m_state = State::Unknown;
};

} // namespace console::ui
