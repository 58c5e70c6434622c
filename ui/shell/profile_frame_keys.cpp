// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_frame.h"

#include "ui/parts/detail_pane.h"
#include "ui/parts/list_page.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

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

//! Where one was in `region`, or where it begins.
QWidget* stopOf(QWidget* region)
{
    QWidget* last = region->focusWidget();
    const bool stillThere
        = last && last->isVisible() && last->isEnabled() && region->isAncestorOf(last);
    return stillThere ? last : firstStop(region);
}

const ListPage* shownList(const QWidget* part)
{
    if (const auto* list = qobject_cast<const ListPage*>(part))
        return list;
    const QList<ListPage*> lists = part->findChildren<ListPage*>();
    const auto shown = std::find_if(
        lists.begin(), lists.end(), [](const ListPage* list) { return list->isVisible(); });
    return shown == lists.end() ? nullptr : *shown;
}

//! Of a list its header and its table; anything else is one region. Then the open panes.
QList<QWidget*> regionsOf(QWidget* part)
{
    QList<QWidget*> regions{part};
    if (const ListPage* list = shownList(part))
        regions = {list->header(), list->table()->parentWidget()->parentWidget()};
    const QList<DetailPane*> panes = part->findChildren<DetailPane*>();
    for (DetailPane* pane : panes) {
        if (pane->isVisible())
            regions << pane;
    }
    return regions;
}
} // namespace

void ProfileFrame::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    for (int number = 1; number <= 9; ++number) {
        on(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)), [this, number] {
            const QList<PageId> pages = m_sidebar->entries();
            if (m_cover || number > pages.size())
                return;
            showPage(pages.at(number - 1));
            focusPage();
        });
    }
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (!goUp())
            goBack();
    });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), &ProfileFrame::goForward);
    on(QKeySequence(Qt::Key_F6), [this] { cycleRegion(1); });
    on(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cycleRegion(-1); });
    on(QKeySequence(Qt::CTRL | Qt::Key_B), [this] { chooseFolded(!m_sidebar->isFolded()); });
}

QList<QWidget*> ProfileFrame::regions() const
{
    if (m_cover)
        return {m_cover};
    QList<QWidget*> result{m_sidebar};
    QWidget* page = m_stack->currentWidget();
    if (qobject_cast<ListPage*>(page))
        return result + regionsOf(page);
    if (!page)
        return result;
    const QList<QWidget*> parts = page->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* part : parts) {
        if (part->isVisible())
            result << regionsOf(part);
    }
    return result;
}

void ProfileFrame::focusPage()
{
    QWidget* page = m_stack->currentWidget();
    const ListPage* list = shownList(page);
    QWidget* stop = stopOf(page);
    if (!page->focusWidget() && list && list->table()->isVisible())
        stop = list->table();
    if (stop)
        stop->setFocus(Qt::ShortcutFocusReason);
}

void ProfileFrame::cycleRegion(int by)
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
    setAttribute(Qt::WA_KeyboardFocusChange);
    stopOf(stops.at((at + by + stops.size()) % stops.size()))->setFocus(Qt::TabFocusReason);
}

} // namespace console::ui
