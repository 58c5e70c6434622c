// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_platform.h"

#include "domain/endpoint_policy.h"
#include "domain/llm_settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace console::domain {

using namespace Qt::StringLiterals;

namespace {

//! Context of the translations.
struct LlmPlatformWords {
    Q_DECLARE_TR_FUNCTIONS(LlmPlatform)
};

base::Result<base::Done> checkModel(const QString& field, const QString& model)
{
    const auto refused = [&](const QString& code, const QString& message) {
        return base::failure(base::ApiError::invalid(field, message, code));
    };
    if (model.size() > longestLlmValue)
        return refused(u"llm.value.long"_s,
            LlmPlatformWords::tr("The name of a model may have %1 characters at most.")
                .arg(longestLlmValue));
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control;
    };
    if (std::any_of(model.begin(), model.end(), isControl))
        return refused(
            u"llm.value.line"_s, LlmPlatformWords::tr("The name of a model must be one line."));
    return base::Done{};
}

} // namespace

base::Result<base::Done> LlmPlatformChange::check() const
{
    if (model && model->trimmed().isEmpty())
        return base::failure(base::ApiError::invalid(u"model"_s,
            LlmPlatformWords::tr("Fill in the model that is used by default."),
            u"llm.value.missing"_s));
    if (rotationDays && (*rotationDays < 1 || *rotationDays > longestLlmRotation))
        return base::failure(base::ApiError::invalid(u"rotationDays"_s,
            LlmPlatformWords::tr("Keys are to be replaced after 1 to %1 days.")
                .arg(longestLlmRotation),
            u"llm.rotation"_s));
    if (allowedEndpoints) {
        if (const auto policy = EndpointPolicy::make(*allowedEndpoints, false); !policy)
            return base::failure(policy.error());
    }
    return checkModel(u"model"_s, model.value_or(QString())).and_then([&](base::Done) {
        return checkModel(u"fastestModel"_s, fastestModel.value_or(QString()));
    });
}

LlmField llmPlatformKeyField()
{
    LlmField field = llmProvider(llmProviderCatalog(), u"openai"_s)->keyFields().constFirst();
    field.name = u"key"_s;
    return field;
}

} // namespace console::domain
