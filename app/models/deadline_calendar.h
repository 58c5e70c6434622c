// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_summary.h"

namespace console::models {

//! The days by which a case has to be answered, as a calendar in .ics form: of each right its
//! internal target, of which one is reminded on the morning before, the last day by law, and the
//! day for what has to be done at once. It names the case by its number, and nobody. A right whose
//! clock has ended is taken out of a calendar that had it.
[[nodiscard]] QByteArray deadlinesToIcs(
    const domain::RequestSummary& request, const QDateTime& now);

} // namespace console::models
