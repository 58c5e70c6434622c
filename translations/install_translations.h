// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace console {

//! Installs the console's sentences and Qt's own for the person's language; English where there is
//! no translation, because "1 row" and "2 rows" are two sentences there too. Call once, with the
//! application there.
void installTranslations();

} // namespace console
