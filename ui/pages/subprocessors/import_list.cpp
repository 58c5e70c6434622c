// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/import_list.h"

#include "ui/pages/subprocessors/import_pane.h"
#include "ui/parts/file_drop.h"

#include <QDragEnterEvent>
#include <QMimeData>

#include <algorithm>

namespace console::ui {

using namespace Qt::StringLiterals;

ImportList::ImportList(const PageContext& context, ListingDesk& desk, QWidget* parent)
    : ListingLevel(tr("Import"), u"listing-import"_s, context, desk, parent)
    , m_meanwhile(new Note(Tone::Warn, tr("Somebody else changed the draft meanwhile."),
          tr("Nothing of this file was put into it yet. What the file would change was worked out "
             "anew, and your choices are kept: look at them, and put them in once more.")))
    , m_open(new Note(Tone::Accent))
    , m_removed(new Note(Tone::Accent))
{
    setAcceptDrops(true);
    addWayBack();
    list().setSource(&m_rows);
    list().setFilterHint(tr("Filter by name, field…"));
    list().setCountText([](int shown, int total) {
        if (total == 0)
            return QString();
        if (shown == total)
            return tr("%n change(s)", nullptr, total);
        return tr("%1 of %n change(s)", nullptr, total).arg(shown);
    });
    list().setDetail(new DetailPane);
    list().remember(context.memory);
    for (Note* note : {m_meanwhile, m_open, m_removed}) {
        note->hide();
        list().addNotice(note);
    }
    buildChoices();
    followSelection();
    connectDesk();
    connect(&m_reading, &ImportReading::begun, this, [this] {
        m_rows.forget();
        m_meanwhile->hide();
    });
    connect(&m_reading, &ImportReading::changed, this, &ImportList::show);
    connect(
        &m_rows, &models::ChosenDifferencesModel::choiceChanged, this, &ImportList::showNotices);
    list().setState(ViewState::firstLoad(tr("Loading the listing…")));
}

void ImportList::buildChoices()
{
    auto* all = new LinkButton(tr("Select all"));
    auto* none = new LinkButton(tr("Select none"));
    list().addFilterWidget(all, true);
    list().addFilterWidget(none, true);
    connect(all, &QPushButton::clicked, this, [this] { m_rows.chooseShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_rows.chooseShown(false); });
    LinkButton* questions = m_open->addAction(tr("Show the questions"));
    connect(questions, &QPushButton::clicked, this, &ImportList::showFile);
    m_takeOut = m_removed->addAction(tr("The file is the whole listing"));
    m_keepAll = m_removed->addAction(tr("Keep them in the listing"));
    connect(m_takeOut, &QPushButton::clicked, this, [this] { m_rows.chooseRemoved(true); });
    connect(m_keepAll, &QPushButton::clicked, this, [this] { m_rows.chooseRemoved(false); });
}

void ImportList::connectDesk()
{
    connect(&desk(), &ListingDesk::changed, this, [this] {
        m_loading = false;
        m_reading.setCurrent(desk().nextEntries());
        show();
    });
    connect(&desk(), &ListingDesk::failed, this, [this](const base::ApiError& error) {
        // A read that was given up is followed by another one.
        const bool ended = error.kind != base::ApiError::Kind::Cancelled;
        if (ended && std::exchange(m_loading, false))
            loadFailed(tr("The listing could not be loaded."), error);
    });
}

void ImportList::open()
{
    const QString text = m_reading.text();
    m_reading.forgetFile();
    if (!text.isEmpty())
        m_reading.readText(text);
    showFile();
    refresh();
}

void ImportList::openFile(const QString& path)
{
    showFile();
    m_reading.readFile(path);
}

void ImportList::refresh()
{
    if (!isKept())
        return;
    list().header()->setLoading(true);
    m_loading = true;
    desk().read();
}

ImportPane* ImportList::shownPane() const
{
    return qobject_cast<ImportPane*>(content());
}

void ImportList::show()
{
    if (!context().governance.isKept() || !desk().latest())
        return;
    if (m_reading.outcome() && !m_reading.isReading())
        m_rows.setDifference(m_reading.outcome()->difference);
    else if (!m_reading.isReading())
        m_rows.setDifference({});
    list().setUpdatedAt(context().clock());
    list().setState(stateNow());
    list().header()->setLoading(m_loading || m_reading.isReading());
    QStringList parts{models::differenceCounts(m_rows.difference()), m_reading.sourceName()};
    parts.removeAll(QString());
    list().header()->setContext(parts.join(u" · "_s));
    showNotices();
    showRows();
}

ViewState ImportList::stateNow() const
{
    if (m_reading.isReading() && m_rows.difference().isEmpty())
        return ViewState::firstLoad(tr("Reading the file…"));
    if (m_reading.outcome() && m_reading.outcome()->import.rows.isEmpty())
        return ViewState::empty(tr("No row of this file could be read, so it changes nothing. Why "
                                   "stands under “Problems and remarks”."));
    if (m_reading.outcome())
        return m_rows.difference().isEmpty()
            ? ViewState::empty(tr("This file says what the listing says already. There is nothing "
                                  "to put into the draft."))
            : ViewState::ready();
    return ViewState::empty(
        tr("What a file would change stands here once you have chosen one."), tr("Choose a file…"));
}

//! The pane follows the row that it shows.
void ImportList::showRows()
{
    const ImportPane* pane = shownPane();
    if (!pane) {
        showFile();
        return;
    }
    if (pane->slug().isEmpty() || pane->isBusy())
        return;
    const int shown = m_rows.indexOf(pane->slug());
    if (shown < 0)
        showFile();
    else if (m_rows.row(shown) != pane->row())
        present({pane->slug()}, pane->slug());
}

void ImportList::showNotices()
{
    const int questions = m_reading.outcome() ? int(m_reading.outcome()->questions.size()) : 0;
    m_open->setTitle(tr("%n question(s) are open.", nullptr, questions));
    m_open->setText(tr("What they propose is taken over only if you say so."));
    const bool inPane = shownPane() && shownPane()->slug().isEmpty();
    m_open->setVisible(questions > 0 && !inPane);
    showRemoved(m_reading.outcome() ? m_reading.outcome()->leftOut : 0);
}

//! A file of which rows were left out can't be taken for the whole listing: what it seems to lack
//! may stand in them.
void ImportList::showRemoved(int leftOut)
{
    const auto& entries = m_rows.difference().entries;
    const int removed = m_rows.difference().removed();
    const auto out = std::count_if(
        entries.begin(), entries.end(), [this](const domain::EntryDifference& entry) {
            return entry.isRemoved() && m_rows.isChosen(entry);
        });
    m_removed->setTitle(
        tr("%n entry(ies) of the listing do not stand in this file.", nullptr, removed));
    m_removed->setText(out > 0
            ? tr("%n of them will be taken out of the listing.", nullptr, int(out))
            : leftOut > 0
            ? tr("They stay in the listing, unless you tick them. They may stand in the %n row(s) "
                 "that could not be read.",
                nullptr, leftOut)
            : tr("They stay in the listing, unless the file is all of it or you tick them."));
    m_takeOut->setVisible(out < removed);
    setAllowed(m_takeOut, leftOut == 0,
        tr("%n row(s) of the file could not be read, so it is not known what it leaves out. Mend "
           "the file first, or tick what is to go.",
            nullptr, leftOut));
    m_keepAll->setVisible(out > 0);
    m_removed->setVisible(removed > 0);
}

void ImportList::showSelection(const QStringList& keys)
{
    if (keys.size() == 1)
        present(keys, keys.first());
    else if (!shownPane() || !shownPane()->slug().isEmpty())
        present(keys, {});
}

void ImportList::showFile()
{
    present({}, {});
}

void ImportList::present(const QStringList& keys, const QString& slug)
{
    auto* pane = ListLevel::present<ImportPane>(keys, desk(), m_reading, m_rows, slug);
    connect(pane, &ImportPane::fileWanted, this, &ImportList::showFile, Qt::QueuedConnection);
    connect(pane, &ImportPane::outdated, m_meanwhile, &Note::show);
    connect(
        pane, &ImportPane::kept, this,
        [this] {
            m_reading.forgetText();
            m_reading.forgetFile();
            Q_EMIT draftKept();
        },
        Qt::QueuedConnection);
    showNotices();
}

void ImportList::closePane()
{
    // There is always one: of the file, which ends the import, or of a row, which leads back to it.
    if (shownPane() && shownPane()->slug().isEmpty() && !list().isDetailOpen())
        Q_EMIT backWanted();
    showFile();
}

void ImportList::startDraft()
{
    showFile();
    shownPane()->chooseFile();
}

void ImportList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!FileDrop::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportList::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFile(FileDrop::fileIn(event->mimeData()));
}

} // namespace console::ui
