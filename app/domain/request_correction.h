// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! RequestEvent::row of what is no move: something that was typed wrong at recording was corrected,
//! for the reason in its evidence, and the case stayed in its state.
[[nodiscard]] inline QString correctionRow()
{
    return QStringLiteral("correction");
}

//! The same of what counted the clocks anew with a newer version of the calendar.
[[nodiscard]] inline QString recountRow()
{
    return QStringLiteral("recount");
}

} // namespace console::domain
