// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! The queue of 10,000 data requests, as the store reads it from an encrypted file.
void measureRequests();

} // namespace console::bench
