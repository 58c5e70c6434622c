// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/routes/endpoint.h"

namespace console::service {

//! Part of llmEndpoints().
[[nodiscard]] QList<Endpoint> llmAttestationEndpoints();

} // namespace console::service
