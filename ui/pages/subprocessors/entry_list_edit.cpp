// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/subprocessors/entry_list.h"

#include "ui/pages/subprocessors/entry_form.h"
#include "ui/pages/subprocessors/entry_view.h"
#include "ui/pages/subprocessors/site_pane.h"
#include "ui/parts/row_mover.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>

// The pane of an entry, and the order of all of them.
namespace console::ui {

using namespace Qt::StringLiterals;
using contract::ListingDraftView;
using models::EntryState;

bool EntryList::isEditable(const models::ListedEntry& listed) const
{
    return listed.state != EntryState::Removed && m_shown.isNext() && desk().whyNoEdit().isEmpty();
}

void EntryList::showSelection(const QStringList& keys)
{
    const int row = keys.size() == 1 ? rowOfKey(keys.first()) : -1;
    if (row < 0) {
        closePane();
        return;
    }
    const models::ListedEntry listed = m_model.row(row);
    if (isEditable(listed)) {
        auto* form = present<EntryForm>(keys, desk(), listed);
        // Queued: what follows gives the pane another content.
        connect(
            form, &EntryForm::kept, this,
            [this](const ListingDraftView& draft, const QString& slug) {
                tellKept(draft, slug, tr("Kept in the draft. Nothing is public yet."));
            },
            Qt::QueuedConnection);
        connect(form, &EntryForm::removed, this, &EntryList::tellRemoved, Qt::QueuedConnection);
        connect(
            form, &EntryForm::closeWanted, this, [this] { closePane(); }, Qt::QueuedConnection);
        return;
    }
    auto* view = present<EntryView>(keys, desk(), listed, m_shown.version());
    connect(view, &EntryView::editWanted, this, &EntryList::openNext, Qt::QueuedConnection);
    connect(
        view, &EntryView::kept, this,
        [this](const ListingDraftView& draft, const QString& slug) {
            tellKept(draft, slug, tr("It is back in the draft."));
        },
        Qt::QueuedConnection);
}

void EntryList::startDraft()
{
    if (!desk().whyNoEdit().isEmpty())
        return;
    leave([this] {
        auto* form = present<EntryForm>({}, desk(), std::nullopt);
        connect(
            form, &EntryForm::kept, this,
            [this](const ListingDraftView& draft, const QString& slug) {
                tellKept(draft, slug,
                    tr("Added to the draft, as the last entry. Nothing is public yet."));
            },
            Qt::QueuedConnection);
        form->takeFocus();
    });
}

void EntryList::showPane()
{
    if (const QString slug = std::exchange(m_wanted, {}); !slug.isEmpty()) {
        if (rowOfKey(slug) < 0)
            list().filterField()->clear();
        m_model.setFilter(list().filterField()->text().trimmed());
        select({slug});
        showSelection({slug});
        return;
    }
    const bool keeps
        = content() && (content()->isBusy() || qobject_cast<SitePane*>(content()) != nullptr);
    if (!list().isDetailOpen() || isReviewing() || keeps)
        return;
    // What is typed stays, and is held against what was seen then when it is saved.
    auto* form = qobject_cast<EntryForm*>(content());
    if (form && (list().detail()->isDirty() || form->isNew() || form->isAsking())) {
        // The service answers, so that a session that had ended goes on.
        list().detail()->setState(ViewState::ready());
        form->update();
        return;
    }
    const QStringList keys = selectedKeys();
    if (keys.isEmpty())
        closePane();
    else
        showSelection(keys);
}

void EntryList::leave(std::function<void()> proceed)
{
    if (!m_order.isPending()) {
        ListingLevel::leave(std::move(proceed));
        return;
    }
    m_leaving = std::move(proceed);
    m_order.flush();
}

void EntryList::openNext(const QString& slug)
{
    m_wanted = slug;
    list().header()->setLoading(true);
    if (desk().draft())
        m_shown.showDraft();
    else if (desk().latest() && desk().inForce()
        && desk().latest()->number != desk().inForce()->number)
        m_shown.showVersion(desk().latest()->number);
    else
        m_shown.showInForce();
}

void EntryList::tellKept(
    const ListingDraftView& draft, const QString& slug, const QString& sentence)
{
    m_wanted = slug;
    m_shown.preferDraft();
    desk().adopt(draft);
    announce(Tone::Ok, sentence);
}

void EntryList::tellRemoved(const ListingDraftView& draft, const QString& slug, const QString& name)
{
    m_shown.preferDraft();
    closePane();
    desk().adopt(draft);
    const bool canComeBack = rowOfKey(slug) >= 0;
    announce(Tone::Ok, tr("“%1” is removed in the draft. Nothing is public yet.").arg(name),
        canComeBack ? tr("Put back") : QString(), [this, slug] { putBack(slug); });
}

void EntryList::putBack(const QString& slug)
{
    const Entries order = desk().latest() ? desk().latest()->entries : Entries();
    const domain::SubProcessor* entry = entryOf(order, slug);
    if (!entry)
        return;
    const auto edit = [entry = *entry, order](const Entries& now) {
        return base::Result<Entries>(withEntryBack(now, entry, order));
    };
    m_puttingBack = desk().rewrite(edit).then(
        this, [this, slug](const base::Result<ListingDraftView>& draft) {
            if (draft)
                tellKept(*draft, slug, tr("It is back in the draft."));
            else
                announce(Tone::Bad, draft.error().message);
        });
}

void EntryList::buildOrder()
{
    m_unkept->hide();
    list().addNotice(m_unkept);
    connect(m_unkept->addAction(tr("Save the order again")), &QPushButton::clicked, this, [this] {
        m_unkept->hide();
        m_order.flush();
    });
    connect(m_unkept->addAction(tr("Discard the order")), &QPushButton::clicked, this, [this] {
        m_unkept->hide();
        m_order.discard();
    });
    auto* mover = new RowMover(*list().table(), [this] { return whyNoMove(); });
    connect(mover, &RowMover::stepped, this, [this](int by) {
        const QStringList keys = selectedKeys();
        if (keys.size() == 1)
            move(keys.first(), by);
    });
    connect(mover, &RowMover::dropped, this, [this](int row, int before) {
        // What is removed has no place of its own.
        while (before < m_model.rowCount() && m_model.row(before).state == EntryState::Removed)
            ++before;
        const QString slug = keyOfRow(row);
        const QString other = before < m_model.rowCount() ? keyOfRow(before) : QString();
        if (slug != other)
            tellMoved(slug, m_order.moveBefore(slug, other));
    });
    connect(mover, &RowMover::refused, this,
        [this](const QString& reason) { announce(Tone::Warn, reason); });
    connect(&m_order, &OrderKeeper::moved, this, [this] {
        showRows();
        showOrder();
        if (!m_order.isPending())
            goOn();
    });
    connect(&m_order, &OrderKeeper::kept, this, [this](const ListingDraftView& draft) {
        m_shown.preferDraft();
        desk().adopt(draft);
        if (m_order.isPending())
            return;
        announce(Tone::Ok, tr("The order is kept in the draft. Nothing is public yet."));
        goOn();
    });
    connect(&m_order, &OrderKeeper::failed, this, &EntryList::orderFailed);
}

std::optional<QString> EntryList::whyNoMove() const
{
    if (!m_shown.isNext() && !m_order.isPending())
        return std::nullopt;
    if (QString reason = desk().whyNoEdit(); !reason.isEmpty())
        return reason;
    const int sorted = list().table()->horizontalHeader()->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model.columnCount())
        return tr("The rows are sorted by a column here. Click its header until its arrow is gone; "
                  "then they can be moved.");
    if (!m_model.filter().isEmpty())
        return tr("Only some rows are shown. Clear the filter; then they can be moved.");
    return QString();
}

