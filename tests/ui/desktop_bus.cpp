// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop_bus.h"

#include <QDir>
#include <QFile>
#include <QThread>

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 10'000; // milliseconds
const QString notificationService = u"org.freedesktop.Notifications"_s;
const QString notificationPath = u"/org/freedesktop/Notifications"_s;
const QString trayService = u"org.kde.StatusNotifierWatcher"_s;
const QString trayPath = u"/StatusNotifierWatcher"_s;
} // namespace

DesktopBus::DesktopBus()
{
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        qFatal("no bus can be described");
    config.write("<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(socket)
        + "</listen><auth>EXTERNAL</auth><policy context=\"default\">"
          "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
          "<allow own=\"*\"/></policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
        {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--nopidfile"_s,
            u"--print-address"_s});
    // It prints its address once it listens.
    if (!m_daemon.waitForReadyRead(patience))
        qFatal("the bus does not start");
}

DesktopBus::~DesktopBus()
{
    for (const QString& name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished(patience);
}

QDBusConnection DesktopBus::connection()
{
    m_names << u"test-%1-%2"_s.arg(quintptr(this)).arg(m_names.size());
    return QDBusConnection::connectToBus(
        u"unix:path="_s + m_folder.filePath(u"bus"_s), m_names.last());
}

NotificationServer::NotificationServer(const QDBusConnection& bus, QStringList capabilities)
    : m_bus(bus)
    , m_capabilities(std::move(capabilities))
{
    if (!m_bus.registerObject(notificationPath, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        || !m_bus.registerService(notificationService))
        qFatal("no notifications can be shown");
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterService(notificationService);
    m_bus.unregisterObject(notificationPath);
}

uint NotificationServer::Notify(const QString& application, uint replaces, const QString& icon,
    const QString& summary, const QString& body, const QStringList& actions,
    const QVariantMap& hints, int milliseconds)
{
    Q_UNUSED(application)
    Q_UNUSED(replaces)
    Q_UNUSED(icon)
    Q_UNUSED(milliseconds)
    shown.append({summary, body, actions, hints});
    return uint(shown.size());
}

TrayHost::TrayHost(const QDBusConnection& bus)
    : m_bus(bus)
{
    if (!m_bus.registerObject(trayPath, this, QDBusConnection::ExportAllProperties)
        || !m_bus.registerService(trayService))
        qFatal("no tray can be there");
}

TrayHost::~TrayHost()
{
    m_bus.unregisterService(trayService);
    m_bus.unregisterObject(trayPath);
}

} // namespace console::test
