// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

namespace console::profiles {

//! Takes every entry out that a profile may have in `store`: sessions, proxy password, client key,
//! account, keys of views and of LLM settings, and the session of its shared service. Goes on after
//! a failure, and tells the first. `store` outlives the call.
[[nodiscard]] base::Call<base::Done> forgetSecrets(
    SecretStore& store, const ProfileId& profile, QObject* receiver);

//! Only the session of its shared service, such as when that is another one now.
[[nodiscard]] base::Call<base::Done> forgetGovernanceSession(
    SecretStore& store, const ProfileId& profile, QObject* receiver);

} // namespace console::profiles
