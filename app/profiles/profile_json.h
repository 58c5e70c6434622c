// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/json_reader.h"
#include "profiles/profile.h"

namespace console::profiles {

//! Members of the file win over `profile.unknown`, which is written back otherwise.
[[nodiscard]] QJsonObject encode(const Profile& profile);
//! Strict; `object` is what `reader` reads, for the members that this version does not know.
[[nodiscard]] Profile decodeProfile(base::JsonReader& reader, const QJsonObject& object);

} // namespace console::profiles
