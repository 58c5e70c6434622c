// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_register.h"

namespace console::ui {

//! The figures of the years and below them the register, A4 across; `period` says what it is about.
//! As toPdf(): call it on another thread than the GUI's.
[[nodiscard]] QByteArray registerToPdf(
    const QList<domain::RegisterEntry>& entries, const QString& period);

} // namespace console::ui
