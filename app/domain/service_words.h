// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! What the service says in English, as the answers of an API do and as its records keep it, in the
//! language of the window: fields of LLM providers, tasks of a case, tables, public holidays. As it
//! is where it is nothing of that, such as a name.
[[nodiscard]] QString inOwnWords(const QString& english);

} // namespace console::domain
