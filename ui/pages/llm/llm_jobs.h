// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_configuration.h"
#include "models/llm_model.h"
#include "ui/pages/llm/llm_run.h"

namespace console::cloud {
class CloudClient;
}

namespace console::ui {

//! What a row becomes by copying, as the preview shows it and as it is done.
struct LlmCopyPlan {
    models::LlmListed target;
    domain::LlmCopy copy;
    QString refusal = {}; //!< why it is left out; empty when it is not
};

//! What copying the settings of `source` to each of `targets` does; the source itself is left out.
//! `mayChange` says why an organization can't be changed.
[[nodiscard]] QList<LlmCopyPlan> llmCopyPlans(const models::LlmListed& source,
    const QList<models::LlmListed>& targets, domain::LlmServer server,
    const std::function<QString(const domain::OrganizationId&)>& whyNoChange);

//! "OpenAI, gpt-5.2 → Anthropic Claude, claude-sonnet-4-5", or why not.
[[nodiscard]] QString llmCopyWords(const LlmCopyPlan& plan, const QString& sourceProvider);

//! Tests what is saved, and tells `found` of it.
[[nodiscard]] LlmRun::Job llmTestJob(cloud::CloudClient& client, const models::LlmListed& target,
    const std::function<void(const domain::LlmTestSummary&)>& found, QObject* context);

//! Does nothing, and says why.
[[nodiscard]] LlmRun::Job llmLeftOutJob(const QString& name, const QString& reason);

//! Carries a plan out, unless the target was changed since. `key`: for those that need one of their
//! own; nothing where none was typed.
[[nodiscard]] LlmRun::Job llmCopyJob(cloud::CloudClient& client, const LlmCopyPlan& plan,
    const QList<domain::LlmProvider>& offered, const std::optional<domain::LlmKeyChange>& key,
    QObject* context);

} // namespace console::ui
