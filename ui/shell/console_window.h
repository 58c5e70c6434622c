// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_connector.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

class QMenu;

namespace console::ui {

class Banner;
class Reconnector;
class SignInSheet;
class StartPage;
class Theme;
class UnlockSheet;

//! What the window is given from outside; all of it outlives the window.
struct ConsoleSetup {
    StartServices start;
    Theme* theme = nullptr;
    ViewMemory* windowMemory = nullptr;
    QString viewFile; //!< INI file of what views remember
};

//! The window with everything behind it: one connection, the pages for it, and the way there and
//! back.
class ConsoleWindow : public MainWindow {
    Q_OBJECT

public:
    explicit ConsoleWindow(ConsoleSetup setup, QWidget* parent = nullptr);
    ~ConsoleWindow() override;

    //! Reads the profiles, and goes where one left off. Call once, after show().
    void begin();
    //! As a second start asks for.
    void bringToFront();

    //! Nothing while the start page is shown.
    [[nodiscard]] Connection* connection() const { return m_connection.get(); }
    [[nodiscard]] Page* currentConsolePage() const;

private:
    StartPage* showStart();
    void open(std::shared_ptr<Connection> connection, const QStringList& remarks);
    void followSession();
    void remember(std::function<void()> then);
    void openGovernance(std::function<void()> then);
    void reopenGovernance();
    void learnStanding(std::function<void()> then);
    void buildPages();
    void add(PageId id, Page* page, Icon icon, const QString& title);
    void goToLastPage();
    [[nodiscard]] PageContext pageContext() const;
    [[nodiscard]] domain::Capabilities capabilities() const;

    void turned(PageId id);
    void contextChanged();
    void membershipsChanged();
    void refreshPage();
    void showOrganizations();
    void showConnection();
    void showConsoleTitle();
    void chooseOrganization(const QString& id);
    void tell(Tone tone, const QString& sentence);

    void addConsoleShortcuts();
    [[nodiscard]] QMenu* connectionMenu();
    [[nodiscard]] QMenu* themeMenu(QWidget* parent);
    void showAbout();
    void showLog();
    void signInAgain();
    void showExpiry();
    void tellSignedOut(const base::Result<cloud::SignOutOutcome>& left);
    void signOut();
    void prepareLock();
    [[nodiscard]] bool isLocked() const;
    void askToUnlock();
    void unlock(int minutes);
    void lock();
    void forgetUnlock();
    void showLock();
    void adopt(const profiles::Profile& edited);
    void connectTo(const profiles::Profile& profile);
    [[nodiscard]] QMenu* profilesMenu(QMenu* parent);
    void connectElsewhere();
    void restoreBackup();
    void letGo();

    void saveProfile();
    void restoreTheme();

    ConsoleSetup m_setup;
    // Pages hold on to these two until they are gone: see add().
    std::shared_ptr<Connection> m_connection;
    std::shared_ptr<ViewMemory> m_memory;
    Governance m_governance;
    domain::Standing m_standing;
    QSet<Page*> m_stale; // pages that have not seen what is true now
    QTimer m_saving;
    Banner* m_banner;
    QString m_toldExpiry; // as the banner said it last
    QDateTime m_unlockedUntil; // invalid: as the profile has it
    QTimer m_lockTimer;
    QPointer<UnlockSheet> m_unlockSheet;
    QPointer<SignInSheet> m_sheet;
    Reconnector* m_reconnector;
    bool m_building = false;
};

} // namespace console::ui
