// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/regions.h"
#include "ui/shell/start_connector.h"
#include "ui/shell/start_recovery.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedLayout;
class QStackedWidget;

namespace console::cloud {
class BrowserSignIn;
}

namespace console::ui {

class AddressForm;
class ApiKeyForm;
class BrowserForm;
class InvitationForm;
class LinkButton;
class Note;
class ProfileList;
class RecoveryForm;
class RestoreForm;
class SecretsForm;
class SignInForm;
class SignUpForm;
class StartCertificateForm;
class StartChoice;
class StartConnection;
class StartForm;
class StartWaiting;
struct ConnectionDraft;

//! The first page: what to connect to at the left, and at the right what that needs from a person.
//!
//! A kept session is gone on with, without asking. Nothing typed is lost by looking elsewhere.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(StartServices services, QWidget* parent = nullptr);
    ~StartPage() override;

    //! First start: this computer.
    void start();
    //! A profile that was used before: its kept session, else its sign-in.
    void open(const profiles::Profile& profile);
    //! Sign-in on a profile without trying a kept session, as after signing out.
    void askFor(const profiles::Profile& profile);
    //! Asks for a backup to be put in the place of the data on this computer.
    void restoreBackup();
    //! Another server than so far: nothing is chosen yet.
    void offerChoices();
    //! A calm line above the form, such as that profiles could not be read.
    void showNotice(const QString& sentence);
    //! The form at the right, or nullptr while there is none.
    [[nodiscard]] StartForm* currentForm() const;

Q_SIGNALS:
    //! Somebody is signed in. `remarks`: whole sentences on what could not be done besides.
    void opened(std::shared_ptr<console::ui::Connection> connection, const QStringList& remarks);
    //! It waits for the person: nothing that was kept could be gone on with.
    void settled();
    //! What was chosen is open beside this, and is to be seen.
    void openProfileWanted(const console::profiles::ProfileId& profile);

private:
    void buildLeft(QWidget* left);
    void buildRight(QWidget* right);
    void connectForms();
    void connectConnector();
    void connectRecovery();
    void connectOtherWays();
    StartChoice* addChoice(QWidget* left, const QString& name, const QString& line,
        const std::function<void()>& chosen);
    void setWhole(bool whole);

    void buildChoices(QWidget* left);
    void markHere();
    void chooseRegion(const domain::Region& region);
    [[nodiscard]] StartChoice* choiceOf(const profiles::Profile& profile) const;
    void openProfile(const profiles::Profile& profile, bool tryKept);
    void chooseHere();
    [[nodiscard]] bool isOpenBeside(const profiles::ProfileId& profile) const;
    void showOpenBeside(const profiles::Profile& profile);
    void useAddress();
    [[nodiscard]] profiles::Profile profileFor(
        profiles::Profile::Kind kind, const QUrl& origin = {}) const;
    void showForm(StartForm* form);
    void showWaiting(const QString& sentence, bool forKeychain);
    void showFailure(const base::ApiError& error);
    void tryAgain();
    void serverReady();
    void showSignIn();
    [[nodiscard]] QString placeSentence() const;
    [[nodiscard]] bool isHere() const;

    void tryKeptSession();
    void signIn();
    void offerOtherWays();
    void signInWithKey(cloud::KeyHost host);
    void followBrowser();
    void signUp();
    void showStep(cloud::SignUpStep step);
    void invitation();
    void helpWithPassword();
    void newPassword();
    void passSecrets();
    [[nodiscard]] bool canRecover(const base::ApiError& error) const;
    void showRecovery();
    void leaveRecovery();
    void recover();
    void cancel();

    void buildNetwork(QWidget* left);
    void editNetwork(const profiles::Profile& profile);
    void useNetwork(const ConnectionDraft& draft);
    void trustCertificate();
    [[nodiscard]] bool explainCertificate();
    void showProfiles();

    void buildRestore(QWidget* left);
    void goOnRestoring();
    void openBackup();
    void putInPlace(const std::shared_ptr<profiles::SecretStore>& store);
    void cancelRestoring();

    template <typename T>
    void runOnServer(
        StartForm* form, std::function<base::Call<T>()> call, std::function<void(T)> done);
    void finish(const cloud::SignInOutcome& outcome, QStringList remarks = {});

    StartServices m_services;
    StartConnector m_connector;
    StartRecovery m_recovering;
    StartChoice* m_here = nullptr;
    StartChoice* m_other = nullptr;
    QList<std::pair<domain::Region, StartChoice*>> m_regions;
    QHash<profiles::ProfileId, profiles::Profile> m_drafts; //!< that nobody has signed in with yet
    QHash<profiles::ProfileId, profiles::NetworkSecrets> m_typed; //!< for the next connection
    QStackedLayout* m_pages = nullptr;
    QStackedWidget* m_right = nullptr;
    StartWaiting* m_opening = nullptr; // the whole page, before anything is asked
    StartWaiting* m_waiting = nullptr; // the right half
    SignUpForm* m_signUp = nullptr;
    SignInForm* m_signIn = nullptr;
    InvitationForm* m_invitation = nullptr;
    AddressForm* m_address = nullptr;
    ApiKeyForm* m_apiKey = nullptr;
    BrowserForm* m_browserForm = nullptr;
    std::unique_ptr<cloud::BrowserSignIn> m_browser; // on the session of the connector's connection
    SecretsForm* m_secrets = nullptr;
    RecoveryForm* m_recovery = nullptr;
    QWidget* m_beforeRecovery = nullptr; // one of those above
    RestoreForm* m_restore = nullptr;
    LinkButton* m_restoreLink = nullptr;
    StartCertificateForm* m_certificate = nullptr;
    StartConnection* m_network = nullptr; // a page of its own
    ProfileList* m_profiles = nullptr; // once it was wanted
    LinkButton* m_profilesLink = nullptr;
    QWidget* m_left = nullptr;
    Note* m_notice = nullptr;
    base::CallHandle m_call;
    profiles::ProfileId m_beside; // that was chosen, and is open already
    bool m_tryKept = false;
    bool m_recovered = false; // so there are accounts, also when no profile tells of one
    bool m_keepsFocus = false; // the choices do
    bool m_restored = false; // so there are people to sign in
};

} // namespace console::ui
