// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/main_window.h"

#include "ui/parts/detail_pane.h"
#include "ui/parts/list_page.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

// The window under the keyboard.
namespace console::ui {

namespace {
QWidget* firstStop(QWidget* region)
{
    QWidget* widget = region;
    do {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible()
            && (widget == region || region->isAncestorOf(widget)))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget != region);
    return nullptr;
}
} // namespace

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (int number = 1; number <= 9; ++number) {
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            const QList<PageId> pages = m_sidebar->entries();
            if (number <= pages.size())
                showPage(pages.at(number - 1));
        });
    }
    on(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    on(QKeySequence(Qt::ALT | Qt::Key_Right), &MainWindow::goForward);
    on(QKeySequence(Qt::Key_F6), [this] { cycleRegion(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cycleRegion(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { chooseFolded(!m_sidebar->isFolded()); });
}

QList<QWidget*> MainWindow::regions() const
{
    if (m_cover)
        return {m_cover};
    QList<QWidget*> result{m_sidebar};
    QWidget* page = m_stack->currentWidget();
    if (!page)
        return result;
    const auto* list = qobject_cast<ListPage*>(page);
    if (!list)
        list = page->findChild<ListPage*>();
    if (list) {
        result << list->header() << list->table()->parentWidget()->parentWidget();
    } else if (auto* header = page->findChild<PageHeader*>()) {
        result << header;
    }
    for (DetailPane* pane : page->findChildren<DetailPane*>()) {
        if (pane->isVisible())
            result << pane;
    }
    if (result.size() == 1)
        result << page;
    return result;
}

void MainWindow::cycleRegion(int by)
{
    QList<QWidget*> stops = regions();
    stops.removeIf([](QWidget* region) { return !region->isVisible() || !firstStop(region); });
    if (stops.isEmpty())
        return;
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = by > 0 ? -1 : 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus && (stops.at(i) == focus || stops.at(i)->isAncestorOf(focus)))
            at = i;
    }
    QWidget* region = stops.at((at + by + stops.size()) % stops.size());
    QWidget* last = region->focusWidget();
    const bool stillThere
        = last && last->isVisible() && last->isEnabled() && region->isAncestorOf(last);
    setAttribute(Qt::WA_KeyboardFocusChange);
    (stillThere ? last : firstStop(region))->setFocus(Qt::TabFocusReason);
}

} // namespace console::ui
