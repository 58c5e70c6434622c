// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/profile_frame.h"

#include "ui/parts/detail_pane.h"
#include "ui/shell/profile_strip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console::ui {

namespace {
constexpr int foldsBelow = 1040;
const QString foldedKey = QStringLiteral("window/folded");

//! Asks the panes within `page`, one after the other.
void leavePanes(const QList<DetailPane*>& panes, const std::function<void()>& proceed)
{
    for (DetailPane* pane : panes) {
        if (!pane->isDirty())
            continue;
        QList<DetailPane*> rest = panes;
        rest.removeOne(pane);
        pane->leave([rest, proceed] { leavePanes(rest, proceed); });
        return;
    }
    proceed();
}
} // namespace

ProfileFrame::ProfileFrame(ViewMemory* memory, QWidget* parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_strip(new ProfileStrip)
    , m_whole(new QStackedWidget)
    , m_frame(new QWidget)
    , m_sidebar(new Sidebar)
    , m_stack(new QStackedWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_whole, 1);
    auto* row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_stack, 1);
    m_whole->addWidget(m_frame);
    m_flag = new ProfileFlag(m_stack);
    recallFolded();
    connect(m_sidebar, &Sidebar::pageChosen, this, &ProfileFrame::showPage);
    connect(m_sidebar, &Sidebar::foldRequested, this, &ProfileFrame::chooseFolded);
    connect(m_sidebar, &Sidebar::allOrganizationsRequested, this,
        [this] { showPage(PageId::Organizations); });
    addShortcuts();
    fold();
    showTitle();
}

void ProfileFrame::addPage(
    PageId id, QWidget* page, Icon icon, const QString& title, const Leave& leave)
{
    Entry entry{page, title, leave};
    if (!leave) {
        entry.leave = [page](const std::function<void()>& proceed) {
            leavePanes(page->findChildren<DetailPane*>(), proceed);
        };
    }
    m_pages.insert(id, entry);
    m_stack->addWidget(page);
    m_sidebar->addEntry(id, icon, title);
    m_flag->raise();
    if (!m_current)
        showPage(id);
}

void ProfileFrame::clearPages()
{
    m_current.reset();
    m_visited.clear();
    m_sidebar->clearEntries();
    for (const Entry& entry : std::as_const(m_pages)) {
        m_stack->removeWidget(entry.page);
        entry.page->deleteLater();
    }
    m_pages.clear();
    showTitle();
}

QWidget* ProfileFrame::page(PageId id) const
{
    return m_pages.value(id).page;
}

void ProfileFrame::showPage(PageId id)
{
    if (!m_pages.contains(id) || m_current == id)
        return;
    m_visited.arrive(id);
    turnTo(id);
}

void ProfileFrame::turnTo(PageId id)
{
    m_current = id;
    m_stack->setCurrentWidget(m_pages.value(id).page);
    m_flag->raise();
    m_sidebar->setCurrent(id);
    // The ring follows, and does not stay on the page before.
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_sidebar->isAncestorOf(focus) && m_sidebar->entry(id))
        m_sidebar->entry(id)->setFocus(Qt::OtherFocusReason);
    showTitle();
    Q_EMIT pageShown(id);
}

void ProfileFrame::goBack()
{
    revisit(m_visited.back());
}

void ProfileFrame::goForward()
{
    revisit(m_visited.forward());
}

void ProfileFrame::revisit(const std::optional<VisitedPlace>& visited)
{
    if (!visited || !m_pages.contains(visited->page))
        return;
    if (m_current != visited->page)
        turnTo(visited->page);
    if (visited->place != domain::AttentionPlace())
        Q_EMIT placeRevisited(visited->page, visited->place);
}

void ProfileFrame::setConnection(const ConnectionInfo& info)
{
    m_profile = info.name;
    m_strip->setColour(info.colour);
    m_flag->setFlag(info.production ? info.mark : QString(), info.colour);
    m_sidebar->setConnection(info);
    showTitle();
}

void ProfileFrame::setCover(QWidget* cover)
{
    if (m_cover) {
        m_whole->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover)
        m_whole->addWidget(cover);
    m_whole->setCurrentWidget(cover ? cover : m_frame);
    m_strip->setVisible(!cover);
    showTitle();
}

void ProfileFrame::showTitle()
{
    QStringList parts;
    if (m_current && !m_cover)
        parts << m_pages.value(*m_current).title;
    if (!m_profile.isEmpty() && !m_cover)
        parts << m_profile;
    parts << tr("Packmind Cloud Console");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void ProfileFrame::leaveAll(const std::function<void()>& proceed)
{
    leaveNext(m_pages.keys(), proceed);
}

void ProfileFrame::leaveNext(QList<PageId> rest, const std::function<void()>& proceed)
{
    if (rest.isEmpty()) {
        proceed();
        return;
    }
    const PageId id = rest.takeFirst();
    const auto asked = std::make_shared<bool>(true);
    m_pages.value(id).leave([this, rest, proceed, asked] {
        *asked = false;
        leaveNext(rest, proceed);
    });
    if (!*asked)
        return;
    showPage(id);
    Q_EMIT asks();
}

void ProfileFrame::recallFolded()
{
    if (m_memory)
        m_folded = m_memory->read(foldedKey).toBool();
}

//! It may have been folded in another profile.
void ProfileFrame::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    recallFolded();
    fold();
}

void ProfileFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ProfileFrame::chooseFolded(bool folded)
{
    m_folded = folded;
    m_unfoldedHere = !folded;
    if (m_memory)
        m_memory->write(foldedKey, folded);
    fold();
}

void ProfileFrame::fold()
{
    const bool narrow = width() < foldsBelow;
    if (!narrow)
        m_unfoldedHere = false;
    const bool folded = m_folded || (narrow && !m_unfoldedHere);
    if (folded != m_sidebar->isFolded())
        m_sidebar->setFolded(folded);
}

} // namespace console::ui
