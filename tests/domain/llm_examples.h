// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_provider.h"
#include "domain/sub_processor.h"

namespace console::tests {

//! Of the catalog, which has it.
[[nodiscard]] const domain::LlmProvider& provider(const QString& id);
//! An entry of the listing for a provider of that name; its region is "Region of NAME".
[[nodiscard]] domain::SubProcessor entry(
    const QString& name, const QString& website, const QString& data);
//! The rows of the documentation that matter for providers, and one of an organization's own.
[[nodiscard]] QList<domain::SubProcessor> listing();

} // namespace console::tests
