// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/llm_usage_words.h"

#include "domain/llm_provider.h"
#include "models/short_number.h"

#include <QCoreApplication>
#include <QLocale>

namespace console::models {

using namespace Qt::StringLiterals;
using domain::UsagePeriod;
using Level = domain::LlmBudgetState::Level;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LlmUsageModel", text);
}

QString percent(double share)
{
    constexpr double most = 99'999;
    return tr("%1 %").arg(QLocale().toString(qint64(qMin(most, share * 100 + 0.5))));
}

} // namespace

QString usagePeriodTitle(const QDate& first, UsagePeriod period)
{
    const QLocale locale;
    switch (period) {
    case UsagePeriod::Day:
        return locale.toString(first, QLocale::LongFormat);
    case UsagePeriod::Week:
        return tr("Week from %1").arg(locale.toString(first, u"d MMMM yyyy"_s));
    case UsagePeriod::Month:
        return locale.toString(first, u"MMMM yyyy"_s);
    }
    return {};
}

QString usagePeriodTick(const QDate& first, UsagePeriod period)
{
    return QLocale().toString(first, period == UsagePeriod::Month ? u"MMM yy"_s : u"d MMM"_s);
}

BudgetWords budgetWords(const domain::LlmBudgetState& state)
{
    BudgetWords words;
    const QString of = tr("%1 of %2").arg(percent(state.share), shortNumber(state.budget));
    switch (state.level) {
    case Level::Within:
        words = {CellTone::Ok, of, {}};
        break;
    case Level::ForecastOver:
        words = {CellTone::Warn, tr("%1, too fast").arg(of), {}};
        break;
    case Level::Near:
        words = {CellTone::Warn, tr("%1, nearly used up").arg(of), {}};
        break;
    case Level::Over:
        words = {CellTone::Bad, tr("%1, used up").arg(of), {}};
        break;
    }
    if (state.forecast)
        words.forecast = tr("%1 by the end of the month").arg(percent(*state.forecast));
    return words;
}

QString usageGroupTitle(const domain::UsageReportGroup& group, domain::UsageGroup by,
    const QHash<QString, QString>& organizations)
{
    if (!group.name.isEmpty())
        return group.name;
    if (by == domain::UsageGroup::Organization)
        return organizations.value(group.id, group.id);
    if (by != domain::UsageGroup::Provider)
        return group.id;
    const QList<domain::LlmProvider> catalog = domain::llmProviderCatalog();
    const domain::LlmProvider* known = domain::llmProvider(catalog, group.id);
    return known ? known->displayName : group.id;
}

} // namespace console::models
