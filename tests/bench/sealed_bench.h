// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console::bench {

//! Lists of the store that are ordered and searched by what is sealed.
void measureSealedLists();

} // namespace console::bench
