// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/test_view.h"

#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/step_words.h"
#include "ui/parts/step_report.h"

#include <QUrl>
#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::LlmStep;

namespace {
TimelineStep::When whenOf(LlmStep::State state)
{
    switch (state) {
    case LlmStep::State::Passed:
        return TimelineStep::When::Done;
    case LlmStep::State::Failed:
        return TimelineStep::When::Failed;
    default:
        return TimelineStep::When::Ahead;
    }
}
} // namespace

TestView::TestView(QWidget* parent)
    : QWidget(parent)
    , m_report(new StepReport)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_report);
}

void TestView::showReport(
    const domain::LlmTestReport& report, const QString& provider, const QString& endpoint)
{
    showSteps(report.steps);
    showEnd(report.summary(), provider, endpoint);
}

void TestView::showSummary(
    const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint)
{
    showSteps(domain::llmSteps(test.primary, test.fast, QUrl(endpoint).scheme() != "http"_L1));
    showEnd(test, provider, endpoint);
}

void TestView::showNone(const QString& sentence)
{
    showSteps({});
    m_report->setEnd(Tone::Neutral, {}, sentence);
}

void TestView::showFailure(const QString& sentence, const QString& nextStep)
{
    showSteps({});
    m_report->setEnd(Tone::Bad, sentence, nextStep);
}

void TestView::showSteps(const QList<LlmStep>& steps)
{
    QList<TimelineStep> shown;
    QStringList chain;
    for (const LlmStep& step : steps) {
        shown.append({stepWords(step), stepNote(step), whenOf(step.state)});
        chain << step.chain;
    }
    m_report->setSteps(shown);
    QStringList lines;
    for (int i = 0; i < chain.size(); ++i)
        lines << tr("%1. %2").arg(i + 1).arg(chain.at(i));
    m_report->setCertificates(lines.join(u'\n'));
}

void TestView::showEnd(
    const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint)
{
    const auto failure = testFailure(test, provider, endpoint);
    if (failure)
        m_report->setEnd(Tone::Bad, failure->sentence, failure->nextStep);
    else
        m_report->setEnd(
            Tone::Ok, test.fast ? tr("Both models answered.") : tr("The model answered."), {});
}

} // namespace console::ui
