// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/desktop/x11_tray.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>
#include <QObject>

namespace console::ui {

//! Says when this desktop has a tray, also one that comes later, and when it went.
//!
//! QSystemTrayIcon asks for a StatusNotifierItem host once in the life of a program and then goes
//! by that (Qt 6.4), so it must not be asked before there is a tray. The older tray of X11, of
//! which no message tells, is looked for at look() once no such host has come for a while. Nothing
//! here waits for the X server: what it answers comes later.
class TrayFinder : public QObject {
    Q_OBJECT

public:
    static constexpr int patience = 20'000; // milliseconds

    explicit TrayFinder(
        const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool isThere() const { return m_hosted || m_embedded; }
    //! No tray has come in that time, and none is being asked for.
    [[nodiscard]] bool hasGivenUp() const
    {
        return !isThere() && m_since.hasExpired(m_patience) && !m_x11.isAsking();
    }
    //! At each wake-up. What is found is told by changed().
    void look();
    void setPatience(int milliseconds) { m_patience = milliseconds; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hostRegistered();

private:
    void askForHost();
    void setHosted(bool hosted);
    void setEmbedded(bool embedded);
    void tellIfNone();

    QDBusConnection m_bus;
    QDBusServiceWatcher m_owner;
    X11TraySearch m_x11;
    QElapsedTimer m_since;
    int m_patience = patience;
    bool m_tellsNone = false; //!< whoever waits for a tray is still to hear that none has come
    bool m_qtAsked = false; //!< once there was a tray of X11
    bool m_hosted = false; //!< by the StatusNotifierItem specification
    bool m_embedded = false; //!< by the System Tray Protocol of X11
};

} // namespace console::ui
