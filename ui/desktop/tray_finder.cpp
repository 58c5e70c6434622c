// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/tray_finder.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
const QString service = u"org.kde.StatusNotifierWatcher"_s;
const QString path = u"/StatusNotifierWatcher"_s;
constexpr int margin = 1000; // milliseconds that a coarse timer may be early
} // namespace

TrayFinder::TrayFinder(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    m_since.start();
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, &TrayFinder::askForHost);
    connect(
        &m_owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setHosted(false); });
    m_bus.connect(
        service, path, service, u"StatusNotifierHostRegistered"_s, this, SLOT(hostRegistered()));
    askForHost();
    connect(&m_x11, &X11TraySearch::ended, this, [this](std::optional<bool> there) {
        if (there)
            setEmbedded(*there);
        tellIfNone();
    });
    QTimer::singleShot(m_patience + margin, Qt::VeryCoarseTimer, this, [this] {
        m_tellsNone = true;
        look();
        tellIfNone();
    });
}

void TrayFinder::askForHost()
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setAutoStartService(false);
    message << service << u"IsStatusNotifierHostRegistered"_s;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher* finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            if (!reply.isError() && reply.value().variant().toBool())
                setHosted(true);
            finished->deleteLater();
        });
}

void TrayFinder::hostRegistered()
{
    setHosted(true);
}

void TrayFinder::setHosted(bool hosted)
{
    // Once Qt was asked, what it found then is all that it uses.
    const bool usable = hosted && (!m_qtAsked || QSystemTrayIcon::isSystemTrayAvailable());
    if (std::exchange(m_hosted, usable) != usable)
        Q_EMIT changed();
}

void TrayFinder::look()
{
    if (!m_hosted && m_since.hasExpired(m_patience) && QGuiApplication::platformName() == "xcb"_L1)
        m_x11.ask();
}

void TrayFinder::setEmbedded(bool embedded)
{
    // A host may have come since it was asked for.
    if (m_hosted)
        return;
    m_qtAsked = m_qtAsked || embedded;
    if (std::exchange(m_embedded, embedded) != embedded)
        Q_EMIT changed();
}

void TrayFinder::tellIfNone()
{
    if (!m_x11.isAsking() && std::exchange(m_tellsNone, false) && !isThere())
        Q_EMIT changed();
}

} // namespace console::ui
