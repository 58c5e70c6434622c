// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

namespace console::test {

//! A message bus that nothing else is on; it starts no service by itself.
class DesktopBus {
public:
    DesktopBus();
    ~DesktopBus();

    //! A new connection each time.
    [[nodiscard]] QDBusConnection connection();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QStringList m_names;
};

//! Shows notifications to the test (Desktop Notifications Specification 1.2).
class NotificationServer : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    //! Comes to that bus, and goes with the object.
    explicit NotificationServer(const QDBusConnection& bus, QStringList capabilities);
    ~NotificationServer() override;

    QList<Shown> shown; //!< their ids count from 1
    QList<uint> closed; //!< by their program

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    uint Notify(const QString& application, uint replaces, const QString& icon,
        const QString& summary, const QString& body, const QStringList& actions,
        const QVariantMap& hints, int milliseconds);
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
};

//! Says that there is a tray (StatusNotifierItem specification).
class TrayHost : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere CONSTANT)

public:
    explicit TrayHost(const QDBusConnection& bus);
    ~TrayHost() override;
    [[nodiscard]] bool isThere() const { return true; }

private:
    QDBusConnection m_bus;
};

} // namespace console::test
