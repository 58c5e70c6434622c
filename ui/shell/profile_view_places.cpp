// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/breadcrumb.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/profile_view.h"

#include <algorithm>

// From what needs the person to where it is looked at.
namespace console::ui {

using domain::AttentionItem;
using domain::AttentionKind;

PageId ProfileView::pageWithKey(const QString& key) const
{
    PageId first = PageId::Overview;
    for (const PageId id : sidebar()->entries()) {
        const auto* page = qobject_cast<Page*>(this->page(id));
        if (page && page->key() == key)
            return id;
        if (page && page->key() == m_setup.firstPage)
            first = id;
    }
    return first;
}

void ProfileView::openPlace(const QString& profile, const domain::AttentionPlace& place)
{
    if (!m_connection || profile != m_connection->profile.id.text()) {
        Q_EMIT profileWanted(profiles::ProfileId(profile), place);
        return;
    }
    const PageId id = pageWithKey(place.page);
    showPage(id);
    if (auto* shown = qobject_cast<Page*>(page(id)))
        shown->open(place);
    focusPage();
}

bool ProfileView::goUp()
{
    const Page* shown = currentConsolePage();
    // The people of an organization are a step of their own.
    if (!shown || !shown->place().organization.isEmpty())
        return false;
    const QList<Breadcrumb*> ways = shown->findChildren<Breadcrumb*>();
    const auto way = std::find_if(
        ways.begin(), ways.end(), [](const Breadcrumb* each) { return each->isVisible(); });
    if (way == ways.end())
        return false;
    Q_EMIT(*way)->backRequested();
    return true;
}

void ProfileView::readAhead(const Page* shown)
{
    if (m_setup.readsAhead && shown != m_overview.data())
        freshenOverview();
}

void ProfileView::freshenOverview()
{
    if (!m_overview)
        return;
    if (m_stale.remove(m_overview.data()))
        m_overview->setContext(pageContext());
    else
        m_overview->readAhead();
}

void ProfileView::showBadges()
{
    int due = 0;
    bool pressing = false;
    bool review = false;
    bool decide = false;
    const QList<AttentionItem> items = m_overview->items();
    for (const AttentionItem& item : items) {
        if (!item.mine || item.profile != m_connection->profile.id.text())
            continue;
        review = review || item.kind == AttentionKind::ListingToReview;
        decide = decide || item.kind == AttentionKind::ListingObjected;
        const bool isCase = pageWithKey(item.place.page) == PageId::DataRequests;
        if (!isCase || !item.due || item.kind == AttentionKind::CaseReceived)
            continue;
        due += 1;
        pressing = pressing || item.urgency <= domain::AttentionUrgency::Today;
    }
    sidebar()->setBadge(PageId::DataRequests, due > 0 ? tr("%n due", nullptr, due) : QString(),
        pressing ? Tone::Bad : Tone::Warn);
    const QString listing = review ? tr("review") : decide ? tr("decide") : QString();
    sidebar()->setBadge(PageId::SubProcessors, listing, Tone::Warn);
}

} // namespace console::ui
