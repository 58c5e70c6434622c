// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! The largest lists of contract 12 on the Organizations page: 2,000 organizations, then 20,000
//! members, whole and over HTTP from the stand-in for API v0. Wants a process of its own, since it
//! tells what memory that needs.
void measureV0();

} // namespace console::bench
