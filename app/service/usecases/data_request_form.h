// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/request_forms.h"
#include "service/store/data_requests.h"
#include "service/usecases/context.h"

namespace console::service {

//! The case that a form makes, checked and with its clocks counted, but without a ref. Errors
//! InvalidInput: field "address" (those of domain::emailAddress()), "rights" "request.rights"
//! (none), "name", "details", "sourceRef" "request.text" (too long), "language"
//! "request.language" (another one than of letters; an empty one stays empty), "receivedAt"
//! "request.received.future", and those of recount(). `calendarVersion`: what a case keeps that was
//! counted before; empty for a new one. Inside read() or change().
[[nodiscard]] base::Result<StoredDataRequest> requestOf(
    const Context& context, const contract::RequestForm& form, const QString& calendarVersion = {});

//! As requests about oneself come: now, while signed in, under the GDPR.
[[nodiscard]] contract::RequestForm ownForm(
    const contract::OwnRequestForm& form, const domain::Account& account, const QDateTime& now);

} // namespace console::service
