// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/llm_platform.h"
#include "service/store/llm_settings.h"
#include "service/usecases/context.h"

namespace console::service {

// What the use cases of LLM settings share. All inside read() or change().

//! Error NotFound "organization.unknown".
[[nodiscard]] base::Result<LlmPlace> llmPlace(
    const Context& context, const domain::OrganizationId& id);

//! How a person is named to the people of their organization: the display name, or else what stands
//! before the @; empty for nobody and for somebody who was erased.
[[nodiscard]] QString shownName(
    const Context& context, const std::optional<domain::UserId>& person);

//! All that is said of the settings of an organization.
[[nodiscard]] domain::LlmConfiguration llmConfiguration(
    const Context& context, const LlmPlace& place);

//! The draft that a request describes. A key that it does not name stays, or, when it `replaces`,
//! goes. Errors InvalidInput: "llm.provider.unknown" (field "provider"), those of
//! domain::LlmKeyChange::replace(), and "llm.endpoint…" of what this service never calls.
struct SentDraft {
    domain::LlmProvider provider;
    domain::LlmDraft draft;
};
enum class UnnamedKey { Stays, Goes };
[[nodiscard]] base::Result<SentDraft> sentDraft(const domain::LlmConfig& sent, UnnamedKey unnamed);

//! The settings that a checked draft makes; the key's state is not among them.
[[nodiscard]] domain::LlmSettings settingsOf(
    const domain::LlmProvider& provider, const domain::LlmConfig& config);

//! What becomes of the stored key: nothing when it stays, empty when it goes.
[[nodiscard]] std::optional<QString> keyAfter(const SentDraft& sent);

//! Whether this service would call the endpoint of `settings` at all. Errors: those of
//! domain::EndpointPolicy, with the provider's own field.
[[nodiscard]] base::Result<base::Done> mayCall(const Context& context,
    const domain::LlmProvider& provider, const domain::LlmSettings& settings,
    const QStringList& allowedEndpoints);

} // namespace console::service
