// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/transport.h"
#include "contract/api_key.h"

namespace console::cloud {

//! Who holds an API key, and what they are in its organization now.
struct KeyStanding {
    domain::Account account;
    domain::Membership membership;
};

//! Asks with the key itself. GET /auth/me takes none (contract 5.4), so the account is the one that
//! the key names, the organization is as the list has it now, and role and display name are those
//! in the list of its members. Errors: NotSignedIn (the server does not take the key), NotFound
//! "organization.unknown" (removed from it; v0 lets the key list organizations all the same), and
//! those of Transport. `context` bounds the call's life.
[[nodiscard]] base::Call<KeyStanding> keyStanding(
    Transport& transport, const contract::ApiKey& key, QObject* context);

} // namespace console::cloud
