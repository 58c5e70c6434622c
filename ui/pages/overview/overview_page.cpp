// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_page.h"

#include "ui/pages/overview/overview_foot.h"
#include "ui/pages/overview/overview_scope.h"
#include "ui/pages/overview/overview_words.h"

#include <QVBoxLayout>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int freshFor = 300; // seconds
}

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : Page(std::move(context), parent)
    , m_reader(client())
    , m_list(new ListPage(tr("Overview"), u"overview"_s))
    , m_scope(new OverviewScope)
    , m_foot(new OverviewFoot)
{
    build();
    connect(&m_reader, &cloud::AttentionReader::changed, this, &OverviewPage::showRead);
    m_list->setState(ViewState::firstLoad(tr("Looking for what needs you…")));
}

void OverviewPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_list->setSource(&m_model);
    m_list->setFilterHint(tr("Filter by thing, organization, person…"));
    m_list->setCountText([](int shown, int total) {
        if (shown != total)
            return tr("%1 of %n things", nullptr, total).arg(shown);
        return total == 1 ? tr("1 thing") : tr("%n things", nullptr, total);
    });
    m_list->header()->setContext(tr("What needs you"));
    m_list->addFilterWidget(m_scope);
    if (m_context.memory) {
        m_scope->remember(m_context.memory);
        m_list->remember(m_context.memory);
    }
    connect(m_scope, &OverviewScope::changed, this, [this] {
        showItems();
        if (m_scope->isForAll())
            Q_EMIT othersWanted();
    });
    connect(m_list, &ListPage::rowOpened, this, &OverviewPage::openLine);
    connect(m_list, &ListPage::stateActionRequested, this, &OverviewPage::act);
    connect(m_foot, &OverviewFoot::backupsWanted, this, [this] {
        openHere({u"settings"_s, u"backups"_s});
    });
    connect(m_foot, &OverviewFoot::activityWanted, this, [this] { openHere({u"activity"_s}); });
}

QString OverviewPage::key() const
{
    return u"overview"_s;
}

void OverviewPage::setContext(PageContext context)
{
    m_context = std::move(context);
    refresh();
}

void OverviewPage::refresh()
{
    read(m_context.clock());
}

//! What the watch has read since then is not asked for again.
void OverviewPage::read(const QDateTime& since)
{
    m_readAt = m_context.clock();
    m_reader.setProfile(profileFacts(m_context));
    m_reader.read(partsToRead(m_context), {m_readAt, since});
    if (m_scope->isForAll())
        Q_EMIT othersWanted();
}

void OverviewPage::setOthers(const QList<domain::AttentionFacts>& others)
{
    m_others = others;
    const bool wasForAll = m_scope->isForAll();
    m_scope->setOffered(!others.isEmpty());
    if (wasForAll || m_scope->isForAll())
        showItems();
}

void OverviewPage::readAhead()
{
    const QDateTime since = m_context.clock().addSecs(-freshFor);
    if (!m_readAt.isValid() || m_readAt < since)
        read(since);
}

ViewState OverviewPage::state() const
{
    if (m_context.governance.problem)
        return notKept(m_context.governance, {});
    if (const auto error = worstError(m_reader))
        return ViewState::failed(whatFailed(m_reader), *error);
    if (m_reader.isReading() && m_model.totalRows() == 0)
        return ViewState::firstLoad(tr("Looking for what needs you…"));
    if (m_model.totalRows() == 0)
        return ViewState::empty(tr("Nothing needs you today."));
    return ViewState::ready();
}

void OverviewPage::showRead()
{
    const QDateTime now = m_context.clock();
    m_list->header()->setLoading(m_reader.isReading());
    if (!m_reader.isReading())
        m_list->setUpdatedAt(now);
    m_foot->present(glanceRows(m_reader, now), whyLeftOut(m_context, m_reader));
    m_foot->offer(m_reader.facts().backups.has_value(), m_reader.lastEvent().has_value());
    showItems();
}

void OverviewPage::showItems()
{
    QList<domain::AttentionFacts> profiles{m_reader.facts()};
    if (m_scope->isForAll())
        profiles += m_others;
    m_model.setProfiles(profiles, m_context.clock());
    constexpr int names = models::AttentionModel::profileColumn;
    if (m_list->table()->isColumnChosen(names) != m_scope->isForAll())
        m_list->table()->setColumnChosen(names, m_scope->isForAll());
    m_list->setState(state());
    m_list->header()->setContext(attentionSummary(m_model.items()));
    Q_EMIT itemsChanged();
}

void OverviewPage::openLine(const QModelIndex& index)
{
    const domain::AttentionItem item = m_model.row(index.row()).item;
    // The page must not be turned in the middle of the press.
    QMetaObject::invokeMethod(
        this, [this, item] { Q_EMIT placeWanted(item.profile, item.place); }, Qt::QueuedConnection);
}

void OverviewPage::openHere(const domain::AttentionPlace& place)
{
    Q_EMIT placeWanted(m_context.profile.id.text(), place);
}

} // namespace console::ui
