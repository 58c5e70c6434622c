// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! From nothing to the first list of organizations, over the real embedded service: the first
//! start, which makes certificate and database, and a later one.
void measureStartUp();

} // namespace console::bench
