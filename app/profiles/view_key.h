// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

namespace console::profiles {

//! The key (base::Sealer::keyBytes) that seals what a person types into the filters of a profile,
//! made on the first call. Errors: those of `store`, which outlives the call.
[[nodiscard]] base::Call<QByteArray> viewKey(
    SecretStore& store, const ProfileId& profile, QObject* receiver);

} // namespace console::profiles
