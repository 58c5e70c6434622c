// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! What the page of LLM usage is opened with, from a year of hours: nine million rows.
void measureUsage();

} // namespace console::bench
