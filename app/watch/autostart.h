// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"

#include <QThreadPool>

namespace console::watch {

//! Whether this program starts with the person's session (Desktop Application Autostart
//! Specification 0.5): a file in ~/.config/autostart that is there or not. A home folder may be on
//! a network: the file is read and written on a thread of its own, one after the other.
class Autostart {
public:
    //! `folder`: "~/.config/autostart". `program`: the whole path of this program.
    Autostart(QString folder, QString program);
    //! Waits until what is being written is on the disk.
    ~Autostart();
    Q_DISABLE_COPY_MOVE(Autostart)

    //! Off also where the file cannot be read. No errors.
    [[nodiscard]] base::Call<bool> isOn();
    //! Errors: those of base::writeFileAtomically(); RefusedOrFailed "autostart.not-removed".
    [[nodiscard]] base::Call<base::Done> set(bool on);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray content() const;

private:
    QString m_folder;
    QString m_program;
    QThreadPool m_disk; //!< one thread
};

} // namespace console::watch