void EntryList::move(const QString& slug, int by)
{
    const int row = rowOfKey(slug);
    if (row < 0 || m_model.row(row).state == EntryState::Removed)
        return;
    tellMoved(slug, m_order.move(slug, by));
}

void EntryList::tellMoved(const QString& slug, int place)
{
    const int row = rowOfKey(slug);
    if (row < 0 || place <= 0)
        return;
    DataTable* table = list().table();
    table->scrollTo(m_model.index(row, 0));
    // Qt 6.4 has no announcements: a screen reader reads the cell with the focus anew.
    QAccessibleInterface* rows = QAccessible::queryAccessibleInterface(table);
    if (QAccessibleInterface* cell
        = rows && rows->tableInterface() ? rows->tableInterface()->cellAt(row, 0) : nullptr) {
        QAccessibleEvent named(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&named);
    }
}

void EntryList::showOrder()
{
    if (m_order.isPending())
        list().setStatusNote(tr("The new order is not saved yet."));
    else
        list().setStatusNote(m_shown.version() ? m_shown.version()->summary : QString());
}

void EntryList::goOn()
{
    if (const auto proceed = std::exchange(m_leaving, nullptr))
        leave(proceed);
}

void EntryList::orderFailed(const base::ApiError& error)
{
    m_leaving = nullptr;
    m_unkept->setTitle(tr("The new order was not saved."));
    m_unkept->setText(error.message);
    m_unkept->show();
    if (error.kind == base::ApiError::Kind::NotSignedIn)
        list().setState(ViewState::sessionEnded());
}

void EntryList::buildRowMenu()
{
    list().table()->setRowMenu([this](QMenu& menu, const QModelIndex& index) {
        const models::ListedEntry listed = m_model.row(index.row());
        const QString slug = listed.entry.slug;
        const QString noEdit = desk().whyNoEdit();
        menu.setToolTipsVisible(true);
        if (listed.state == EntryState::Removed) {
            QAction* back = menu.addAction(tr("Put back"), this, [this, slug] { putBack(slug); });
            back->setEnabled(noEdit.isEmpty());
            return;
        }
        const std::optional<QString> whyNot = whyNoMove();
        if (!whyNot)
            return;
        const auto add = [&](const QString& text, int by, const QKeySequence& keys) {
            QAction* action = menu.addAction(text, this, [this, slug, by] { move(slug, by); });
            action->setShortcut(keys);
            action->setEnabled(whyNot->isEmpty());
            action->setToolTip(whyNot->isEmpty()
                    ? tr("%1 in the table does it, too; and so does dragging the row.")
                          .arg(keys.toString(QKeySequence::NativeText))
                    : *whyNot);
        };
        add(tr("Move up"), -1, QKeySequence(Qt::ALT | Qt::Key_Up));
        add(tr("Move down"), 1, QKeySequence(Qt::ALT | Qt::Key_Down));
    });
}

} // namespace console::ui
