// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Differences, checks, imports and exports of listings of 1,000 entries.
void measureListing();

} // namespace console::bench
