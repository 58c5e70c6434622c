// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "service/store/data_requests.h"

namespace console::service {

//! The case that a form makes, checked and with its clocks counted, but without a ref. Errors
//! InvalidInput: field "address" (those of domain::emailAddress()), "rights" "request.rights"
//! (none), "name", "details", "sourceRef" "request.text" (too long), "receivedAt"
//! "request.received.future", and those of recount().
[[nodiscard]] base::Result<StoredDataRequest> requestOf(
    const contract::RequestForm& form, const QDateTime& now);

//! As requests about oneself come: now, while signed in, under the GDPR.
[[nodiscard]] contract::RequestForm ownForm(
    const contract::OwnRequestForm& form, const domain::Account& account, const QDateTime& now);

} // namespace console::service
