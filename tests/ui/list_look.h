// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/list_page.h"

#include <QHeaderView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

namespace console::test {

//! The list that is seen in `root`, or null.
inline ui::ListPage* shownList(const QWidget& root)
{
    const QList<ui::ListPage*> all = root.findChildren<ui::ListPage*>();
    const auto shown = std::find_if(
        all.begin(), all.end(), [](const ui::ListPage* each) { return each->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

//! The bar that the pane of a list scrolls by.
inline QScrollBar* paneBar(const ui::ListPage& list)
{
    return list.detail()->findChild<QScrollArea*>()->verticalScrollBar();
}

//! Scrolls to the middle and clicks on the row there, as a person does. Its text in the first
//! column; empty where the list has too few rows to scroll.
inline QString chooseInTheMiddle(const ui::ListPage& list)
{
    ui::DataTable* table = list.table();
    QScrollBar* bar = table->verticalScrollBar();
    if (bar->maximum() == 0)
        return {};
    bar->setValue(bar->maximum() / 2);
    const QModelIndex row = table->model()->index(table->rowAt(table->viewport()->height() / 2), 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row).center());
    return row.data().toString();
}

//! What must not change when a list is read anew, whatever comes to it.
struct ListLook {
    QList<QPersistentModelIndex> chosen;
    int scrolled = 0;
    int scrolledPane = 0;
    QString title; //!< of the pane; empty while none is open
    QString filter;
    int sorted = -1; //!< by that column
    QPointer<QWidget> focus;
};

inline ListLook lookOf(const ui::ListPage& list)
{
    ListLook look;
    const QModelIndexList rows = list.table()->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        look.chosen.emplaceBack(row);
    look.scrolled = list.table()->verticalScrollBar()->value();
    if (list.isDetailOpen()) {
        look.scrolledPane = paneBar(list)->value();
        look.title = list.detail()->title();
    }
    look.filter = list.filterField()->text();
    look.sorted = list.table()->horizontalHeader()->sortIndicatorSection();
    look.focus = list.window()->focusWidget();
    return look;
}

//! What is another than before, in a word each.
inline QStringList changesSince(const ListLook& before, const ui::ListPage& list)
{
    const ListLook now = lookOf(list);
    QStringList changes;
    const auto tell = [&changes](const char* what, bool same) {
        if (!same)
            changes << QString::fromLatin1(what);
    };
    tell("nothing was chosen", !before.chosen.isEmpty());
    tell("chosen", now.chosen == before.chosen);
    tell("scrolled", now.scrolled == before.scrolled);
    tell("scrolled pane", now.scrolledPane == before.scrolledPane);
    tell("pane", now.title == before.title);
    tell("filter", now.filter == before.filter);
    tell("sorted", now.sorted == before.sorted);
    tell("focus", now.focus.data() == before.focus.data());
    return changes;
}

} // namespace console::test
