// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "profiles/last_account.h"
#include "ui/shell/region_words.h"
#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"
#include "ui/shell/start_page_call.h"
#include "ui/shell/start_restore_form.h"
#include "ui/shell/start_waiting.h"

#include <QStackedWidget>

namespace console::ui {

using base::ApiError;
using cloud::SignInOutcome;
using cloud::SignUpOutcome;

namespace {
Q_LOGGING_CATEGORY(log, "console.shell.start")
} // namespace

void StartPage::connectForms()
{
    connect(m_signUp, &StartForm::submitted, this, &StartPage::signUp);
    connect(m_signUp, &SignUpForm::signInWanted, this, [this] {
        m_signIn->setEmail(m_signUp->email());
        showForm(m_signIn);
    });
    connect(m_signIn, &StartForm::submitted, this, &StartPage::signIn);
    connect(m_signIn, &SignInForm::forgotPassword, this, &StartPage::helpWithPassword);
    connect(m_signIn, &SignInForm::invitationWanted, this, [this] { showForm(m_invitation); });
    connect(m_signIn, &SignInForm::signUpWanted, this, [this] {
        m_signUp->setEmail(m_signIn->email());
        showForm(m_signUp);
    });
    connect(m_invitation, &StartForm::submitted, this, &StartPage::invitation);
    connect(m_invitation, &InvitationForm::backWanted, this, [this] { showForm(m_signIn); });
    connect(m_address, &StartForm::submitted, this, &StartPage::useAddress);
    connect(m_secrets, &StartForm::submitted, this, &StartPage::passSecrets);
    for (StartForm* form :
        std::initializer_list<StartForm*>{m_signUp, m_signIn, m_invitation, m_secrets, m_recovery})
        connect(form, &StartForm::cancelRequested, this, &StartPage::cancel);
    for (StartWaiting* view : {m_opening, m_waiting}) {
        connect(view, &StartWaiting::actionRequested, this, [this, view] {
            if (!m_beside.isEmpty())
                Q_EMIT openProfileWanted(m_beside);
            else if (view->property("keychain").toBool())
                m_connector.dontWaitForKeychain();
            else
                tryAgain();
        });
    }
}

void StartPage::connectConnector()
{
    connect(&m_connector, &StartConnector::waiting, this, &StartPage::showWaiting);
    connect(&m_connector, &StartConnector::ready, this, &StartPage::serverReady);
    connect(&m_connector, &StartConnector::failed, this, &StartPage::showFailure);
    connect(&m_connector, &StartConnector::secretsWanted, this,
        [this](const profiles::SecretStoreChoice& choice) {
            m_secrets->setBusy(false);
            m_secrets->setChoice(choice);
            m_secrets->setRecoveryOffered(m_secrets->isUnlocking() && m_connector.needsKey());
            m_secrets->setRenewalOffered(m_secrets->isUnlocking() && m_connector.isForNewKey());
            showForm(m_secrets);
        });
    connect(&m_connector, &StartConnector::secretsRefused, this,
        [this](const ApiError& error) { m_secrets->showError(error); });
}

void StartPage::showWaiting(const QString& sentence, bool forKeychain)
{
    // While a form asks for the passphrase, the rest may well go on behind it.
    if (currentForm() == m_secrets && m_secrets->isVisible() && forKeychain)
        return;
    const QString action = forKeychain ? tr("Continue without the keychain") : QString();
    for (StartWaiting* view : {m_opening, m_waiting}) {
        view->setProperty("keychain", forKeychain);
        view->setWaiting(sentence, action);
    }
    m_right->setCurrentWidget(m_waiting);
}

void StartPage::showFailure(const ApiError& error)
{
    m_secrets->setBusy(false);
    if (explainCertificate())
        return;
    // An address that does not answer is put right where it was typed.
    if (m_connector.profile().kind == profiles::Profile::Kind::SelfHosted && !m_tryKept) {
        showForm(m_address);
        m_address->showError(error);
        Q_EMIT settled();
        return;
    }
    m_waiting->setProperty("keychain", false);
    m_waiting->setFailure(error, tr("Try again"),
        canRecover(error) ? tr("Open with the recovery key")
            : isHere()    ? QString()
                          : tr("Proxy and certificates…"));
    m_right->setCurrentWidget(m_waiting);
    setWhole(true);
    Q_EMIT settled();
}

void StartPage::tryAgain()
{
    openProfile(m_connector.profile(), m_tryKept);
}

void StartPage::showForm(StartForm* form)
{
    m_right->setCurrentWidget(form);
    setWhole(true);
    if (!std::exchange(m_keepsFocus, false))
        form->focusFirst();
}

void StartPage::serverReady()
{
    m_secrets->setBusy(false);
    m_secrets->forgetPassphrase();
    const QUrl origin = m_connector.connection()->client->transport().endpoint().origin;
    if (origin.scheme() == QLatin1String("http"))
        showNotice(tr("The connection to %1 is not encrypted. It stays on this computer.")
                       .arg(origin.authority()));
    const profiles::Profile& profile = m_connector.profile();
    const QString sentence = placeSentence();
    m_signUp->setPlace(sentence);
    m_signIn->setPlace(isHere() ? QString() : sentence);
    m_signUp->setHeading(
        isHere() ? tr("Start on this computer") : tr("Sign up at %1").arg(profile.name));
    m_signIn->setHeading(
        isHere() ? tr("Sign in on this computer") : tr("Sign in at %1").arg(profile.name));
    if (m_signIn->email().isEmpty() && !profile.lastEmail.isEmpty())
        m_signIn->setEmail(profile.lastEmail);
    if (m_tryKept)
        tryKeptSession();
    else
        showSignIn();
}

QString StartPage::placeSentence() const
{
    const profiles::Profile& profile = m_connector.profile();
    if (const QString place = regionPlaceOf(profile); !place.isEmpty())
        return tr("Your data is kept by Packmind Cloud, in %1. The connection is encrypted.")
            .arg(place);
    if (profile.kind == profiles::Profile::Kind::SelfHosted)
        return tr("Your data is kept by the service at %1.").arg(profile.origin.host());
    const std::optional<domain::Capabilities>& can
        = m_connector.connection()->client->session().capabilities();
    if (can && can->encryptedAtRest)
        return tr("The service runs inside this program. Its data stays on this computer, in "
                  "files that are encrypted with AES-256.");
    return tr("The service runs inside this program. Its data stays on this computer, readable by "
              "your user account only. The files are not encrypted yet.");
}

void StartPage::showSignIn()
{
    const profiles::Profile& profile = m_connector.profile();
    const std::optional<domain::Capabilities>& can
        = m_connector.connection()->client->session().capabilities();
    const bool open = !can || can->signUpOpen;
    const bool fresh
        = isHere() && open && profile.lastEmail.isEmpty() && !m_recovered && !m_restored;
    m_signIn->setSignUpOffered(open);
    m_signUp->setSignInOffered(!fresh);
    offerOtherWays();
    if (fresh)
        showForm(m_signUp);
    else
        showForm(m_signIn);
    Q_EMIT settled();
}

void StartPage::tryKeptSession()
{
    cloud::Session& session = m_connector.connection()->client->session();
    m_call
        = session.connectToServer()
              .andThen(this, [&session](const domain::Capabilities&) { return session.restore(); })
              .then(this, [this](const base::Result<SignInOutcome>& restored) {
                  if (restored)
                      return finish(*restored);
                  const ApiError& error = restored.error();
                  if (error.kind == ApiError::Kind::Cancelled)
                      return;
                  if (error.kind == ApiError::Kind::NotFound)
                      return showSignIn();
                  if (error.kind != ApiError::Kind::NotSignedIn)
                      return showFailure(error);
                  showNotice(tr("Your session has ended. Sign in again to go on."));
                  showSignIn();
              });
}

void StartPage::signIn()
{
    m_signIn->setBusy(true, tr("Signing in…"));
    runOnServer<SignInOutcome>(
        m_signIn,
        [this] {
            return m_connector.connection()->client->session().signIn(
                m_signIn->email(), m_signIn->password());
        },
        [this](const SignInOutcome& outcome) { finish(outcome); });
}

void StartPage::signInWithKey(cloud::KeyHost host)
{
    m_apiKey->setBusy(true, tr("Signing in…"));
    runOnServer<SignInOutcome>(
        m_apiKey,
        [this, host] {
            return m_connector.connection()->client->session().signInWithApiKey(
                m_apiKey->apiKey(), host);
        },
        [this](const SignInOutcome& outcome) { finish(outcome); });
}

void StartPage::showStep(cloud::SignUpStep step)
{
    switch (step) {
    case cloud::SignUpStep::CheckEmail:
        return m_signUp->setProgress(tr("1 of 4: asking whether the address is free"));
    case cloud::SignUpStep::SignUp:
        return m_signUp->setProgress(tr("2 of 4: making your account"));
    case cloud::SignUpStep::SignIn:
        return m_signUp->setProgress(tr("3 of 4: signing you in"));
    case cloud::SignUpStep::NameOrganization:
        return m_signUp->setProgress(
            tr("4 of 4: naming %1").arg(m_signUp->organization().trimmed()));
    }
}

void StartPage::signUp()
{
    m_signUp->setBusy(true, tr("Creating…"));
    connect(&m_connector.connection()->client->session(), &cloud::Session::signUpStepped, this,
        &StartPage::showStep, Qt::UniqueConnection);
    runOnServer<SignUpOutcome>(
        m_signUp,
        [this] {
            return m_connector.connection()->client->session().signUp(
                m_signUp->email(), m_signUp->password(), m_signUp->organization());
        },
        [this](const SignUpOutcome& outcome) {
            QStringList remarks;
            if (outcome.notRenamed)
                remarks.append(outcome.notRenamed->message);
            finish(outcome.signedIn, remarks);
        });
}

void StartPage::passSecrets()
{
    if (m_secrets->wantsMemory())
        return m_connector.keepInMemory();
    m_secrets->setBusy(true, tr("Making the key…"));
    if (m_secrets->isRenewing())
        m_connector.renewVault(m_secrets->passphrase());
    else if (m_secrets->isUnlocking())
        m_connector.unlockVault(m_secrets->passphrase());
    else
        m_connector.createVault(m_secrets->passphrase());
}

void StartPage::cancel()
{
    std::exchange(m_call, {}).cancel();
    m_recovering.cancel();
    // Its session goes with the connection.
    m_browserForm->stop();
    m_browser.reset();
    for (StartForm* form : std::initializer_list<StartForm*>{m_secrets, m_recovery, m_restore})
        form->setBusy(false);
}

void StartPage::finish(const SignInOutcome& outcome, QStringList remarks)
{
    if (outcome.notRemembered)
        remarks.append(tr("You will be asked to sign in again at the next start. %1")
                           .arg(outcome.notRemembered->message));
    m_signUp->forgetPassword();
    m_signIn->forgetPassword();
    m_invitation->forget();
    m_apiKey->forget();
    std::shared_ptr<Connection> connection(m_connector.takeConnection());
    connection->profile.lastEmail = outcome.account.email;
    profiles::rememberAccount(*connection->secrets, connection->profile.id, outcome.account.email)
        .then(&connection->client->session(), [](const base::Result<base::Done>& kept) {
            if (!kept)
                qCWarning(log) << "the account could not be remembered:" << kept.error().message;
        });
    connection->profile.secretBackend = connection->secrets->backendName();
    m_drafts.remove(connection->profile.id);
    m_typed.remove(connection->profile.id);
    m_connector.keepTyped(*connection, &connection->client->session())
        .then(&connection->client->session(), [](const base::Result<base::Done>& kept) {
            if (!kept)
                qCWarning(log) << "what the network asks for was not kept:" << kept.error().message;
        });
    Q_EMIT opened(connection, remarks);
}

} // namespace console::ui
