// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_answer.h"
#include "domain/llm_configuration.h"

#include <QUrl>

namespace console::service {

//! Whom to call, and with what. Holds a secret.
struct LlmTarget {
    QString provider; //!< decides the wire format; "packmind" speaks OpenAI's
    QUrl base = {}; //!< what the paths of the format are put behind
    QString key = {};
    QString apiVersion = {}; //!< Azure's; empty: the one of the catalog
};

//! Where a provider is called that has a fixed address; empty for those whose address is typed.
[[nodiscard]] QUrl usualAddress(const QString& provider);

//! One request of a provider's API. Its headers hold a secret.
struct ProviderRequest {
    QByteArray method;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
};

//! One short prompt to one model, in the format of the provider: chat completions of OpenAI and
//! Azure (platform.openai.com/docs/api-reference/chat), messages of Anthropic
//! (docs.anthropic.com/en/api/messages), generateContent of Gemini
//! (ai.google.dev/api/generate-content).
[[nodiscard]] ProviderRequest chatRequest(
    const LlmTarget& target, const QString& model, const QString& prompt);

//! The list of models; nothing for Azure, whose deployments can't be listed with a key.
[[nodiscard]] std::optional<ProviderRequest> modelsRequest(const LlmTarget& target);

//! What is read of an answer to a prompt: not its text.
struct ChatAnswer {
    std::optional<domain::LlmFailure> failure = {};
    qint64 inputTokens = 0; //!< 0 when the provider does not say
    qint64 outputTokens = 0;
};
[[nodiscard]] ChatAnswer readChat(const QString& provider, const domain::LlmHttpAnswer& answer);

[[nodiscard]] domain::LlmModels readModels(
    const QString& provider, const domain::LlmHttpAnswer& answer);

} // namespace console::service
