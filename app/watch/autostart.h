// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace console::watch {

//! Whether this program starts with the person's session (Desktop Application Autostart
//! Specification 0.5): a file in ~/.config/autostart that is there or not. It is read and written
//! where it is asked for: it has a few hundred bytes.
class Autostart {
public:
    //! `folder`: "~/.config/autostart". `program`: the whole path of this program.
    Autostart(QString folder, QString program);

    [[nodiscard]] bool isOn() const;
    //! Errors: those of base::writeFileAtomically(); RefusedOrFailed "autostart.not-removed".
    [[nodiscard]] base::Result<base::Done> set(bool on) const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray content() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace console::watch
