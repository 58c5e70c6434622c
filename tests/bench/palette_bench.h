// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Making the names of the palette ready, and each key that is typed in it, with 100,000 names.
void measurePalette();

} // namespace console::bench
