// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console {

//! Installs the console's sentences and Qt's own, and the way dates and numbers are written, for
//! the language with that ISO 639-1 code; for the person's own where it is empty. English where
//! there is no translation, because "1 row" and "2 rows" are two sentences there too. Call before
//! the first window, with the application there.
void installTranslations(const QString& language = {});

} // namespace console
