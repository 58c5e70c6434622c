// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/llm/provider_exchange.h"

namespace console::service {

//! What one prompt to one model used.
struct TestUsage {
    QString model;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    bool failed = false;
};

struct ConnectionTestResult {
    domain::LlmTestReport report; //!< without `at` and `by`
    QList<TestUsage> used; //!< of the prompts that were sent
};

//! One short prompt to each model, the second only where the way and the key are right. Steps and
//! failures are in the report; nothing of prompt, answer or key is.
[[nodiscard]] ConnectionTestResult testConnection(const LlmTarget& target, const QString& model,
    const QString& fastModel, const CallRules& rules);

//! Models of the provider.
[[nodiscard]] domain::LlmModels listModels(const LlmTarget& target, const CallRules& rules);

//! The report of a test that ends before anybody is called.
[[nodiscard]] domain::LlmTestReport notCalled(const QString& provider, const QString& model,
    const QString& fastModel, domain::LlmFailure failure);

} // namespace console::service
