// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/endpoint.h"

namespace console::ui {

class ConnectionPane;

//! A profile as a person changed it, checked, with the secrets that were typed.
struct ConnectionDraft {
    profiles::Profile profile;
    profiles::NetworkSecrets secrets;
    bool otherGovernance = false; //!< the session of the shared service before is for nobody now
};

//! What the pane says of `before`, as it is saved. A key is opened on another thread. Errors: those
//! of the fields, InvalidInput; "proxy.password.again": the one that is kept is for another proxy
//! or user.
[[nodiscard]] base::Call<ConnectionDraft> draftOf(
    const ConnectionPane& pane, const profiles::Profile& before, QObject* receiver);

//! How the server of a draft at `origin` is reached. `store` has what was not typed; it outlives
//! the call and may be none.
[[nodiscard]] base::Call<cloud::Endpoint> endpointOf(const ConnectionDraft& draft,
    const QUrl& origin, profiles::SecretStore* store, QObject* receiver);

} // namespace console::ui
