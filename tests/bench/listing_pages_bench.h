// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Sub-processors in front of a service with 1,000 entries and 10,000 versions.
void measureListingPages();

} // namespace console::bench
