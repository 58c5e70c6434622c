// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "watch/notice_choices.h"

#include <QObject>

namespace console::ui {

//! How the console behaves on this desktop, whatever profile is open: what a person chose, and what
//! the desktop offers. Outlives the window.
class DesktopChoices : public QObject {
    Q_OBJECT

public:
    enum class Service { Unknown, None, Shows };

    using QObject::QObject;

    [[nodiscard]] virtual watch::NoticeChoices notices() const = 0;
    virtual void setNotices(const watch::NoticeChoices& choices) = 0;
    //! Whether some program shows notifications.
    [[nodiscard]] virtual Service service() const = 0;

    [[nodiscard]] virtual bool hasTray() const = 0;
    //! Closing the window leaves the watch running; nothing as long as nobody was asked.
    [[nodiscard]] virtual std::optional<bool> staysInTray() const = 0;
    virtual void setStaysInTray(bool stays) = 0;

    //! As it was read last.
    [[nodiscard]] virtual bool startsWithSession() const = 0;
    //! Others may have changed it; changed() tells when it is so.
    virtual void readAutostart() = 0;
    //! Errors: those of watch::Autostart::set().
    [[nodiscard]] virtual base::Call<base::Done> setStartsWithSession(bool starts) = 0;

Q_SIGNALS:
    void changed(); //!< any of it
};

} // namespace console::ui
