// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! The queue of data requests as a person works with it.
void measureRequestsPage();

} // namespace console::bench
