// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! The list of LLM settings of 2,000 organizations: opened, filtered, scrolled.
void measureLlm();

} // namespace console::bench
