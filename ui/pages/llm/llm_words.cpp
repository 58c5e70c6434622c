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
using domain::LlmStep;
using State = domain::LlmStep::State;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmPage)
};

QString passedWords(const LlmStep& step)
{
    switch (step.kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name found");
    case LlmStep::Kind::Tcp:
        return Words::tr("Connected");
    case LlmStep::Kind::Tls:
        return Words::tr("Private connection");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key accepted");
    case LlmStep::Kind::PrimaryModel:
    case LlmStep::Kind::FastModel:
        break;
    }
    return Words::tr("%1 answered").arg(step.note);
}

QString failedWords(const LlmStep& step)
{
    switch (step.kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name not found or not called");
    case LlmStep::Kind::Tcp:
        return Words::tr("No connection");
    case LlmStep::Kind::Tls:
        return Words::tr("No private connection");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key not accepted");
    case LlmStep::Kind::PrimaryModel:
    case LlmStep::Kind::FastModel:
        break;
    }
    return step.note.isEmpty() ? Words::tr("No answer of the model")
                               : Words::tr("%1 gave no answer").arg(step.note);
}

QString kindWords(LlmStep::Kind kind)
{
    switch (kind) {
    case LlmStep::Kind::Name:
        return Words::tr("Name");
    case LlmStep::Kind::Tcp:
        return Words::tr("Connection");
    case LlmStep::Kind::Tls:
        return Words::tr("TLS");
    case LlmStep::Kind::Authentication:
        return Words::tr("Key");
    case LlmStep::Kind::PrimaryModel:
        return Words::tr("Model");
    case LlmStep::Kind::FastModel:
        break;
    }
    return Words::tr("Fast model");
}

QString skippedWords(const LlmStep& step)
{
    if (step.kind == LlmStep::Kind::Tls)
        return Words::tr("Not encrypted: the address begins with http");
    if (step.kind == LlmStep::Kind::FastModel)
        return Words::tr("No second model to test");
    return Words::tr("%1: nothing to do").arg(kindWords(step.kind));
}

bool isModel(const LlmStep& step)
{
    return step.kind == LlmStep::Kind::PrimaryModel || step.kind == LlmStep::Kind::FastModel;
}

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

QString stepWords(const LlmStep& step)
{
    switch (step.state) {
    case State::Passed:
        return passedWords(step);
    case State::Failed:
        return failedWords(step);
    case State::Skipped:
        return skippedWords(step);
    case State::Unknown:
        return Words::tr("%1: not said").arg(kindWords(step.kind));
    case State::NotReached:
        break;
    }
    return Words::tr("%1: not reached").arg(kindWords(step.kind));
}

QString stepNote(const LlmStep& step)
{
    QStringList parts;
    if (!step.note.isEmpty() && !isModel(step))
        parts << step.note;
    if (step.milliseconds)
        parts << Words::tr("%1 ms").arg(QLocale().toString(*step.milliseconds));
    return parts.join(u" · "_s);
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
