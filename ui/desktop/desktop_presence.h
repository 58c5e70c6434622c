// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/desktop/desktop_choices.h"
#include "ui/desktop/desktop_notifications.h"
#include "ui/desktop/tray.h"
#include "ui/desktop/tray_finder.h"
#include "watch/autostart.h"

#include <QPointer>
#include <QSet>

namespace console::ui {

class ConsoleWindow;
struct ConsoleSetup;
class ViewMemory;

//! What the presence is given from outside; all of it outlives it.
struct PresenceSetup {
    watch::WatchSurroundings watch;
    QString autostartFolder;
    QString program; //!< whole path of this program
    ViewMemory* memory = nullptr; //!< of the window: what was chosen
    QDBusConnection bus = QDBusConnection::sessionBus(); //!< of the desktop
};

//! The console on the desktop beside its window: the watch, its notifications, the tray, and what
//! closing the window means.
class DesktopPresence : public DesktopChoices {
    Q_OBJECT

public:
    explicit DesktopPresence(PresenceSetup setup, QObject* parent = nullptr);
    ~DesktopPresence() override;

    //! Before the window is made with it.
    void prepare(ConsoleSetup& setup);
    //! Call once. `hidden`: the window is not to be seen, if there is a tray and the person chose
    //! to stay there; else it is shown.
    void attach(ConsoleWindow& window, bool hidden);

    //! Before the service ends, which would wait for what the watch asks of it. Takes back what
    //! the desktop still shows: its buttons lead nowhere from now on.
    void end();

    [[nodiscard]] watch::Watcher& watcher() { return m_watcher; }
    [[nodiscard]] Tray& tray() { return m_tray; }
    [[nodiscard]] TrayFinder& finder() { return m_finder; }

    [[nodiscard]] watch::NoticeChoices notices() const override;
    void setNotices(const watch::NoticeChoices& choices) override;
    [[nodiscard]] Service service() const override;
    [[nodiscard]] bool hasTray() const override { return m_finder.isThere(); }
    [[nodiscard]] std::optional<bool> staysInTray() const override;
    void setStaysInTray(bool stays) override;
    [[nodiscard]] bool startsWithSession() const override { return m_starts; }
    void readAutostart() override;
    [[nodiscard]] base::Call<base::Done> setStartsWithSession(bool starts) override;

Q_SIGNALS:
    //! The window was closed for good.
    void ended();

private:
    [[nodiscard]] bool keepsOpen();
    [[nodiscard]] bool isLockedAway() const;
    [[nodiscard]] static watch::Notice unnamed(const watch::Notice& notice);
    void connectNotices();
    void connectTray();
    void trayChanged();
    void tellNoTray();
    void follow();
    void showContent();
    [[nodiscard]] TrayContent content() const;

    PresenceSetup m_setup;
    watch::Autostart m_autostart;
    watch::Watcher m_watcher;
    DesktopNotifications m_notifications;
    TrayFinder m_finder;
    Tray m_tray;
    QPointer<ConsoleWindow> m_window;
    QSet<profiles::ProfileId> m_followed;
    bool m_starts = false; //!< with the session, as read last
    bool m_hiddenStart = false; //!< the window waits for a tray
};

} // namespace console::ui
