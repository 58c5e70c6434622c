// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_examples.h"

namespace console::tests {

using namespace Qt::StringLiterals;
using domain::SubProcessor;

const domain::LlmProvider& provider(const QString& id)
{
    static const QList<domain::LlmProvider> providers = domain::llmProviderCatalog();
    const domain::LlmProvider* found = domain::llmProvider(providers, id);
    Q_ASSERT(found);
    return *found;
}

SubProcessor entry(const QString& name, const QString& website, const QString& data)
{
    SubProcessor one;
    one.slug = domain::entrySlug(name);
    one.name = name;
    one.website = website;
    one.purpose = u"LLM provider"_s;
    one.dataProcessed = data;
    one.region = u"Region of "_s + name;
    return one;
}

QList<SubProcessor> listing()
{
    return {
        entry(u"Microsoft Azure"_s, u"https://azure.microsoft.com"_s, u"All application data"_s),
        entry(u"OpenAI"_s, u"https://openai.com"_s, u"LLM prompts and responses"_s),
        entry(u"Brevo"_s, u"https://www.brevo.com"_s, u"Email addresses"_s),
        entry(u"Mistral"_s, u"https://www.mistral.ai"_s, u"Prompts"_s)};
}

} // namespace console::tests
