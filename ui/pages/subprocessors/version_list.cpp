// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/version_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/listing_timeline.h"
#include "ui/pages/subprocessors/version_view.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;
using domain::ListingVersionState;
using domain::PublishedVersion;

namespace {

//! Surface with a hairline below, as the rows of the list have it.
class Band : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& t = tokens(this);
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    }
};

} // namespace

VersionList::VersionList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("History"), u"listing-history"_s, context, desk, parent)
    , m_timeline(new ListingTimeline)
    , m_band(new Band)
{
    addWayBack();
    buildTimeline();
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by number, day, summary, person…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 version") : tr("%n versions", nullptr, total);
        return tr("%1 of %n versions", nullptr, total).arg(shown);
    });
    list().setDetail(new DetailPane);
    if (context.memory)
        list().remember(context.memory);
    followSelection();
    connect(list().table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QStringList keys = selectedKeys();
        m_timeline->setCurrentKey(keys.size() == 1 ? keys.first() : QString());
    });
    connect(&desk, &ListingDesk::changed, this, &VersionList::showTimeline);
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

void VersionList::refresh()
{
    if (!isKept())
        return;
    m_loading.cancel();
    list().header()->setLoading(true);
    desk().read();
    m_loading = client().listing().history().then(
        this, [this](const base::Result<QList<PublishedVersion>>& versions) {
            if (versions)
                fill(*versions);
            else
                loadFailed(tr("The history could not be loaded."), versions.error());
        });
}

void VersionList::fill(const QList<PublishedVersion>& versions)
{
    m_versions = versions;
    m_model.setRows(versions);
    list().header()->setLoading(false);
    list().detail()->setState(ViewState::ready());
    list().setUpdatedAt(context().clock());
    list().header()->setContext(tr("What was published, from when on it was in force, and who "
                                   "made and approved it"));
    list().setState(versions.isEmpty()
            ? ViewState::empty(
                tr("Nothing was published yet. Each version of the listing stands here for good."))
            : ViewState::ready());
    showTimeline();
    auto* shown = qobject_cast<VersionView*>(content());
    if (!shown || !list().isDetailOpen())
        return;
    shown->readMissing();
    if (shown->isBusy() || list().detail()->isDirty())
        return;
    const int row = rowOfKey(QString::number(shown->version().number));
    if (row >= 0 && !(m_model.row(row) == shown->version()))
        present(m_model.row(row));
}

void VersionList::showTimeline()
{
    m_band->setVisible(!m_versions.isEmpty());
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
    if (row >= 0)
        present(m_model.row(row));
}

void VersionList::present(const PublishedVersion& version)
{
    auto* view = ListLevel::present<VersionView>(
        {QString::number(version.number)}, version, m_versions, desk().whyNoPublish());
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
