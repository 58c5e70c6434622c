// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/sign_in_sheet.h"

#include <QKeyEvent>

namespace console::ui {

SignInSheet::SignInSheet(
    cloud::Session& session, QWidget* window, Purpose purpose, const QString& host)
    : Sheet(purpose == Purpose::Unlock ? tr("Unlock")
            : host.isEmpty()           ? tr("Sign in again")
                                       : tr("Sign in at %1").arg(host),
        window)
    , m_session(session)
    , m_purpose(purpose)
    , m_form(new SignInForm)
    , m_keyForm(new ApiKeyForm)
    , m_browserForm(new BrowserForm)
{
    m_form->setHeading(accessibleName());
    m_form->setPlace({});
    m_form->setInvitationOffered(false);
    m_form->setSignUpOffered(false);
    m_form->setForgotOffered(false);
    if (session.account() || host.isEmpty())
        m_form->lockEmail(session.account() ? session.account()->email : QString());
    m_keyForm->setHeading(purpose == Purpose::Unlock ? tr("Unlock with an API key")
                                                     : tr("Sign in again with an API key"));
    m_keyForm->setBackText(tr("Sign in with your password"));
    m_browserForm->setBackText(tr("Sign in with your password"));
    for (StartForm* form : std::initializer_list<StartForm*>{m_form, m_keyForm, m_browserForm})
        column().addWidget(form);
    addWords(host);
    offerOtherWays();
    if (purpose == Purpose::GoOn) {
        auto* later = new LinkButton(tr("Not now"));
        column().addWidget(later, 0, Qt::AlignLeft);
        connect(later, &QPushButton::clicked, this, &SignInSheet::end);
    }
    connectForms();
}

QString SignInSheet::wordsFor(const QString& host) const
{
    if (m_purpose == Purpose::Unlock)
        return tr("The console is locked. Sign in again; the pages and what you typed are as you "
                  "left them.");
    if (!host.isEmpty())
        return tr("Sub-processors, requests and activity of this profile are kept there. It is an "
                  "account of its own.");
    if (m_session.state() == cloud::Session::State::SignedIn)
        return tr("The pages stay as they are.");
    return tr("Your session has ended. What you typed on the pages is kept.");
}

void SignInSheet::addWords(const QString& host)
{
    auto* kept = new TextLabel(wordsFor(host), TextSize::Body, Tone::Muted);
    kept->setWordWrap(true);
    column().addWidget(kept);
}

void SignInSheet::keyPressEvent(QKeyEvent* event)
{
    if (m_purpose == Purpose::GoOn || event->key() != Qt::Key_Escape)
        Sheet::keyPressEvent(event);
}

//! Whoever came with a key may have no password at all.
void SignInSheet::offerOtherWays()
{
    const bool byKey = m_session.reach() == cloud::Reach::OneOrganization;
    const auto& can = m_session.capabilities();
    // The web page with the codes is the real Packmind's own.
    const bool browser = byKey && can && !can->governance;
    m_form->setApiKeyOffered(byKey);
    m_form->setBrowserOffered(browser);
    m_keyForm->setBrowserOffered(browser);
    use(byKey ? static_cast<StartForm*>(m_keyForm) : m_form);
}

void SignInSheet::connectForms()
{
    connect(m_form, &StartForm::submitted, this, &SignInSheet::signIn);
    connect(m_form, &SignInForm::apiKeyWanted, this, [this] { use(m_keyForm); });
    connect(m_form, &SignInForm::browserWanted, this, &SignInSheet::useBrowser);
    connect(m_keyForm, &ApiKeyForm::backWanted, this, [this] { use(m_form); });
    connect(m_keyForm, &ApiKeyForm::browserWanted, this, &SignInSheet::useBrowser);
    connect(m_keyForm, &StartForm::submitted, this,
        [this] { signInWithKey(cloud::KeyHost::MustMatch); });
    connect(m_keyForm, &ApiKeyForm::otherHostAccepted, this,
        [this] { signInWithKey(cloud::KeyHost::MayDiffer); });
    connect(m_browserForm, &BrowserForm::backWanted, this, [this] { use(m_form); });
    for (StartForm* form : std::initializer_list<StartForm*>{m_form, m_keyForm})
        connect(form, &StartForm::cancelRequested, this,
            [this] { std::exchange(m_call, {}).cancel(); });
}

void SignInSheet::use(StartForm* form)
{
    m_used = form;
    for (StartForm* each : std::initializer_list<StartForm*>{m_form, m_keyForm, m_browserForm})
        each->setVisible(each == form);
    if (!isVisible())
        return;
    place();
    form->focusFirst();
}

void SignInSheet::useBrowser()
{
    m_browser = std::make_unique<cloud::BrowserSignIn>(m_session);
    m_browserForm->follow(m_browser.get());
    connect(m_browser.get(), &cloud::BrowserSignIn::changed, this, &SignInSheet::checkOffer);
    connect(m_browser.get(), &cloud::BrowserSignIn::signedIn, this, &SignInSheet::finish);
    use(m_browserForm);
}

void SignInSheet::checkOffer()
{
    if (m_browser->state() != cloud::BrowserSignIn::State::Offered || m_browser->problem())
        return;
    if (const auto problem = otherPerson(m_browser->offer()->email)) {
        m_browser->cancel();
        m_browserForm->showError(*problem);
    }
}

std::optional<base::ApiError> SignInSheet::otherPerson(const QString& email) const
{
    const std::optional<domain::Account>& account = m_session.account();
    if (!account || account->email.compare(email, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return base::ApiError::invalid(QStringLiteral("apiKey"),
        tr("This would sign you in as %1, but the pages are those of %2. To be somebody else, sign "
           "out first.")
            .arg(email, account->email),
        QStringLiteral("session.other-person"));
}

void SignInSheet::takeFocus()
{
    m_used->focusFirst();
}

void SignInSheet::signIn()
{
    m_form->setBusy(true, tr("Signing in…"));
    m_call = m_session.signIn(m_form->email(), m_form->password())
                 .then(this, [this](const base::Result<cloud::SignInOutcome>& outcome) {
                     signedInBy(m_form, outcome);
                 });
}

void SignInSheet::signInWithKey(cloud::KeyHost host)
{
    const base::Result<contract::ApiKey> key = contract::readApiKey(m_keyForm->apiKey());
    if (const auto problem = key ? otherPerson(key->contents.email) : std::nullopt)
        return m_keyForm->showError(*problem);
    m_keyForm->setBusy(true, tr("Signing in…"));
    m_call = m_session.signInWithApiKey(m_keyForm->apiKey(), host)
                 .then(this, [this](const base::Result<cloud::SignInOutcome>& outcome) {
                     signedInBy(m_keyForm, outcome);
                 });
}

void SignInSheet::signedInBy(StartForm* form, const base::Result<cloud::SignInOutcome>& outcome)
{
    if (outcome)
        return finish();
    base::ApiError error = outcome.error();
    if (error.kind == base::ApiError::Kind::NotSignedIn && error.field.isEmpty())
        error.field = QStringLiteral("password");
    form->showError(error);
    m_keyForm->setOtherHostOffered(error.code == QLatin1String("api-key.other-host"));
}

void SignInSheet::finish()
{
    m_form->forgetPassword();
    m_keyForm->forget();
    Q_EMIT signedIn();
    end();
}

} // namespace console::ui
