// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "domain/profile_unlock.h"

namespace console::contract {

[[nodiscard]] QJsonObject encode(const domain::ProfileUnlock& unlock);
[[nodiscard]] domain::ProfileUnlock decodeProfileUnlock(base::JsonReader& reader);

} // namespace console::contract
