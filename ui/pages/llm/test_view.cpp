// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/test_view.h"

#include "ui/pages/llm/llm_words.h"
#include "ui/pages/llm/step_words.h"
#include "ui/parts/buttons.h"
#include "ui/parts/facts.h"

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

TextLabel* paragraph(Tone tone, QFont::Weight weight = QFont::Normal)
{
    auto* label = new TextLabel({}, TextSize::Body, tone, weight);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

TestView::TestView(QWidget* parent)
    : QWidget(parent)
    , m_steps(new Timeline)
    , m_sentence(paragraph(Tone::Neutral, QFont::DemiBold))
    , m_next(paragraph(Tone::Muted))
    , m_chainButton(new LinkButton(tr("Show the certificates")))
    , m_chain(paragraph(Tone::Muted))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_steps);
    column->addWidget(m_chainButton, 0, Qt::AlignLeading);
    column->addWidget(m_chain);
    column->addWidget(m_sentence);
    column->addWidget(m_next);
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chain->setFocusPolicy(Qt::NoFocus);
    connect(
        m_chainButton, &QPushButton::clicked, this, [this] { unfoldChain(m_chain->isHidden()); });
    showNone({});
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
    m_sentence->hide();
    m_next->setText(sentence);
    m_next->setVisible(!sentence.isEmpty());
}

void TestView::showFailure(const QString& sentence, const QString& nextStep)
{
    showSteps({});
    m_sentence->setTone(Tone::Bad);
    m_sentence->setText(sentence);
    m_sentence->show();
    m_next->setText(nextStep);
    m_next->setVisible(!nextStep.isEmpty());
}

void TestView::showSteps(const QList<LlmStep>& steps)
{
    QList<TimelineStep> shown;
    QStringList chain;
    for (const LlmStep& step : steps) {
        shown.append({stepWords(step), stepNote(step), whenOf(step.state)});
        chain << step.chain;
    }
    m_steps->setSteps(shown);
    m_steps->setVisible(!shown.isEmpty());
    QStringList lines;
    for (int i = 0; i < chain.size(); ++i)
        lines << tr("%1. %2").arg(i + 1).arg(chain.at(i));
    m_chain->setText(lines.join(u'\n'));
    m_chainButton->setVisible(!chain.isEmpty());
    unfoldChain(false);
}

void TestView::showEnd(
    const domain::LlmTestSummary& test, const QString& provider, const QString& endpoint)
{
    const auto failure = testFailure(test, provider, endpoint);
    m_sentence->setTone(failure ? Tone::Bad : Tone::Ok);
    m_sentence->setText(failure ? failure->sentence
            : test.fast         ? tr("Both models answered.")
                                : tr("The model answered."));
    m_sentence->show();
    m_next->setText(failure ? failure->nextStep : QString());
    m_next->setVisible(failure.has_value());
}

void TestView::unfoldChain(bool unfolded)
{
    m_chain->setVisible(unfolded);
    m_chainButton->setText(unfolded ? tr("Hide the certificates") : tr("Show the certificates"));
}

} // namespace console::ui
