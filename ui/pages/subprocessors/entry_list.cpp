// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_list.h"

#include "cloud/client.h"
#include "ui/pages/subprocessors/entry_form.h"
#include "ui/pages/subprocessors/listing_choice.h"
#include "ui/pages/subprocessors/listing_exports.h"
#include "ui/pages/subprocessors/site_pane.h"
#include "ui/parts/country_names.h"

#include <QMenu>

#include <algorithm>

// What is shown, and what is exported of it; the pane and the order are in entry_list_edit.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;

EntryList::EntryList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Sub-processors"), u"subprocessors"_s, context, desk, parent)
    , m_model([](const QString& code) { return countryNames().name(code); })
    , m_shown(context, desk)
    , m_order(desk)
    , m_place(new Note(Tone::Accent))
    , m_unkept(new Note(Tone::Warn))
{
    list().setSource(&m_model);
    list().setFilterHint(tr("Filter by name, purpose, region…"));
    list().setCountText([this](int shown, int total) { return countWords(shown, total); });
    list().setDetail(new DetailPane);
    list().remember(context.memory);
    m_place->hide();
    list().addNotice(m_place);
    addDraftNotice();
    BusyButton* add = list().header()->setPrimaryAction(tr("Add sub-processor"), Icon::Add);
    add->setShortcut(QKeySequence::New);
    connect(add, &BusyButton::activated, this, &EntryList::startDraft);
    buildWays();
    m_exports = new ListingExports(list());
    connect(m_exports, &ListingExports::siteWanted, this,
        [this] { leave([this] { present<SitePane>({}); }); });
    buildRowMenu();
    followSelection();
    buildOrder();
    connect(&m_shown, &ShownListing::changed, this, &EntryList::show);
    connect(&m_shown, &ShownListing::none, this, &EntryList::showNone);
    connect(&m_shown, &ShownListing::failed, this, [this](const base::ApiError& error) {
        loadFailed(tr("The listing could not be loaded."), error);
    });
    list().setState(ViewState::firstLoad(tr("Loading the listing…")));
    showRights();
}

QString EntryList::countWords(int shown, int total) const
{
    if (shown != total)
        return tr("%1 of %n entries", nullptr, total).arg(shown);
    const int left = total - m_removed;
    const QString count = left == 1 ? tr("1 entry") : tr("%n entries", nullptr, left);
    return m_removed == 0 ? count : tr("%1, and %2 removed").arg(count).arg(m_removed);
}

void EntryList::buildWays()
{
    m_choice = new ListingChoice(m_shown, desk());
    list().addFilterWidget(m_choice);
    connect(m_choice, &ListingChoice::todayWanted, this,
        [this] { turnTo([this] { m_shown.showInForce(); }); });
    connect(m_choice, &ListingChoice::draftWanted, this,
        [this] { turnTo([this] { m_shown.showDraft(); }); });
    connect(m_choice, &ListingChoice::versionWanted, this,
        [this](int number) { turnTo([this, number] { m_shown.showVersion(number); }); });
    connect(m_choice, &ListingChoice::dayWanted, this,
        [this](const QDate& day) { turnTo([this, day] { m_shown.showDay(day); }); });
    auto* history = new LinkButton(tr("History"));
    connect(history, &LinkButton::clicked, this, &EntryList::historyWanted);
    list().addFilterWidget(history, true);
    auto* comparison = new LinkButton(tr("Compare versions"));
    connect(comparison, &LinkButton::clicked, this, &EntryList::comparisonWanted);
    list().addFilterWidget(comparison, true);
    auto* subscribers = new LinkButton(tr("Subscribers"));
    connect(subscribers, &LinkButton::clicked, this, &EntryList::subscribersWanted);
    list().addFilterWidget(subscribers, true);
    auto* objections = new LinkButton(tr("Objections"));
    connect(objections, &LinkButton::clicked, this, [this] { Q_EMIT objectionsWanted(0); });
    list().addFilterWidget(objections, true);
    auto* import = list().header()->addSecondaryAction(tr("Import…"));
    connect(import, &QPushButton::clicked, this, &EntryList::importWanted);
}

void EntryList::turnTo(const std::function<void()>& open)
{
    leave([this, open] {
        closePane();
        list().header()->setLoading(true);
        open();
    });
}

void EntryList::openDraft()
{
    turnTo([this] { m_shown.showDraft(); });
}

void EntryList::openVersion(int number)
{
    turnTo([this, number] { m_shown.showVersion(number); });
}

void EntryList::openAsOf(const QDate& day)
{
    turnTo([this, day] { m_shown.showDay(day); });
}

void EntryList::refresh()
{
    showPlace();
    showRights();
    if (!isKept())
        return;
    list().header()->setLoading(true);
    m_shown.refresh();
}

void EntryList::showPlace()
{
    m_place->setVisible(context().governance.isBeside());
    m_place->setTitle(tr("This listing is %1.").arg(keptWhere(context().governance)));
    m_place->setText(
        tr("%1 keeps none. The official listing of Packmind Cloud stands in the product "
           "documentation.")
            .arg(client().transport().endpoint().origin.host()));
}

void EntryList::showRights()
{
    const QString reason = context().governance.isKept()
        ? desk().whyNoEdit()
        : tr("There is no listing here that could be edited.");
    setAllowed(list().header()->primaryAction(), reason.isEmpty(), reason);
}

void EntryList::show()
{
    showRows();
    showRights();
    m_choice->showWords();
    list().header()->setLoading(false);
    list().header()->setContext(m_shown.contextLine());
    showOrder();
    list().setUpdatedAt(context().clock());
    const bool isEmpty = m_model.totalRows() == 0;
    const bool mayAdd = m_shown.isNext() && desk().whyNoEdit().isEmpty();
    list().setState(isEmpty
            ? ViewState::empty(m_shown.emptyWords(), mayAdd ? tr("Add sub-processor") : QString())
            : ViewState::ready());
    showExports();
    showPane();
}

void EntryList::showNone()
{
    m_model.clear();
    closePane();
    m_choice->showWords();
    list().header()->setLoading(false);
    list().header()->setContext(m_shown.emptyWords());
    list().setStatusNote({});
    list().setUpdatedAt(context().clock());
    list().setState(ViewState::empty(m_shown.emptyWords()));
    m_exports->showNothing();
}

void EntryList::showExports()
{
    if (m_shown.entries().isEmpty())
        m_exports->showNothing();
    else if (m_shown.version())
        m_exports->showVersion(*m_shown.version(), m_shown.fileTag(), m_shown.holdsOnNoDay());
    else
        m_exports->showDraft(m_shown.entries());
}

void EntryList::showRows()
{
    const bool asDraft = m_shown.isDraft() || m_order.isPending();
    const QList<models::ListedEntry> rows
        = m_shown.rows(m_order.isPending() ? m_order.entries() : Entries());
    m_removed = int(std::count_if(rows.begin(), rows.end(),
        [](const auto& row) { return row.state == models::EntryState::Removed; }));
    if (m_showsState == asDraft) {
        m_model.setRows(rows);
        return;
    }
    // Another listing with other columns: the table measures them anew.
    const QStringList keys = selectedKeys();
    m_model.clear();
    list().table()->setColumnChosen(models::SubProcessorsModel::stateColumn, asDraft);
    m_showsState = asDraft;
    m_model.setRows(rows);
    if (!keys.isEmpty())
        select(keys);
}

} // namespace console::ui
