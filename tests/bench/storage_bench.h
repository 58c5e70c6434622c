// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! What the encryption of the database costs: inserts, large and small changes, and reads, plain
//! and encrypted, with the factor between them.
void measureStorage();

} // namespace console::bench
