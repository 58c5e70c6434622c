// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_evidence.h"

namespace console::tests {

//! A case from which it can go to `to`, if there is such a move at all.
[[nodiscard]] domain::RequestFacts readyCase(domain::RequestStatus from, domain::RequestStatus to);

//! All evidence that any move asks for.
[[nodiscard]] domain::GivenEvidence fullEvidence();

//! Somebody else than the one who prepared readyCase(), on 1 June 2026.
[[nodiscard]] domain::Mover secondPerson();

} // namespace console::tests
