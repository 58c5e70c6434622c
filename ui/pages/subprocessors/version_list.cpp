// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/version_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/listing_timeline.h"
#include "ui/pages/subprocessors/version_view.h"
#include "ui/parts/strip.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersionState;
using domain::PublishedVersion;

VersionList::VersionList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("History"), u"listing-history"_s, context, desk, parent)
    , m_timeline(new ListingTimeline)
    , m_band(new Strip(Qt::BottomEdge))
{
    addWayBack();
    buildTimeline();
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by number, day, summary, person…"));
    list().setCountText([this](int shown, int total) { return countWords(shown, total); });
    list().setDetail(new DetailPane);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
    connect(list().table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QStringList keys = selectedKeys();
        m_timeline->setCurrentKey(keys.size() == 1 ? keys.first() : QString());
    });
    connect(&desk, &ListingDesk::changed, this, &VersionList::showTimeline);
    connect(&desk, &ListingDesk::objectionsRead, this, [this] {
        showTimeline();
        showObjections();
    });
    list().setState(ViewState::firstLoad(tr("Loading the history…")));
}

void VersionList::buildTimeline()
{
    auto* room = new QVBoxLayout(m_band);
    room->setContentsMargins(space::xl, space::xs, space::xl, space::xs);
    room->addWidget(m_timeline);
    // Under the header, over the list and its pane.
    static_cast<QVBoxLayout*>(list().layout())->insertWidget(1, m_band);
    m_band->hide();
    connect(m_timeline, &ListingTimeline::versionOpened, this, &VersionList::open);
    connect(m_timeline, &ListingTimeline::draftOpened, this,
        [this] { leave([this] { Q_EMIT draftWanted(); }); });
}

QString VersionList::countWords(int shown, int total) const
{
    if (m_growing)
        return tr("%n versions so far", nullptr, total);
    if (shown == total)
        return total == 1 ? tr("1 version") : tr("%n versions", nullptr, total);
    return tr("%1 of %n versions", nullptr, total).arg(shown);
}

void VersionList::refresh()
{
    if (!isKept())
        return;
    m_loading.cancel();
    // Shown as they come the first time only: later there is a whole to keep until it is replaced.
    const bool grows = m_versions.isEmpty();
    list().header()->setLoading(true);
    desk().read();
    m_loading = client()
                    .listing()
                    .history([this, grows](const QList<PublishedVersion>& versions) {
                        if (grows)
                            grow(versions);
                    })
                    .then(this, [this](const base::Result<QList<PublishedVersion>>& versions) {
                        if (versions)
                            fill(*versions);
                        else
                            fail(versions.error());
                    });
}

void VersionList::grow(const QList<PublishedVersion>& versions)
{
    const bool newest = m_versions.isEmpty();
    m_growing = true;
    m_versions += versions;
    m_model.appendRows(versions);
    if (!newest || versions.isEmpty())
        return;
    showHead();
    list().header()->setLoading(true);
    showTimeline();
}

void VersionList::showHead()
{
    list().header()->setContext(tr("What was published, from when on it was in force, and who "
                                   "made and approved it"));
    list().setState(m_versions.isEmpty()
            ? ViewState::empty(
                tr("Nothing was published yet. Each version of the listing stands here for good."))
            : ViewState::ready());
}

void VersionList::fill(const QList<PublishedVersion>& versions)
{
    const bool wasPart = std::exchange(m_growing, false);
    if (!wasPart || m_versions != versions)
        m_model.setRows(versions);
    m_versions = versions;
    list().detail()->setState(ViewState::ready());
    showHead();
    list().setUpdatedAt(context().clock());
    showTimeline();
    followHistory(wasPart);
}

void VersionList::followHistory(bool wasPart)
{
    auto* shown = list().isDetailOpen() ? qobject_cast<VersionView*>(content()) : nullptr;
    // Chosen before it was known what it was made from.
    if (wasPart
        && !(shown && selectedKeys() == QStringList{QString::number(shown->version().number)}))
        showSelection(selectedKeys());
    else if (shown)
        showAnew(*shown);
}

void VersionList::showAnew(VersionView& view)
{
    view.readMissing();
    const PublishedVersion* now = m_model.find(QString::number(view.version().number));
    if (!now || view.isBusy())
        return;
    view.update(*now, m_versions, desk().whyNoPublish());
    showObjections();
}

void VersionList::showObjections()
{
    auto* view = qobject_cast<VersionView*>(content());
    if (!view)
        return;
    if (const auto& error = desk().objectionsError())
        view->showObjectionsUnread(*error);
    else
        view->showObjections(desk().objections());
}

void VersionList::fail(const base::ApiError& error)
{
    // A part of it would look like the whole.
    if (m_growing && error.kind != base::ApiError::Kind::Cancelled) {
        m_growing = false;
        m_versions.clear();
        m_model.clear();
        showTimeline();
    }
    loadFailed(tr("The history could not be loaded."), error);
}

void VersionList::showTimeline()
{
    m_band->setVisible(!m_versions.isEmpty());
    m_timeline->setObjections(desk().objections());
    m_timeline->present(m_versions, desk().draft(), context().clock().toUTC().date());
}

void VersionList::open(int number)
{
    const QString key = QString::number(number);
    if (m_model.indexOf(key) < 0) {
        list().filterField()->clear();
        m_model.setFilter({});
    }
    leave([this, key] {
        select({key});
        showSelection({key});
    });
}

void VersionList::showSelection(const QStringList& keys)
{
    // Several rows are chosen for copying only.
    const int row = keys.size() == 1 ? rowOfKey(keys.first()) : -1;
    if (row >= 0 && knowsBase(m_model.row(row)))
        present(m_model.row(row));
}

bool VersionList::knowsBase(const PublishedVersion& version) const
{
    return !m_growing || std::any_of(m_versions.begin(), m_versions.end(), [&](const auto& each) {
        return each.number < version.number && !each.withdrawal;
    });
}

void VersionList::present(const PublishedVersion& version)
{
    auto* view = ListLevel::present<VersionView>(
        {QString::number(version.number)}, version, m_versions, desk().whyNoPublish());
    showObjections();
    connect(view, &VersionView::objectionsReadingWanted, &desk(), &ListingDesk::readObjections);
    connect(view, &VersionView::toldWanted, this,
        [this, number = version.number] { Q_EMIT toldWanted(number); });
    connect(view, &VersionView::objectionWanted, this,
        [this, number = version.number] { Q_EMIT objectionWanted(number); });
    connect(view, &VersionView::objectionsWanted, this, &VersionList::objectionsWanted);
    connect(view, &VersionView::entriesWanted, this,
        [this, number = version.number] { Q_EMIT versionWanted(number); });
    connect(view, &VersionView::comparisonWanted, this, &VersionList::comparisonWanted);
    connect(view, &VersionView::copied, this,
        [this](const QString& words) { announce(Tone::Ok, words); });
    connect(
        view, &VersionView::withdrawn, this,
        [this, number = version.number] {
            announce(Tone::Ok, tr("Version %1 is withdrawn. It never was in force.").arg(number));
        },
        Qt::QueuedConnection);
}

} // namespace console::ui
