// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_jobs.h"

#include "cloud/client.h"
#include "ui/pages/llm/llm_words.h"

#include <QCoreApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using base::Call;
using base::Result;
using domain::LlmConfiguration;
using domain::LlmProvider;
using models::LlmListed;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmPage)
};

const QString platform = QString::fromLatin1(domain::platformLlmProvider);

Outcome skipped(const QString& subject, const QString& reason)
{
    return {subject, Outcome::Kind::Skipped, Words::tr("Left as it is"), reason, {}};
}

QString timeOf(const domain::LlmModelOutcome& model)
{
    return model.milliseconds ? Words::tr("%1 in %2 ms").arg(model.model).arg(*model.milliseconds)
                              : model.model;
}

Outcome outcomeOf(const domain::LlmTestReport& report, const LlmListed& target)
{
    const QString& name = target.settings.name;
    if (!report.hasConfiguration)
        return skipped(name, Words::tr("Nothing is saved there that could be tested."));
    const domain::LlmTestSummary summary = report.summary();
    if (const auto why = testFailure(summary, target.provider, target.settings.settings.endpoint))
        return {name, Outcome::Kind::Failed, why->sentence.chopped(1), why->nextStep, {}};
    QStringList models{timeOf(summary.primary)};
    if (summary.fast)
        models << timeOf(*summary.fast);
    return {name, Outcome::Kind::Done, Words::tr("Passed"), models.join(u", "_s), {}};
}

domain::LlmSettings written(domain::LlmSettings settings)
{
    settings.key = {};
    return settings;
}

Outcome copied(const QString& name, const LlmConfiguration& saved)
{
    return {name, Outcome::Kind::Done, Words::tr("Saved, not tested yet"),
        models::llmModelNames(saved.settings.value_or(domain::LlmSettings())), {}};
}

} // namespace

QList<LlmCopyPlan> llmCopyPlans(const LlmListed& source, const QList<LlmListed>& targets,
    domain::LlmServer server,
    const std::function<QString(const domain::OrganizationId&)>& whyNoChange)
{
    QList<LlmCopyPlan> plans;
    for (const LlmListed& target : targets) {
        if (target.settings.organization == source.settings.organization)
            continue;
        LlmCopyPlan plan{
            target, domain::llmCopy(source.settings.settings, target.settings, server), {}};
        plan.refusal = !target.unread.isEmpty() ? target.unread
            : !plan.copy.changes()              ? Words::tr("It has these settings already.")
                                                : whyNoChange(target.settings.organization);
        plans.append(plan);
    }
    return plans;
}

QString llmCopyWords(const LlmCopyPlan& plan, const QString& sourceProvider)
{
    if (!plan.refusal.isEmpty())
        return plan.refusal;
    const auto side = [](const QString& provider, const domain::LlmSettings& settings) {
        QStringList parts{provider, models::llmModelNames(settings)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    };
    const QString change = Words::tr("%1 → %2").arg(
        side(plan.target.provider, plan.copy.before), side(sourceProvider, plan.copy.after));
    return plan.copy.needsKey ? Words::tr("%1. Needs a key").arg(change) : change;
}

LlmRun::Job llmTestJob(cloud::CloudClient& client, const LlmListed& target,
    const std::function<void(const domain::LlmTestSummary&)>& found, QObject* context)
{
    const auto start = [&client, target, found, context] {
        return client.llm()
            .testSaved(target.settings.organization, target.settings.settings)
            .map(context, [target, found](const domain::LlmTestReport& report) -> Result<Outcome> {
                if (report.hasConfiguration)
                    found(report.summary());
                return outcomeOf(report, target);
            });
    };
    return {target.settings.name, start};
}

LlmRun::Job llmLeftOutJob(const QString& name, const QString& reason)
{
    return {name, [name, reason] {
                return Call<Outcome>::ready(skipped(name, reason));
            }};
}

LlmRun::Job llmCopyJob(cloud::CloudClient& client, const LlmCopyPlan& plan,
    const QList<LlmProvider>& offered, const std::optional<domain::LlmKeyChange>& key,
    QObject* context)
{
    const QString name = plan.target.settings.name;
    const domain::OrganizationId id = plan.target.settings.organization;
    const auto save = [&client, plan, offered, key, id, name](const LlmConfiguration& now) {
        const domain::LlmSettings settings = now.settings.value_or(domain::LlmSettings());
        if (written(settings) != written(plan.copy.before))
            return Call<LlmConfiguration>::ready(base::failure(base::ApiError::invalid({},
                Words::tr("Somebody else changed it meanwhile. Look at the preview again."),
                u"llm.copy.changed"_s)));
        const QString& wanted = plan.copy.after.provider;
        const LlmProvider* provider = domain::llmProvider(offered, wanted);
        if (wanted.isEmpty() || wanted == platform)
            return client.llm().useDefault(id, offered, now);
        if (!provider)
            return Call<LlmConfiguration>::ready(base::failure(base::ApiError::invalid({},
                Words::tr("This cloud does not offer that provider any more."),
                u"llm.provider"_s)));
        domain::LlmDraft draft = domain::llmDraft(*provider, plan.copy.after);
        if (plan.copy.needsKey && key) {
            for (const domain::LlmField& field : provider->keyFields())
                draft.keys.insert(field.name, *key);
        }
        return client.llm().save(id, *provider, draft, now);
    };
    const auto start = [&client, plan, key, id, name, save, context] {
        if (!plan.refusal.isEmpty())
            return Call<Outcome>::ready(skipped(name, plan.refusal));
        if (plan.copy.needsKey && !key)
            return Call<Outcome>::ready(skipped(name, Words::tr("It needs a key of its own.")));
        return client.llm()
            .configuration(id)
            .andThen(context, save)
            .map(context, [name](const LlmConfiguration& saved) -> Result<Outcome> {
                return copied(name, saved);
            });
    };
    return {name, start};
}

} // namespace console::ui
