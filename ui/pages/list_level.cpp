// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/list_level.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace console::ui {

ListLevel::ListLevel(
    const QString& title, const QString& key, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new ListPage(title, key))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    connect(m_list, &ListPage::stateActionRequested, this, [this](State state) { act(state); });
    connect(m_list->banner(), &Banner::actionRequested, this, [this] {
        if (const auto then = std::exchange(m_bannerAction, nullptr))
            then();
    });
}

void ListLevel::contextChanged()
{
    if (m_content)
        m_content->rightsChanged();
    refresh();
}

void ListLevel::followSelection()
{
    // Queued: a selection must not be changed back in the middle of the press that made it.
    connect(
        m_list->table()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { selectionMoved(false); }, Qt::QueuedConnection);
    connect(
        m_list, &ListPage::rowOpened, this, [this] { selectionMoved(true); }, Qt::QueuedConnection);
    connect(m_list->table(), &DataTable::rowActivated, this, [this] {
        // By keyboard: into the pane, as soon as it is there.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_content && m_list->isDetailOpen())
                    m_content->takeFocus();
            },
            Qt::QueuedConnection);
    });
    connect(m_list->detail(), &DetailPane::closeRequested, this, [this] {
        if (m_content && !m_content->isBusy())
            closePane();
    });
    // Who looks for something else by now must not lose the filter to a row that never came.
    connect(m_list->filterField(), &QLineEdit::textEdited, this, [this] { m_wantedRow.clear(); });
    // Queued: whoever gives the rows knows more of them a moment later.
    const QAbstractItemModel* rows = m_list->table()->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, &ListLevel::openWantedRow,
        Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::modelReset, this, &ListLevel::openWantedRow,
        Qt::QueuedConnection);
}

void ListLevel::openRow(const QString& key)
{
    leave([this, key] {
        m_wantedRow = key;
        openWantedRow();
    });
}

void ListLevel::openWantedRow()
{
    if (m_wantedRow.isEmpty() || m_list->table()->source()->totalRows() <= 0)
        return;
    // Who has begun to type in the pane meanwhile stays there.
    if (m_content && m_list->isDetailOpen()
        && (m_content->isBusy() || m_list->detail()->isDirty())) {
        m_wantedRow.clear();
        return;
    }
    if (rowOfKey(m_wantedRow) < 0 && !m_list->filterField()->text().isEmpty()) {
        m_list->filterField()->clear();
        m_list->table()->source()->setFilter({});
    }
    if (rowOfKey(m_wantedRow) < 0)
        return;
    const QString key = std::exchange(m_wantedRow, {});
    select({key});
    if (m_shownKeys != QStringList(key) || !m_list->isDetailOpen())
        showSelection({key});
}

QString ListLevel::shownKey() const
{
    return m_shownKeys.size() == 1 && m_list->isDetailOpen() ? m_shownKeys.first() : QString();
}

QStringList ListLevel::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_list->table()->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const int row : std::as_const(rows))
        keys << keyOfRow(row);
    return keys;
}

void ListLevel::select(const QStringList& keys)
{
    QItemSelection selection;
    QModelIndex first;
    const QAbstractItemModel* model = m_list->table()->model();
    for (const QString& key : keys) {
        const int row = rowOfKey(key);
        if (row < 0)
            continue;
        if (!first.isValid())
            first = model->index(row, 0);
        selection.select(model->index(row, 0), model->index(row, model->columnCount() - 1));
    }
    QItemSelectionModel* chosen = m_list->table()->selectionModel();
    if (first.isValid())
        chosen->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    chosen->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        m_list->table()->scrollTo(first);
}

void ListLevel::selectionMoved(bool open)
{
    const QStringList keys = selectedKeys();
    const bool follows = m_list->isDetailOpen() && keys == m_shownKeys;
    if (follows || (keys == m_shownKeys && !open))
        return;
    const bool typed = m_list->isDetailOpen() && m_list->detail()->isDirty();
    const bool holds = m_content && (m_content->isBusy() || typed);
    if (!holds) {
        if (!keys.isEmpty())
            showSelection(keys);
        else if (!m_shownKeys.isEmpty())
            closePane();
        return;
    }
    // A filter that hides the row being edited is no wish to leave it.
    if (keys.isEmpty())
        return;
    select(m_shownKeys);
    leave([this, keys] {
        select(keys);
        if (selectedKeys() == keys)
            showSelection(keys);
    });
}

void ListLevel::adopt(PaneContent* content, const QStringList& keys)
{
    m_shownKeys = keys;
    m_wantedRow.clear();
    if (keys.isEmpty())
        m_list->table()->clearSelection();
    connect(
        content, &PaneContent::serverChanged, this, [this] { refresh(); }, Qt::QueuedConnection);
    connect(
        content, &PaneContent::sessionEnded, this,
        [this] { m_list->setState(ViewState::sessionEnded()); }, Qt::QueuedConnection);
    connect(
        content, &PaneContent::stopped, this,
        [this] { announce(Tone::Accent, tr("Stopped. The list shows what the cloud has now.")); },
        Qt::QueuedConnection);
    m_list->openDetail();
    Q_EMIT shownKeyChanged();
}

bool ListLevel::detailHasFocus() const
{
    return m_list->detail()->isAncestorOf(QApplication::focusWidget());
}

void ListLevel::closePane()
{
    const bool draft = m_shownKeys.isEmpty();
    m_shownKeys.clear();
    m_list->closeDetail();
    m_content.reset();
    m_list->detail()->clear();
    if (!draft)
        m_list->table()->clearSelection();
}

void ListLevel::leave(std::function<void()> proceed)
{
    if (m_content && m_content->isBusy()) {
        announce(Tone::Warn,
            tr("Something is still being saved here. Wait a moment, or press Esc in the pane to "
               "stop it."));
        return;
    }
    if (!m_content || !m_list->isDetailOpen()) {
        proceed();
        return;
    }
    m_list->detail()->leave(std::move(proceed));
}

void ListLevel::announce(
    Tone tone, const QString& text, const QString& action, std::function<void()> then)
{
    m_bannerAction = std::move(then);
    m_list->banner()->showMessage(tone, text, action, action.isEmpty() ? 6 : 12);
}

void ListLevel::loadFailed(const QString& failed, const base::ApiError& error)
{
    m_list->header()->setLoading(false);
    if (error.kind != base::ApiError::Kind::Cancelled)
        m_list->setState(ViewState::failed(failed, error));
}

void ListLevel::act(State state)
{
    switch (state) {
    case State::SessionEnded:
        Q_EMIT signInWanted();
        break;
    case State::Offline:
        Q_EMIT reconnectWanted();
        refresh();
        break;
    case State::Empty:
        startDraft();
        break;
    default:
        refresh();
    }
}

} // namespace console::ui
