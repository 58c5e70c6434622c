// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_list.h"

#include "cloud/client.h"
#include "ui/pages/llm/llm_settings_pane.h"
#include "ui/pages/llm/llm_words.h"
#include "ui/pages/organizations/permission.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

// What the list shows; what the pane holds is in llm_list_pane.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;
using base::Result;
using domain::LlmStanding;
using models::LlmListed;

namespace {
int count(const QList<LlmListed>& rows, LlmStanding standing)
{
    return int(std::count_if(rows.begin(), rows.end(), [standing](const LlmListed& row) {
        return row.unread.isEmpty() && domain::llmStanding(row.settings) == standing;
    }));
}
} // namespace

LlmList::LlmList(const PageContext& context, QWidget* parent)
    : ListLevel(tr("LLM"), u"llm"_s, context, parent)
    , m_model(context.clock)
    , m_listing(context)
    , m_show(new QComboBox)
{
    build();
    list().setSource(&m_model);
    list().setDetail(new DetailPane);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
    showFilters();
    showContext();
    list().setState(ViewState::firstLoad(tr("Loading the LLM settings…")));
}

void LlmList::build()
{
    BusyButton* test = list().header()->setPrimaryAction(tr("Test again"));
    test->setAccessibleName(tr("Test what is failing or untested"));
    test->setToolTip(tr("Tests the organizations that fail or are not tested, two at a time"));
    connect(test, &BusyButton::activated, this,
        [this] { leave([this] { presentSeveral(failingOrUntested(), true); }); });
    QPushButton* usage = list().header()->addSecondaryAction(tr("Usage"));
    usage->setToolTip(tr("What organizations used, and their budgets"));
    connect(usage, &QPushButton::clicked, this, &LlmList::usageWanted);
    m_show->setAccessibleName(tr("Which organizations are shown"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    list().addFilterWidget(m_show);
    list().setFilterHint(tr("Filter by name, provider, model…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 organization") : tr("%n organizations", nullptr, total);
        return tr("%1 of %n organizations", nullptr, total).arg(shown);
    });
    connect(m_show, &QComboBox::currentIndexChanged, this, &LlmList::showRows);
    connect(&m_listing, &ListingDesk::changed, this, [this] {
        if (auto* pane = qobject_cast<LlmSettingsPane*>(content()))
            pane->showPrivacy();
    });
}

void LlmList::contextChanged()
{
    m_offered.clear();
    m_listing.clear();
    ListLevel::contextChanged();
}

void LlmList::refresh()
{
    m_loading.cancel();
    list().header()->setLoading(true);
    const auto progress = [guard = QPointer<LlmList>(this)](qsizetype read, qsizetype all) {
        if (guard && read < all)
            guard->list().setStatusNote(tr("Reading %1 of %2…").arg(read).arg(all));
    };
    m_loading = client().llm().overview(progress).then(
        this, [this](const Result<cloud::LlmOverview>& overview) {
            list().setStatusNote({});
            if (overview)
                fill(*overview);
            else
                loadFailed(tr("The LLM settings could not be loaded."), overview.error());
        });
    if (m_offered.isEmpty())
        readProviders();
    readListing();
}

void LlmList::readProviders()
{
    const auto current = client().session().current();
    if (!current)
        return;
    client()
        .llm()
        .providers(current->organization.id)
        .then(this, [this](const Result<QList<domain::LlmProvider>>& offered) {
            // The console knows the names of most of them by itself.
            if (!offered)
                return;
            m_offered = *offered;
            for (LlmListed& listed : m_all)
                listed.provider = providerName(m_offered, listed.settings.settings.provider);
            if (!m_all.isEmpty())
                showRows();
        });
}

void LlmList::readListing()
{
    // Without it the card says that the entry is not known.
    if (context().governance.isKept())
        m_listing.read();
}

void LlmList::fill(const cloud::LlmOverview& overview)
{
    m_all.clear();
    for (const domain::LlmOverviewRow& row : overview.rows) {
        LlmListed listed{row, providerName(m_offered, row.settings.provider), {}};
        const auto here = m_testedHere.constFind(row.organization.text());
        const bool counts = here != m_testedHere.cend() && here->settings == row.settings
            && (!row.lastTest || row.lastTest->at < here->test.at);
        if (counts)
            listed.settings.lastTest = here->test;
        m_all.append(listed);
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const LlmListed& a, const LlmListed& b) {
        return domain::llmGoesBefore(a.settings, b.settings);
    });
    for (const auto& [membership, error] : overview.unread) {
        domain::LlmOverviewRow row;
        row.organization = membership.organization.id;
        row.name = membership.organization.name;
        m_all.prepend({row, {}, error.message});
    }
    auto* pane = qobject_cast<LlmSettingsPane*>(content());
    // One that reads its settings says so itself.
    if (!pane || pane->isRead())
        list().detail()->setState(ViewState::ready());
    list().setUpdatedAt(context().clock());
    list().header()->setLoading(false);
    showFilters();
    showRows();
    showContext();
    if (pane)
        pane->update();
    // One that stands alone is what the page is about.
    if (std::exchange(m_isFirst, false) && m_all.size() == 1 && !list().isDetailOpen())
        select({m_all.first().settings.organization.text()});
}

void LlmList::showContext()
{
    const int failing = count(m_all, LlmStanding::Failing);
    const int untested = count(m_all, LlmStanding::Untested);
    QStringList parts;
    if (failing > 0)
        parts << tr("%n failing", nullptr, failing);
    if (untested > 0)
        parts << tr("%n not tested", nullptr, untested);
    if (!m_all.isEmpty() && parts.isEmpty())
        parts << tr("All passed their last test");
    parts << tr("Prompts are never stored, only token counts");
    list().header()->setContext(parts.join(u" · "_s));
    setAllowed(list().header()->primaryAction(), !failingOrUntested().isEmpty(),
        failing + untested == 0
            ? tr("All of them passed their last test.")
            : tr("Only an admin of an organization can test what is saved for it."));
}

//! Of those that this person may test.
QList<LlmListed> LlmList::failingOrUntested() const
{
    QList<LlmListed> found;
    std::copy_if(
        m_all.begin(), m_all.end(), std::back_inserter(found), [this](const LlmListed& listed) {
            const auto membership = client().session().membership(listed.settings.organization);
            return listed.unread.isEmpty() && membership && whyNoAdmin(*membership).isEmpty()
                && domain::llmStanding(listed.settings) != LlmStanding::Passing;
        });
    return found;
}

} // namespace console::ui
