// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

namespace console::profiles {

//! E-mail address of who last signed in with the profile, or empty. It is personal data, so it is
//! with the secrets and not in the profile's file. Errors: those of `store`, which outlives the
//! call.
[[nodiscard]] base::Call<QString> lastAccount(
    SecretStore& store, const ProfileId& profile, QObject* receiver);

[[nodiscard]] base::Call<base::Done> rememberAccount(
    SecretStore& store, const ProfileId& profile, const QString& email);

} // namespace console::profiles
