// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/system_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace console::ui {

namespace {
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString key = QStringLiteral("color-scheme");

//! Read() wraps its answer in a second variant.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
} // namespace

PortalScheme::PortalScheme(const QDBusConnection& bus, QObject* parent)
    : SystemScheme(parent)
{
    QDBusConnection connection = bus;
    // No service name: naming one makes Qt ask the bus for its owner and wait for the answer.
    connection.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read
        = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    read << group << key;
    auto* watcher = new QDBusPendingCallWatcher(connection.asyncCall(read), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher* finished) {
            const QDBusPendingReply<QDBusVariant> reply = *finished;
            if (!reply.isError())
                take(unwrapped(QVariant::fromValue(reply.value())));
            finished->deleteLater();
        });
}

void PortalScheme::settingChanged(
    const QString& changedGroup, const QString& changedKey, const QDBusVariant& value)
{
    if (changedGroup == group && changedKey == key)
        take(unwrapped(QVariant::fromValue(value)));
}

void PortalScheme::take(uint value)
{
    // 0 no preference, 1 dark, 2 light: org.freedesktop.impl.portal.Settings.
    std::optional<Scheme> scheme;
    if (value == 1)
        scheme = Scheme::Dark;
    else if (value == 2)
        scheme = Scheme::Light;
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed();
}

std::unique_ptr<SystemScheme> sessionScheme()
{
    // Without an address libdbus would try to launch a bus of its own.
    const bool named = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    if (!named && !QFileInfo::exists(socket))
        return nullptr;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return nullptr;
    return std::make_unique<PortalScheme>(bus);
}

} // namespace console::ui
