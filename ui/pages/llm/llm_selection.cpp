// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_selection.h"

#include "cloud/client.h"
#include "ui/pages/organizations/member_words.h"
#include "ui/pages/organizations/permission.h"
#include "ui/parts/flow_layout.h"

namespace console::ui {

using namespace Qt::StringLiterals;
using models::LlmListed;

namespace {
constexpr int namesShown = 8;
} // namespace

LlmSelection::LlmSelection(DetailPane& pane, const PageContext& context, const Rows& rows)
    : PaneContent(pane, context)
    , m_rows(rows)
{
    build();
    buildCopy();
    m_progress = new TextLabel;
    m_progress->setWordWrap(true);
    m_progress->hide();
    pane.add(m_progress);
    showPlans();
}

QString LlmSelection::whyNoChange(const domain::OrganizationId& id) const
{
    const auto membership = client().session().membership(id);
    return membership ? whyNoManaging(context(), *membership)
                      : tr("You do not belong to it any more.");
}

QString LlmSelection::whyNoTest(const domain::OrganizationId& id) const
{
    const auto membership = client().session().membership(id);
    return membership ? whyNoAdmin(*membership) : tr("You do not belong to it any more.");
}

//! As long as there is one that can be; what is left out is said after the test.
void LlmSelection::allowTests()
{
    QString reason;
    for (const LlmListed& target : std::as_const(m_rows.chosen)) {
        reason = whyNoTest(target.settings.organization);
        if (reason.isEmpty())
            break;
    }
    setAllowed(m_test, reason.isEmpty(), reason);
}

void LlmSelection::rightsChanged()
{
    if (isBusy())
        return;
    allowTests();
    showPlans();
}

void LlmSelection::addWords(const QString& text)
{
    auto* label = new TextLabel(text, TextSize::Body, Tone::Muted);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    pane().add(label);
}

void LlmSelection::addButton(BusyButton* button)
{
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(0, holder);
    flow->addWidget(button);
    pane().add(holder);
}

void LlmSelection::build()
{
    const int count = int(m_rows.chosen.size());
    pane().setTitle(count == 1 ? m_rows.chosen.first().settings.name
                               : tr("%n organizations chosen", nullptr, count));
    QStringList names;
    for (const LlmListed& listed : std::as_const(m_rows.chosen))
        names << listed.settings.name;
    addWords(listed(names, namesShown));
    pane().addSection(tr("Connection"));
    m_test = new BusyButton(
        count == 1 ? tr("Test 1 organization") : tr("Test %n organizations", nullptr, count),
        ButtonKind::Primary);
    m_test->setAccessibleName(tr("Test the chosen organizations"));
    addButton(m_test);
    addWords(tr("What is saved is tested, two at a time."));
    allowTests();
    connect(m_test, &BusyButton::activated, this, &LlmSelection::startTests);
}

void LlmSelection::startTests()
{
    QList<LlmRun::Job> jobs;
    for (const LlmListed& target : std::as_const(m_rows.chosen)) {
        const domain::OrganizationId id = target.settings.organization;
        const QString refusal = whyNoTest(id);
        jobs.append(
            refusal.isEmpty() ? llmTestJob(
                client(), target,
                [this, id](const domain::LlmTestSummary& test) { Q_EMIT tested(id, test); }, this)
                              : llmLeftOutJob(target.settings.name, refusal));
    }
    m_copies = false;
    start(new LlmRun(jobs, this), m_test, tr("Testing…"), tr("Tested %1 of %2."));
}

void LlmSelection::start(
    LlmRun* run, BusyButton* button, const QString& busy, const QString& progress)
{
    m_run = run;
    m_progress->setText(progress.arg(0).arg(run->total()));
    m_progress->show();
    connect(run, &LlmRun::progressed, this, [this, progress](int done, int total) {
        m_progress->setText(progress.arg(done).arg(total));
    });
    connect(run, &LlmRun::finished, this, [this, run] { end(run->outcomes()); });
    connect(&pane(), &DetailPane::cancelRequested, run, &LlmRun::stop);
    connect(addBarAction(tr("Stop")), &BusyButton::activated, run, &LlmRun::stop);
    saving({}, button, busy);
    run->start();
}

void LlmSelection::end(const QList<Outcome>& outcomes)
{
    const std::optional<base::ApiError> endedBy = m_run->endedBy();
    unlock();
    if (endedBy && endedBy->kind == base::ApiError::Kind::NotSignedIn)
        Q_EMIT sessionEnded();
    else
        Q_EMIT serverChanged();
    if (m_copies)
        Q_EMIT copyEnded(outcomes);
    else
        Q_EMIT testsEnded(outcomes);
}

void LlmSelection::takeFocus()
{
    m_test->setFocus(Qt::OtherFocusReason);
}

} // namespace console::ui
