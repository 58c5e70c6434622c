// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/endpoint_policy.h"
#include "domain/llm_failure.h"

#include <QHostAddress>

namespace console::service {

//! The addresses that a name has now, as a resolver gave them, if all of them may be called. One
//! that may not spoils the rest: which one is tried first is whoever's who made the name. Errors as
//! failures: NameUnknown, AddressRefused.
[[nodiscard]] tl::expected<QList<QHostAddress>, domain::LlmFailure> checkedAddresses(
    const domain::EndpointPolicy& policy, const QString& host,
    const QList<QHostAddress>& addresses);

} // namespace console::service
