// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace console::ui {

//! What the desktop prefers, as far as it says so.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    //! Empty while unknown, and where the desktop has no preference.
    [[nodiscard]] virtual std::optional<Scheme> scheme() const = 0;

Q_SIGNALS:
    void changed();
};

//! org.freedesktop.appearance color-scheme of the settings portal; Qt 6.4 has no call for it.
//! Asks without waiting; changed() follows when the answer comes.
class PortalScheme : public SystemScheme {
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection& bus, QObject* parent = nullptr);
    [[nodiscard]] std::optional<Scheme> scheme() const override { return m_scheme; }

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(uint value);

    std::optional<Scheme> m_scheme;
};

//! The session's portal, or nullptr where there is no session bus to ask.
[[nodiscard]] std::unique_ptr<SystemScheme> sessionScheme();

} // namespace console::ui
