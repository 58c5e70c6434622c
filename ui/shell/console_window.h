// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention.h"
#include "models/palette_index.h"
#include "ui/pages/page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/start_connector.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QMenu;

namespace console::ui {

class Banner;
class IdleClock;
class LockCurtain;
class OverviewPage;
class Palette;
class PaletteNames;
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
    //! Asked when the person closes the window: true when it is not to be closed. May be empty.
    std::function<bool()> keepsOpen = {};
    //! The section of the settings about notifications; may be empty.
    SettingsPage::SectionMaker notificationsSection = {};
    //! Key of the page that is shown where the profile remembers none.
    QString firstPage = QStringLiteral("overview");
    //! Whether what needs the person is read for the badges before they turn to the Overview.
    bool readsAhead = true;
    base::Clock clock = base::systemClock(); //!< by which it locks when nobody uses it
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

    //! As long as pages are shown. Who holds it keeps the client, whatever becomes of the window.
    [[nodiscard]] std::shared_ptr<Connection> openConnection() const;
    [[nodiscard]] const Governance& governance() const { return m_governance; }
    [[nodiscard]] const domain::Standing& standing() const { return m_standing; }
    [[nodiscard]] QList<profiles::Profile> savedProfiles() const;
    //! Comes to the front and turns to that place, in another profile once that is open. Without a
    //! page: to where one left off.
    void goTo(const profiles::ProfileId& profile, const domain::AttentionPlace& place);
    //! A sentence that goes away by itself.
    void tellBriefly(const QString& sentence);
    //! Ends the console, once every page has agreed.
    void quit();
    //! Covers everything until the person has signed in again; nothing where nobody is signed in.
    void lockAway();
    [[nodiscard]] bool isLockedAway() const { return !m_curtain.isNull(); }

Q_SIGNALS:
    void lockedAwayChanged();
    void watchedChanged(); //!< openConnection(), governance() or standing()

protected:
    bool staysOpen() override;
    bool goUp() override;

private:
    StartPage* showStart();
    void open(std::shared_ptr<Connection> connection, const QStringList& remarks);
    void followSession();
    void remember(std::function<void()> then);
    void openGovernance(std::function<void()> then);
    [[nodiscard]] base::Call<base::Done> openShared(const std::shared_ptr<Connection>& opening);
    [[nodiscard]] Governance sharedGovernance() const;
    [[nodiscard]] bool wantsSharedSignIn() const;
    void signInShared();
    void reopenGovernance();
    void learnStanding(std::function<void()> then);
    void buildPages();
    void add(PageId id, Page* page, Icon icon, const QString& title);
    void goToLastPage();
    [[nodiscard]] PageId pageWithKey(const QString& key) const;
    void openPlace(const QString& profile, const domain::AttentionPlace& place);
    void showBadges();
    void readAhead(const Page* shown);
    void freshenOverview();

    void openPalette();
    void buildPalette();
    [[nodiscard]] QList<models::PaletteEntry> paletteEntries();
    void addPageActions(QList<models::PaletteEntry>& entries);
    void addWindowActions(QList<models::PaletteEntry>& entries);
    void runPalette(const models::PaletteEntry& entry);
    void showKeys();
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

    void arrive();
    void openCurtain();
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
    IdleClock* m_idle;
    QPointer<LockCurtain> m_curtain;
    QPointer<SignInSheet> m_sheet;
    QPointer<OverviewPage> m_overview;
    QPointer<Palette> m_palette;
    PaletteNames* m_names;
    QHash<QString, std::function<void()>> m_actions; //!< of the palette, by PaletteEntry::action
    base::CallHandle m_indexing;
    Reconnector* m_reconnector;
    // Once that profile is open.
    std::optional<std::pair<profiles::ProfileId, domain::AttentionPlace>> m_goingTo;
    bool m_building = false;
    bool m_quitting = false;
};

} // namespace console::ui
