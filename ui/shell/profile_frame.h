// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/view_memory.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/visited_places.h"

#include <QWidget>

#include <functional>
#include <optional>

class QStackedWidget;

namespace console::ui {

class ProfileFlag;
class ProfileStrip;

//! The frame around the pages of one profile: strip of its colour, sidebar, and one page at a time.
//! Several are kept in the window; the keys are those of the one that is seen.
//!
//! Keys: Ctrl+1 to Ctrl+9 pages, Alt+Left and Alt+Right through where one has been and what one
//! had chosen there, F6 from region to region, Ctrl+B folds the sidebar.
class ProfileFrame : public QWidget {
    Q_OBJECT

public:
    //! Asks whether what is unsaved may go, and then runs what it is given; at once when nothing
    //! is.
    using Leave = std::function<void(std::function<void()>)>;

    //! `memory` keeps the folding, and must outlive the frame; may be null.
    explicit ProfileFrame(ViewMemory* memory = nullptr, QWidget* parent = nullptr);

    //! The page becomes the frame's. Without `leave` its detail panes are asked.
    void addPage(
        PageId id, QWidget* page, Icon icon, const QString& title, const Leave& leave = {});
    //! Takes all pages away, for another profile.
    void clearPages();
    void showPage(PageId id);
    [[nodiscard]] std::optional<PageId> currentPage() const { return m_current; }
    [[nodiscard]] QWidget* page(PageId id) const;

    void setConnection(const ConnectionInfo& info);
    [[nodiscard]] Sidebar* sidebar() const { return m_sidebar; }
    //! Shown over the sidebar and the pages, such as the first start; null goes back to them.
    //! Becomes the frame's, and is deleted when another takes its place.
    void setCover(QWidget* cover);
    [[nodiscard]] QWidget* cover() const { return m_cover; }

    //! Asks page after page that has something unsaved, shows the one that asks, and runs `proceed`
    //! when all agreed. For another organization, another profile, and the end.
    void leaveAll(const std::function<void()>& proceed);

    void goBack();
    void goForward();
    //! Something was chosen in the page that is shown: a step of its own for goBack().
    void notePlace(const domain::AttentionPlace& place) { m_visited.note(place); }

Q_SIGNALS:
    void pageShown(console::ui::PageId id);
    //! By goBack() or goForward(), after pageShown(): this was chosen there.
    void placeRevisited(console::ui::PageId id, const console::domain::AttentionPlace& place);
    //! leaveAll() met a page that asks: it has to be seen.
    void asks();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusPage();
    //! One level up within the page that is shown, where that is no step of its own; whether it
    //! was.
    virtual bool goUp() { return false; }

private:
    struct Entry {
        QWidget* page = nullptr;
        QString title;
        Leave leave;
    };

    void addShortcuts();
    void turnTo(PageId id);
    void recallFolded();
    void fold();
    void chooseFolded(bool folded);
    void leaveNext(QList<PageId> rest, const std::function<void()>& proceed);
    void cycleRegion(int by);
    void revisit(const std::optional<VisitedPlace>& visited);
    [[nodiscard]] QList<QWidget*> regions() const;
    void showTitle();

    ViewMemory* m_memory;
    ProfileStrip* m_strip;
    ProfileFlag* m_flag = nullptr;
    QStackedWidget* m_whole; // frame or cover
    QWidget* m_frame;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    QWidget* m_cover = nullptr;
    QMap<PageId, Entry> m_pages;
    std::optional<PageId> m_current;
    VisitedPlaces m_visited;
    QString m_profile;
    bool m_folded = false; // as the person chose
    bool m_unfoldedHere = false; // although the window is narrow
};

} // namespace console::ui
