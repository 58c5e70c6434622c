// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_explanation.h"
#include "models/llm_model.h"
#include "models/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

// What a row says; the columns are in llm_model.cpp.
namespace console::models {

using namespace Qt::StringLiterals;
using domain::LlmStanding;
using Presence = domain::LlmKeyState::Presence;

namespace {

//! Context of the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LlmModel)
};

bool fails(const LlmListed& listed)
{
    return !listed.unread.isEmpty() || llmStanding(listed.settings) == LlmStanding::Failing;
}

QString failureWords(const LlmListed& listed)
{
    const domain::LlmTestSummary& test = *listed.settings.lastTest;
    const bool primary = !test.primary.ok;
    return domain::explained(test.failure().value_or(domain::LlmFailure::Other),
        {.provider = listed.provider,
            .model = primary ? test.primary.model : test.fast->model,
            .host = QUrl(listed.settings.settings.endpoint).host(),
            .seconds = int(domain::llmTestPatience.count())})
        .sentence;
}

} // namespace

bool LlmListed::usesDefault() const
{
    const QString& id = settings.settings.provider;
    return unread.isEmpty() && (id.isEmpty() || id == QLatin1String(domain::platformLlmProvider));
}

QString llmTestWords(const LlmListed& listed, const QDateTime& now)
{
    if (!listed.unread.isEmpty())
        return Words::tr("The settings could not be read");
    switch (llmStanding(listed.settings)) {
    case LlmStanding::Failing:
        return failureWords(listed);
    case LlmStanding::Untested:
        return listed.settings.lastTest ? Words::tr("Changed since its last test")
                                        : Words::tr("Not tested yet");
    case LlmStanding::Passing:
        break;
    }
    const QDateTime& at = listed.settings.lastTest->at;
    return at.isValid() ? Words::tr("Passed %1").arg(relativeTime(at, now)) : Words::tr("Passed");
}

CellTone llmTestTone(const LlmListed& listed)
{
    if (fails(listed))
        return CellTone::Bad;
    if (llmStanding(listed.settings) == LlmStanding::Passing)
        return CellTone::Ok;
    // The default is the operator's to test.
    return listed.usesDefault() ? CellTone::Muted : CellTone::Warn;
}

QString llmModelNames(const domain::LlmSettings& settings)
{
    QStringList names{settings.model};
    if (settings.fastestModel != settings.model)
        names << settings.fastestModel;
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString llmKeyWords(const LlmListed& listed, const QDateTime& now)
{
    if (!listed.unread.isEmpty())
        return {};
    if (listed.usesDefault())
        return Words::tr("the platform's");
    const domain::LlmKeyState& key = listed.settings.settings.key;
    if (key.presence == Presence::NotSet)
        return Words::tr("not set");
    const std::optional<int> age = key.ageInDays(now);
    if (!age)
        return key.presence == Presence::Set ? Words::tr("set") : Words::tr("not known");
    if (listed.settings.isKeyDue(now))
        return Words::tr("due since %1")
            .arg(QLocale().toString(*listed.settings.rotateBy(), u"d MMM yyyy"_s));
    return *age == 0 ? Words::tr("set today") : Words::tr("%n day(s)", nullptr, *age);
}

} // namespace console::models
