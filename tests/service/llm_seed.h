// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_settings.h"
#include "domain/llm_test.h"
#include "service/store/database.h"

namespace console::test {

//! An organization with LLM settings of its own.
struct LlmSeed {
    QString name;
    domain::LlmSettings settings; //!< without a key
    QString key; //!< a secret
    std::optional<domain::LlmTestSummary> test = {};
};

//! Puts them into a service that one person has signed up to, who is admin of all of them; past its
//! HTTP, which would take minutes for thousands.
[[nodiscard]] bool seedLlm(service::Database& database, const QList<LlmSeed>& seeds);

} // namespace console::test
