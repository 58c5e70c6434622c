// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window_stage.h"

namespace console::test {

//! A form or action of the signed-in window that writes something, as a person goes through it.
struct WriteForm {
    const char* name;
    QString path; //!< in "METHOD /path" of what it sends
    std::function<bool(WindowStage&)> fill; //!< up to, and without, pressing `submit`
    QString submit; //!< accessible name of the button
    QString control; //!< accessible name of what holds the input; empty when there is none
    QString input; //!< what has to be there until it is saved
    QString done; //!< what the window says once it is saved
    bool showsDetails = true; //!< false: a failure is told in one line at the foot
    bool onPackmind = false; //!< what it writes, Packmind's API has as well
};

//! All of them. The window has just been signed up to; grace@acme.example is in the organization.
[[nodiscard]] QList<WriteForm> writeForms();

//! A row for each, in the column "form" as the place in writeForms().
void addWriteFormRows();
//! The same on our service, and a row on Packmind for each that it has; column "server".
void addWriteFormRowsOfBoth();

} // namespace console::test
