// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/sub_processor_fields.h"

namespace console::ui {

//! A field in the person's words: countries by their names, the day of a review in full; empty
//! where nothing is recorded. Whatever a file or the wire has is domain::fieldText().
[[nodiscard]] QString entryWords(const domain::SubProcessor& entry, domain::EntryField field);

} // namespace console::ui
