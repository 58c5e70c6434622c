// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_settings.h"

namespace console::domain {

using namespace Qt::StringLiterals;

bool keyMayStay(const LlmSettings& stored, const QString& provider, const QString& endpoint)
{
    const auto receiver = [](const QString& address) {
        const QUrl url(address);
        const int usual = url.scheme() == "http"_L1 ? 80 : 443;
        return std::tuple(url.scheme(), url.host().toLower(), url.port(usual));
    };
    return stored.provider == provider && receiver(stored.endpoint) == receiver(endpoint);
}

LlmDraft llmDraft(const LlmProvider& provider, const LlmSettings& settings)
{
    LlmDraft draft{.provider = provider.id};
    const LlmField* endpoint = provider.endpointField();
    for (const LlmField& field : provider.fields) {
        if (field.isMasked())
            continue;
        QString value = field.defaultValue;
        if (settings.provider == provider.id) {
            const QMap<QString, QString> stored{{u"model"_s, settings.model},
                {u"fastestModel"_s, settings.fastestModel}, {u"apiVersion"_s, settings.apiVersion}};
            value = &field == endpoint ? settings.endpoint : stored.value(field.name, value);
        }
        draft.values.insert(field.name, value);
    }
    return draft;
}

base::Result<LlmConfig> llmConfig(const LlmProvider& provider, const LlmDraft& draft,
    const std::optional<LlmSettings>& stored, LlmServer server)
{
    for (const LlmFinding& finding : checkLlmDraft(provider, draft, stored, server)) {
        if (finding.severity == LlmFinding::Severity::Error)
            return base::failure(
                base::ApiError::invalid(finding.field, finding.message, finding.code));
    }
    LlmConfig config{.provider = provider.id};
    for (const LlmField& field : provider.fields) {
        const LlmKeyChange change = draft.keys.value(field.name, LlmKeyChange::keep());
        const QString value
            = field.isMasked() ? change.key() : draft.values.value(field.name).trimmed();
        if (!value.isEmpty())
            config.fields.insert(field.name, value);
        else if (field.isMasked() && change.kind() == LlmKeyChange::Kind::Remove
            && server == LlmServer::Keeps)
            config.removed.append(field.name);
    }
    return config;
}

} // namespace console::domain
