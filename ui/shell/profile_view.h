// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/attention_facts.h"
#include "models/palette_index.h"
#include "ui/pages/page.h"
#include "ui/shell/console_setup.h"
#include "ui/shell/late_input.h"
#include "ui/shell/profile_frame.h"
#include "ui/shell/profile_tabs.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QMenu;

namespace console::ui {

class Banner;
class OverviewPage;
class Palette;
class PaletteNames;
class Reconnector;
class SignInSheet;
class StartPage;
class UnlockSheet;

//! One open profile with everything behind it: its connection, the pages for it, and the way there
//! and back. It lives on while another profile is in front, and waits for none.
class ProfileView : public ProfileFrame {
    Q_OBJECT

public:
    explicit ProfileView(ConsoleSetup setup, QWidget* parent = nullptr);
    ~ProfileView() override;

    //! As at the first start: offers this computer.
    void startAnew();
    //! Goes on where one left off: with the kept session, else with its sign-in.
    void openProfile(const profiles::Profile& profile);
    //! As openProfile(), but only once the person turns to it, or wake() is called.
    void openLater(const profiles::Profile& profile);
    void wake();
    //! Lets go of the connection until wake(). What is unsaved has to be asked about before.
    void sleep();
    //! The same for good: what is deleted after it holds nothing of the connection.
    void letGo();
    //! Any server may be chosen.
    void offerChoices();
    //! A backup takes the place of the data on this computer; asks for which.
    void restoreBackup();
    //! Whether it is the one that the person sees.
    void setFront(bool front);

    //! Nothing while the start page is shown and nobody was signed in.
    [[nodiscard]] Connection* connection() const { return m_connection.get(); }
    [[nodiscard]] Page* currentConsolePage() const;
    //! As long as pages are shown. Who holds it keeps the client, whatever becomes of the view.
    [[nodiscard]] std::shared_ptr<Connection> openConnection() const;
    [[nodiscard]] const Governance& governance() const { return m_governance; }
    [[nodiscard]] const domain::Standing& standing() const { return m_standing; }
    //! The profile that is open or about to be; empty where none is chosen yet.
    [[nodiscard]] profiles::ProfileId profileId() const;
    //! Whether it is to be opened again at the next start.
    [[nodiscard]] bool isKept() const { return !m_signedOut && !profileId().isEmpty(); }
    [[nodiscard]] ProfileTab tab() const;

    //! What was read of this profile for the Overview; nothing before it is open.
    [[nodiscard]] std::optional<domain::AttentionFacts> attention() const;
    //! The same of the other profiles that are open.
    void setOthersAttention(const QList<domain::AttentionFacts>& others);
    //! Reads what needs the person, unless that was done within the last minutes.
    void freshenOverview();

    //! Turns to that place once the pages are there. Without a page: where one left off.
    void goTo(const domain::AttentionPlace& place);
    //! Whoever unlocked the console has signed in to this profile anew.
    void signedInAnew();
    void closePalette();
    void tell(Tone tone, const QString& sentence);
    //! A sentence that goes away by itself.
    void tellBriefly(const QString& sentence);
    //! A sentence that other messages only put off, until newsSeen(). Empty takes it back.
    void setNews(const QString& sentence);

Q_SIGNALS:
    void watchedChanged(); //!< openConnection(), governance() or standing()
    void tabChanged();
    void attentionChanged();
    void othersAttentionWanted(); //!< is to be read, as it may be old
    //! It is open, or waits for the person: what else goes on need not wait any more.
    void settled();
    void opened(); //!< somebody is signed in
    //! Another profile, opened if it is not, and what is looked at there.
    void profileWanted(
        const console::profiles::ProfileId& profile, const console::domain::AttentionPlace& place);
    void newsSeen();
    void elsewhereWanted(); //!< another server besides this one
    void restoreWanted();
    void closeWanted();
    void lockWanted();
    void quitWanted();

protected:
    bool goUp() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    StartPage* showStart();
    [[nodiscard]] static QString markWord(profiles::Profile::Mark mark);
    [[nodiscard]] bool isOffline() const;
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

    void addConsoleShortcuts();
    void askForOwnData();
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
    bool lockIfOver();
    void unlock(int minutes);
    void lock();
    void forgetUnlock();
    void showLock();
    void adopt(const profiles::Profile& edited);
    void connectTo(const profiles::Profile& profile);
    [[nodiscard]] QList<profiles::Profile> otherProfiles() const;
    [[nodiscard]] QMenu* profilesMenu(QMenu* parent);

    void arrive();
    void saveProfile();
    void save(const profiles::Profile& profile);

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
    QDateTime m_unlockedAt;
    QDateTime m_unlockedUntil; // invalid: as the profile has it
    QTimer m_lockTimer;
    LateInput m_lateInput;
    QPointer<UnlockSheet> m_unlockSheet;
    QPointer<SignInSheet> m_sheet;
    QPointer<OverviewPage> m_overview;
    QPointer<Palette> m_palette;
    PaletteNames* m_names;
    QHash<QString, std::function<void()>> m_actions; //!< of the palette, by PaletteEntry::action
    base::CallHandle m_indexing;
    Reconnector* m_reconnector;
    std::optional<profiles::Profile> m_chosen; // as long as it is not open
    bool m_sleeping = false; // and will open m_chosen
    domain::AttentionPlace m_goingTo; // once the profile is open
    bool m_building = false;
    bool m_front = false;
    bool m_signedOut = false; // by the person
};

} // namespace console::ui
