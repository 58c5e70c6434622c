// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/way_report.h"
#include "ui/parts/facts.h"

namespace console::ui {

// Sentences about the steps of the way to a server.

[[nodiscard]] QList<TimelineStep> waySteps(const cloud::WayReport& report);
//! What to do about the step that failed, besides what its own sentence says.
[[nodiscard]] QString wayAdvice(const cloud::WayReport& report);

} // namespace console::ui
