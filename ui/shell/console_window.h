// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/profile_view.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace console::ui {

class IdleClock;
class LockCurtain;
class ProfileTabs;

//! The window: the open profiles beside each other, one of them in front. What one of them waits
//! for holds up no other. Those that were open are opened again at the next start.
//!
//! Keys: Alt+1 to Alt+9 turn to a profile, Ctrl+W closes the one in front, Ctrl+Q ends the console.
class ConsoleWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit ConsoleWindow(ConsoleSetup setup, QWidget* parent = nullptr);
    ~ConsoleWindow() override;

    //! Reads the profiles, and goes where one left off. Call once, after show().
    void begin();
    //! As a second start asks for.
    void bringToFront();

    //! In the order of their tabs; never empty.
    [[nodiscard]] const QList<ProfileView*>& views() const { return m_views; }
    [[nodiscard]] ProfileView& front() const { return *m_front; }
    [[nodiscard]] QList<profiles::Profile> savedProfiles() const;
    //! Comes to the front and turns to that place of that profile, which is opened if it is not.
    //! Without a page: to where one left off.
    void goTo(const profiles::ProfileId& profile, const domain::AttentionPlace& place);
    //! A sentence that goes away by itself.
    void tellBriefly(const QString& sentence);
    //! Ends the console, once every page of every profile has agreed.
    void quit();
    //! Covers everything until the person has signed in again to the profile in front, or to one
    //! that is open where that one is not; nothing where nobody is signed in.
    void lockAway();
    [[nodiscard]] bool isLockedAway() const { return !m_curtain.isNull(); }

    // Of the profile in front.
    [[nodiscard]] Connection* connection() const { return m_front->connection(); }
    [[nodiscard]] Page* currentConsolePage() const { return m_front->currentConsolePage(); }
    [[nodiscard]] std::optional<PageId> currentPage() const { return m_front->currentPage(); }
    [[nodiscard]] QWidget* page(PageId id) const { return m_front->page(id); }
    [[nodiscard]] Sidebar* sidebar() const { return m_front->sidebar(); }
    [[nodiscard]] QWidget* cover() const { return m_front->cover(); }
    void showPage(PageId id) { m_front->showPage(id); }
    void goBack() { m_front->goBack(); }
    void goForward() { m_front->goForward(); }

Q_SIGNALS:
    void watchedChanged(); //!< the open profiles, or what is known of one of them
    void lockedAwayChanged();
    //! The window was closed, after every page agreed.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    [[nodiscard]] ProfileView* addView();
    void follow(ProfileView* view);
    void turnTo(ProfileView* view);
    void turnToProfile(const profiles::ProfileId& profile, const domain::AttentionPlace& place);
    [[nodiscard]] ProfileView* viewOf(const profiles::ProfileId& profile) const;
    [[nodiscard]] QList<OpenProfile> openBesides(const ProfileView* view) const;
    void restore(const QList<profiles::Profile>& saved);
    void opened(ProfileView* view);
    void connectElsewhere();
    void closeProfile(ProfileView* view);
    void remove(ProfileView* view);
    void restoreBackup(ProfileView* view);
    void wakeAll();
    void leaveAll(QList<ProfileView*> rest, const std::function<void()>& proceed);
    void nameWhoAsks(ProfileView* view);
    void showTabs();
    void shareAttention();
    void rememberOpen();
    void closeRemoved();
    void openCurtain();
    void showTitle();
    void restoreTheme();
    void addShortcuts();
    void keepFocus(QWidget* before, QWidget* now);

    ConsoleSetup m_setup;
    ProfileTabs* m_tabs;
    QStackedWidget* m_stack;
    QList<ProfileView*> m_views;
    ProfileView* m_front = nullptr;
    IdleClock* m_idle;
    QPointer<LockCurtain> m_curtain;
    QPointer<ProfileView> m_unlocks; // whom one signs in to
    std::shared_ptr<Connection> m_unlocking; // of it; the curtain holds its session
    //! What was wanted while the console was locked.
    std::optional<std::pair<profiles::ProfileId, domain::AttentionPlace>> m_wanted;
    QString m_news; // nobody has seen them yet
    QSet<profiles::ProfileId> m_saved; // that were there when it was looked last
    bool m_begun = false; // the profiles of the last start are known again
    bool m_quitting = false;
    bool m_mayClose = false;
};

} // namespace console::ui
