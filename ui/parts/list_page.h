// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/data_table.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/page_header.h"
#include "ui/parts/state_views.h"

#include <QDateTime>
#include <QTimer>

#include <functional>

class QSplitter;
class QStackedLayout;
class QVBoxLayout;

namespace console::ui {

class FilterRow;

//! Header, filter, table, state and status line of a list, with a detail pane at its right.
//!
//! The page tells what it is in with setState(); with rows in the table an error, being offline or
//! an ended session stay a strip over them. "Filtered to nothing" the page finds out by itself.
class ListPage : public QWidget {
    Q_OBJECT

public:
    //! `key` names the page in the view memory and is the prefix of its object names: "members".
    ListPage(const QString& title, const QString& key, QWidget* parent = nullptr);

    void setSource(models::ListSource* source);
    //! Widths, order, sort and filter are remembered there. Call after setSource().
    void remember(ViewMemory* memory);

    [[nodiscard]] PageHeader* header() const { return m_header; }
    [[nodiscard]] DataTable* table() const { return m_table; }
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }
    [[nodiscard]] StateView* stateView() const { return m_stateView; }
    [[nodiscard]] StateStrip* stateStrip() const { return m_strip; }
    [[nodiscard]] Banner* banner() const { return m_banner; }
    void setFilterHint(const QString& placeholder);
    //! In the filter row: after the field (below it in a narrow list), or at the right edge.
    void addFilterWidget(QWidget* widget, bool atRight = false);

    //! A box between the filter row and the table, such as the result of an action.
    void addNotice(QWidget* notice);

    //! The pane becomes a child of the page; hidden until openDetail().
    void setDetail(DetailPane* pane);
    [[nodiscard]] DetailPane* detail() const { return m_detail; }
    void openDetail();
    void closeDetail();
    [[nodiscard]] bool isDetailOpen() const;

    void setState(const ViewState& state);
    [[nodiscard]] const ViewState& viewState() const { return m_state; }
    //! "%1 of %2 entries"; by default "entries".
    void setCountText(std::function<QString(int shown, int total)> text);
    //! When the data was read, in any zone; "Updated 12 s ago" counts on from it while it is seen.
    void setUpdatedAt(const QDateTime& time);
    //! A further part of the status line.
    void setStatusNote(const QString& text);

Q_SIGNALS:
    //! Enter, double click, or a single selection by mouse.
    void rowOpened(const QModelIndex& index);
    //! Retry, reconnect, sign in again, or the action of the empty state. Clear filter is done
    //! here.
    void stateActionRequested(console::ui::State state);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildList(QWidget* list);
    [[nodiscard]] QWidget* buildFilterRow();
    [[nodiscard]] QWidget* buildStatusRow();
    void applyFilter();
    [[nodiscard]] ViewState shownState() const;
    void showState();
    void showStatus();
    void countOn();
    void countSoon();
    void showNotices();
    void act(State state);
    void fitDetail();

    QString m_key;
    PageHeader* m_header;
    QSplitter* m_splitter;
    FilterRow* m_filterRow = nullptr;
    QVBoxLayout* m_notices = nullptr;
    QLineEdit* m_filter = nullptr;
    StateStrip* m_strip = nullptr;
    QStackedLayout* m_stack = nullptr;
    DataTable* m_table = nullptr;
    StateView* m_stateView = nullptr;
    ElidedLabel* m_count = nullptr;
    TextLabel* m_updated = nullptr;
    ElidedLabel* m_note = nullptr;
    Banner* m_banner = nullptr;
    DetailPane* m_detail = nullptr;
    ViewMemory* m_memory = nullptr;
    ViewState m_state;
    QDateTime m_updatedAt;
    QTimer m_typing;
    QTimer m_ageing;
    std::function<QString(int, int)> m_countText;
};

} // namespace console::ui
