// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/usage_level.h"

#include "cloud/client.h"
#include "cloud/llm_usage_api.h"
#include "ui/pages/llm/budget_pane.h"
#include "ui/pages/llm/usage_choice.h"
#include "ui/pages/llm/usage_import_pane.h"
#include "ui/parts/scrolled_band.h"

#include <QComboBox>

#include <algorithm>

// What is asked for and shown; how it is laid out is in usage_level_view.cpp, chart, figures and
// exports are in usage_level_chart.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::UsageGroup;
using domain::UsageReport;
using models::UsageLines;

UsageLevel::UsageLevel(const PageContext& context, QWidget* parent)
    : ListLevel(tr("Usage"), u"llm-usage"_s, context, parent)
    , m_choice(new UsageChoice(context.clock()))
    , m_chart(new BarChart)
    , m_figures(new TextLabel)
    , m_warning(new Note(Tone::Warn))
    , m_lines(new QComboBox)
{
    buildHeader();
    buildBand();
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by name…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 row") : tr("%n rows", nullptr, total);
        return tr("%1 of %n rows", nullptr, total).arg(shown);
    });
    list().setDetail(new DetailPane);
    list().detail()->installEventFilter(this);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
    connect(m_choice, &UsageChoice::changed, this, &UsageLevel::read);
    connect(m_lines, &QComboBox::currentIndexChanged, this, &UsageLevel::show);
    list().setState(ViewState::firstLoad(tr("Loading the usage…")));
}

void UsageLevel::contextChanged()
{
    m_report.reset();
    m_budgets.clear();
    ListLevel::contextChanged();
}

void UsageLevel::refresh()
{
    m_band->setVisible(context().governance.isKept());
    if (!context().governance.isKept()) {
        list().setState(notKept(context().governance,
            tr("This server keeps no numbers of LLM usage, and nothing on this computer does.")));
        return;
    }
    // Whoever sees the usage of all may know whose it is: the names of others stay, or the one that
    // is chosen could be among those that went.
    if (!domain::seesAllLlmUsage(context().standing))
        m_names.clear();
    for (const domain::Membership& membership : client().session().memberships())
        m_names.insert(membership.organization.id.text(), membership.organization.name);
    m_choice->setOrganizations(m_names);
    read();
}

void UsageLevel::read()
{
    m_loading.cancel();
    const auto query = m_choice->query();
    m_choice->showRefusal(query ? std::nullopt : std::optional(query.error()));
    if (!query)
        return;
    list().header()->setLoading(true);
    m_loading = cloud::LlmUsageApi(client().governanceSession())
                    .report(*query)
                    .then(this, [this](const Result<UsageReport>& report) {
                        if (report)
                            fill(*report);
                        else
                            loadFailed(tr("The usage could not be loaded."), report.error());
                    });
    readBudgets();
}

void UsageLevel::readBudgets()
{
    m_loadingBudgets.cancel();
    m_loadingBudgets = cloud::LlmUsageApi(client().governanceSession())
                           .budgets(m_choice->zone())
                           .then(this, [this](const Result<QList<domain::LlmBudget>>& budgets) {
                               // Without them the numbers are right all the same.
                               if (!budgets)
                                   return;
                               m_budgets = *budgets;
                               updateBudget();
                               if (m_report)
                                   show();
                           });
}

void UsageLevel::updateBudget()
{
    auto* pane = list().isDetailOpen() ? qobject_cast<BudgetPane*>(content()) : nullptr;
    if (!pane)
        return;
    const domain::LlmBudget none{
        .organization = domain::OrganizationId(pane->organization()), .name = {}};
    pane->update(budgetOf(pane->organization()).value_or(none), m_choice->zone());
}

void UsageLevel::fill(const UsageReport& report)
{
    m_report = report;
    for (const domain::UsageReportGroup& group : report.groups) {
        if (!group.name.isEmpty() && report.query.by == UsageGroup::Organization)
            m_names.insert(group.id, group.name);
    }
    m_choice->setOrganizations(m_names);
    list().header()->setLoading(false);
    list().detail()->setState(ViewState::ready());
    list().setUpdatedAt(context().clock());
    show();
    list().setState(stateNow());
}

void UsageLevel::show()
{
    if (!m_report)
        return;
    const auto lines = UsageLines(m_lines->currentData().toInt());
    m_model.setRows(models::usageRows(*m_report, lines, titles()));
    m_chart->setData(chart());
    showFigures();
    const bool isEmpty = m_report->total == domain::LlmUsageCounts();
    m_chart->setVisible(!isEmpty);
    setAllowed(m_export, !isEmpty, tr("There is nothing to export."));
    setAllowed(m_budget, m_report->query.organization.has_value(),
        tr("Choose one organization first: a budget is for one."));
}

void UsageLevel::fit()
{
    if (m_report)
        showFigures();
}

ViewState UsageLevel::stateNow() const
{
    if (m_report->total != domain::LlmUsageCounts() || m_model.totalRows() > 0)
        return ViewState::ready();
    return ViewState::empty(tr("No usage is known of this time. It comes from whoever runs the "
                               "calls, through the API or as a CSV file, and from the connection "
                               "tests of the console."),
        tr("Import a file…"));
}

std::optional<domain::LlmBudget> UsageLevel::budgetOf(const QString& organization) const
{
    const auto found
        = std::find_if(m_budgets.begin(), m_budgets.end(), [&](const domain::LlmBudget& budget) {
              return budget.organization.text() == organization;
          });
    return found == m_budgets.end() ? std::nullopt : std::optional(*found);
}

void UsageLevel::showSelection(const QStringList& keys)
{
    // Other rows are chosen for copying only.
    const bool ofOrganizations = m_report && m_report->query.by == UsageGroup::Organization
        && UsageLines(m_lines->currentData().toInt()) == UsageLines::Groups;
    if (ofOrganizations && keys.size() == 1 && !QUuid(keys.first()).isNull())
        showBudget(keys, keys.first());
}

void UsageLevel::showBudget(const QStringList& keys, const QString& organization)
{
    const domain::LlmBudget none{.organization = domain::OrganizationId(organization), .name = {}};
    const auto budget = budgetOf(organization);
    auto* shown = present<BudgetPane>(
        keys, budget.value_or(none), m_names.value(organization, organization), m_choice->zone());
    connect(
        shown, &BudgetPane::kept, this,
        [this](const QString& words) {
            closePane();
            announce(Tone::Ok, words);
        },
        Qt::QueuedConnection);
    if (keys.isEmpty())
        shown->takeFocus();
}

void UsageLevel::showImport()
{
    auto* shown = present<UsageImportPane>({});
    connect(
        shown, &UsageImportPane::imported, this,
        [this](Tone tone, const QString& words) {
            closePane();
            announce(tone, words);
        },
        Qt::QueuedConnection);
    shown->takeFocus();
}

void UsageLevel::resizeEvent(QResizeEvent* event)
{
    ListLevel::resizeEvent(event);
    fit();
}

bool UsageLevel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        fit(); // the pane came or went
    return ListLevel::eventFilter(watched, event);
}

void UsageLevel::act(State state)
{
    if (state != State::SessionEnded && state != State::Offline && context().governance.problem)
        Q_EMIT governanceWanted();
    else
        ListLevel::act(state);
}

} // namespace console::ui
