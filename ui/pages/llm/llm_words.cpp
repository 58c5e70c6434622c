// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_words.h"

#include "models/llm_model.h"
#include "models/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmExplanation;
using domain::LlmFailure;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmPage)
};

} // namespace

QString storedKeyWords(const domain::LlmKeyState& key, int rotationDays, const QDateTime& now)
{
    if (key.presence != domain::LlmKeyState::Presence::Set)
        return {};
    QStringList parts;
    if (!key.setAt.isValid())
        parts << Words::tr("Set");
    else if (key.setBy.isEmpty())
        parts << Words::tr("Set %1").arg(models::shortDay(key.setAt));
    else
        parts << Words::tr("Set %1 by %2").arg(models::shortDay(key.setAt), key.setBy);
    if (!key.last4.isEmpty())
        parts << Words::tr("ends in …%1").arg(key.last4);
    if (const int age = key.ageInDays(now).value_or(0); age > 0)
        parts << Words::tr("%n day(s) old", nullptr, age);
    const std::optional<QDate> day = key.rotateBy(rotationDays);
    if (day && key.isDue(now, rotationDays))
        parts << Words::tr("due to be replaced since %1")
                     .arg(QLocale().toString(*day, u"d MMM yyyy"_s));
    else if (day)
        parts << Words::tr("to be replaced by %1").arg(QLocale().toString(*day, u"d MMM yyyy"_s));
    return parts.join(u" · "_s);
}

std::optional<LlmExplanation> testFailure(
    const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint)
{
    const std::optional<LlmFailure> failure = test.failure();
    if (!failure)
        return std::nullopt;
    return domain::explained(*failure,
        {.provider = provider,
            .model = test.primary.ok ? test.fast->model : test.primary.model,
            .host = QUrl(endpoint).host(),
            .seconds
            = *failure == LlmFailure::TimedOut ? int(domain::llmTestPatience.count()) : 0});
}

QString providerName(const QList<domain::LlmProvider>& offered, const QString& id)
{
    const QString asked = id.isEmpty() ? QString::fromLatin1(domain::platformLlmProvider) : id;
    if (const domain::LlmProvider* provider = domain::llmProvider(offered, asked))
        return provider->displayName;
    static const QList<domain::LlmProvider> known = domain::llmProviderCatalog();
    const domain::LlmProvider* provider = domain::llmProvider(known, asked);
    return provider ? provider->displayName : asked;
}

std::optional<LlmExplanation> whyNoDefault(const domain::LlmConfiguration& configuration)
{
    if (!configuration.usesDefault() || !configuration.byDefault || configuration.byDefault->keySet)
        return std::nullopt;
    const QStringList& operators = configuration.byDefault->operators;
    LlmExplanation why
        = domain::explained(LlmFailure::PlatformKeyMissing, {.provider = u"Packmind"_s});
    why.sentence = Words::tr("No call can be made: the platform has no key yet.");
    if (!operators.isEmpty())
        why.nextStep
            = Words::tr("%1 can set it in Settings. Or choose a provider of your own here.")
                  .arg(QLocale().createSeparatedList(operators));
    return why;
}

QString settingsWords(
    const QList<domain::LlmProvider>& offered, const domain::LlmConfiguration& configuration)
{
    const domain::LlmSettings settings = configuration.settings.value_or(domain::LlmSettings());
    QStringList parts{providerName(offered, settings.provider), models::llmModelNames(settings),
        settings.endpoint};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace console::ui
