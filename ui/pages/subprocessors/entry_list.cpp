// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/entry_view.h"
#include "ui/pages/subprocessors/listing_exports.h"
#include "ui/pages/subprocessors/site_pane.h"

#include <QLocale>

namespace console::ui {

using namespace Qt::StringLiterals;

EntryList::EntryList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Sub-processors"), u"subprocessors"_s, context, desk, parent)
    , m_place(new Note(Tone::Accent))
{
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by name, purpose, region…"));
    list().setCountText([](int shown, int total) {
        if (shown == total)
            return total == 1 ? tr("1 entry") : tr("%n entries", nullptr, total);
        return tr("%1 of %n entries", nullptr, total).arg(shown);
    });
    list().setDetail(new DetailPane);
    list().remember(context.memory);
    m_place->hide();
    list().addNotice(m_place);
    buildWays();
    m_exports = new ListingExports(list());
    connect(m_exports, &ListingExports::siteWanted, this,
        [this] { leave([this] { present<SitePane>({}); }); });
    followSelection();
    connect(&desk, &ListingDesk::changed, this, &EntryList::show);
    connect(&desk, &ListingDesk::failed, this, [this](const base::ApiError& error) {
        loadFailed(tr("The listing could not be loaded."), error);
    });
    list().setState(ViewState::firstLoad(tr("Loading the listing…")));
}

void EntryList::buildWays()
{
    auto* history = new LinkButton(tr("History"));
    connect(history, &LinkButton::clicked, this, &EntryList::historyWanted);
    list().addFilterWidget(history, true);
    auto* comparison = new LinkButton(tr("Compare versions"));
    connect(comparison, &LinkButton::clicked, this, &EntryList::comparisonWanted);
    list().addFilterWidget(comparison, true);
    auto* import = list().header()->addSecondaryAction(tr("Import…"));
    connect(import, &QPushButton::clicked, this, &EntryList::importWanted);
}

void EntryList::openDraft()
{
    refresh();
}

void EntryList::openVersion(int)
{
    refresh();
}

void EntryList::refresh()
{
    showPlace();
    if (!isKept())
        return;
    list().header()->setLoading(true);
    desk().read();
}

void EntryList::showPlace()
{
    m_place->setVisible(context().governance.isHere());
    m_place->setTitle(tr("This listing is kept on this computer."));
    m_place->setText(
        tr("%1 keeps none. The official listing of Packmind Cloud stands in the product "
           "documentation.")
            .arg(client().transport().endpoint().origin.host()));
}

void EntryList::show()
{
    m_version = desk().inForce();
    m_model.setRows(m_version->entries);
    list().header()->setLoading(false);
    const QString since = QLocale().toString(m_version->effectiveDate, u"d MMMM yyyy"_s);
    list().header()->setContext(
        tr("Version %1 in force since %2 · %n entry(ies)", nullptr, int(m_version->entries.size()))
            .arg(m_version->number)
            .arg(since));
    list().setStatusNote(m_version->summary);
    list().setUpdatedAt(context().clock());
    list().setState(m_version->entries.isEmpty()
            ? ViewState::empty(
                tr("This version of the listing names no one. Sub-processors stand here once a "
                   "version with entries is in force."))
            : ViewState::ready());
    m_exports->showVersion(*m_version);
    const QStringList keys = selectedKeys();
    if (!list().isDetailOpen() || (content() && content()->isBusy())
        || qobject_cast<SitePane*>(content()))
        return;
    if (keys.isEmpty())
        closePane();
    else
        showSelection(keys);
}

void EntryList::showSelection(const QStringList& keys)
{
    const int row = keys.size() == 1 ? rowOfKey(keys.first()) : -1;
    if (row < 0 || !m_version) {
        closePane();
        return;
    }
    present<EntryView>(keys, m_model.row(row), *m_version);
}

} // namespace console::ui
