// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "models/short_number.h"
#include "ui/pages/llm/usage_level.h"
#include "ui/parts/save_file.h"

#include <QClipboard>
#include <QGuiApplication>

// The chart, the figures under it, and what leaves the page.
namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmUsageCounts;
using domain::UsageGroup;
using domain::UsagePeriod;
using domain::UsageReport;

namespace {

constexpr QSize pictureSize(960, 400);

BarSeries seriesOf(const QString& name, const QList<LlmUsageCounts>& counts)
{
    BarSeries series{name, {}, false};
    for (const LlmUsageCounts& each : counts)
        series.values.append(each.tokens());
    return series;
}

QList<BarSeries> inputAndOutput(const UsageReport& report)
{
    BarSeries input{UsageLevel::tr("Input tokens"), {}, false};
    BarSeries output{UsageLevel::tr("Output tokens"), {}, false};
    for (const LlmUsageCounts& counts : report.totals) {
        input.values.append(counts.inputTokens);
        output.values.append(counts.outputTokens);
    }
    return {input, output};
}

QString titleOf(const UsageReport& report)
{
    const QString zone = QString::fromUtf8(report.query.zone);
    switch (report.query.period) {
    case UsagePeriod::Day:
        return UsageLevel::tr("Tokens per day (%1)").arg(zone);
    case UsagePeriod::Week:
        return UsageLevel::tr("Tokens per week (%1)").arg(zone);
    case UsagePeriod::Month:
        return UsageLevel::tr("Tokens per month (%1)").arg(zone);
    }
    return {};
}

} // namespace

models::UsageTitles UsageLevel::titles() const
{
    models::UsageTitles titles{m_names, {}};
    const auto calendar = domain::UsageCalendar::make(m_report->query.zone, UsagePeriod::Month);
    for (const domain::LlmBudget& budget : m_budgets) {
        if (budget.monthlyTokens > 0 && calendar)
            titles.budgets.insert(budget.organization.text(),
                domain::llmBudgetState(
                    budget.monthlyTokens, budget.used, *calendar, context().clock()));
        if (!budget.name.isEmpty())
            titles.organizations.insert(budget.organization.text(), budget.name);
    }
    return titles;
}

BarChartData UsageLevel::chart() const
{
    const UsageReport& report = *m_report;
    const models::UsageTitles names = titles();
    BarChartData drawn{.title = titleOf(report), .names = {}, .ticks = {}, .series = {}};
    for (const QDate& period : report.periods) {
        drawn.names.append(models::usagePeriodTitle(period, report.query.period));
        drawn.ticks.append(models::usagePeriodTick(period, report.query.period));
    }
    if (report.query.by == UsageGroup::None)
        drawn.series = inputAndOutput(report);
    BarSeries rest{tr("Everything else"), {}, true};
    for (const domain::UsageReportGroup& group : report.groups) {
        if (!group.series.isEmpty())
            drawn.series.append(
                seriesOf(models::usageGroupTitle(group, report.query.by, names.organizations),
                    group.series));
    }
    for (qsizetype i = 0; i < report.periods.size(); ++i)
        rest.values.append(report.groups.isEmpty() ? 0 : report.rest(i).tokens());
    if (rest.values.count(0) < rest.values.size())
        drawn.series.append(rest);
    if (report.query.organization && report.query.period == UsagePeriod::Day) {
        const auto budget = names.budgets.constFind(report.query.organization->text());
        if (budget != names.budgets.constEnd()) {
            drawn.line = qint64(budget->dailyShare);
            drawn.lineName = tr("daily share of the budget");
        }
    }
    return drawn;
}

void UsageLevel::showFigures()
{
    const LlmUsageCounts& total = m_report->total;
    QStringList parts{tr("%1 input tokens").arg(models::shortNumber(total.inputTokens)),
        tr("%1 output tokens").arg(models::shortNumber(total.outputTokens)),
        tr("Calls: %1").arg(QLocale().toString(total.requests))};
    m_warning->hide();
    const auto budgets = titles().budgets;
    const QString organization
        = m_report->query.organization ? m_report->query.organization->text() : QString();
    if (const auto budget = budgets.constFind(organization); budget != budgets.constEnd()) {
        const models::BudgetWords words = models::budgetWords(*budget);
        parts.append(tr("Budget of this month: %1").arg(words.text));
        if (!words.forecast.isEmpty())
            parts.append(tr("Forecast: %1").arg(words.forecast));
        showWarning(words);
    }
    m_figures->setVisible(total != LlmUsageCounts() && !isCramped());
    m_figures->setText(parts.join(u" · "_s));
    m_figures->setToolTip(
        tr("%1 input and %2 output tokens, %3 calls, %4 of them failed")
            .arg(QLocale().toString(total.inputTokens), QLocale().toString(total.outputTokens),
                QLocale().toString(total.requests), QLocale().toString(total.errors)));
}

//! In a low window with a pane beside it the chart needs the room.
bool UsageLevel::isCramped() const
{
    constexpr int lowest = 700;
    return list().isDetailOpen() && height() < lowest;
}

void UsageLevel::showWarning(const models::BudgetWords& words)
{
    if (words.tone == models::CellTone::Ok || isCramped())
        return;
    m_warning->setTone(words.tone == models::CellTone::Bad ? Tone::Bad : Tone::Warn);
    m_warning->setTitle(tr("Budget of this month: %1.").arg(words.text));
    m_warning->setText(tr("The console counts and warns. It can't stop calls, which are made "
                          "elsewhere."));
    m_warning->show();
}

void UsageLevel::copyCsv()
{
    QGuiApplication::clipboard()->setText(models::usageCsv(*m_report, titles()));
    announce(Tone::Ok, tr("The numbers of all bars are copied as CSV."));
}

void UsageLevel::savePicture(bool vector)
{
    const QString ending = vector ? u"svg"_s : u"png"_s;
    saveFile(
        this, tr("Save the picture"),
        u"llm-usage-%1.%2"_s.arg(m_report->query.from.toString(Qt::ISODate), ending),
        vector ? tr("SVG picture (*.svg)") : tr("PNG picture (*.png)"),
        [data = m_chart->data(), vector] {
            return vector ? barChartSvg(data, pictureSize) : barChartPng(data, pictureSize);
        },
        [this](const base::Result<QString>& path) {
            if (path)
                announce(Tone::Ok, tr("Saved to %1").arg(*path));
            else
                announce(Tone::Bad, path.error().message);
        });
}

} // namespace console::ui
