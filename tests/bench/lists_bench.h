// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Decoding and filtering of lists at the sizes of contract 12 and above.
void measureLists();

} // namespace console::bench
