// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/start_forms.h"
#include "ui/shell/start_other_ways.h"
#include "ui/shell/start_page.h"

namespace console::ui {

using cloud::KeyHost;
using cloud::SignInOutcome;

void StartPage::connectOtherWays()
{
    connect(m_signIn, &SignInForm::apiKeyWanted, this, [this] { showForm(m_apiKey); });
    connect(m_signIn, &SignInForm::browserWanted, this, [this] {
        followBrowser();
        showForm(m_browserForm);
    });
    connect(m_apiKey, &StartForm::submitted, this, [this] { signInWithKey(KeyHost::MustMatch); });
    connect(m_apiKey, &ApiKeyForm::otherHostAccepted, this,
        [this] { signInWithKey(KeyHost::MayDiffer); });
    connect(m_apiKey, &StartForm::cancelRequested, this, &StartPage::cancel);
    connect(m_apiKey, &ApiKeyForm::backWanted, this, [this] { showForm(m_signIn); });
    connect(m_browserForm, &BrowserForm::backWanted, this, [this] { showForm(m_signIn); });
}

//! The web page with the codes is the real Packmind's own.
void StartPage::offerOtherWays()
{
    const auto& can = m_connector.connection()->client->session().capabilities();
    m_signIn->setApiKeyOffered(!isHere());
    m_signIn->setNetworkOffered(!isHere());
    // Packmind Cloud is not asked what it can do before somebody signs in there; it is known.
    m_signIn->setBrowserOffered(!isHere() && (!can || !can->governance));
}

void StartPage::followBrowser()
{
    m_browser = std::make_unique<cloud::BrowserSignIn>(m_connector.connection()->client->session());
    connect(m_browser.get(), &cloud::BrowserSignIn::signedIn, this,
        [this](const SignInOutcome& outcome) { finish(outcome); });
    m_browserForm->follow(m_browser.get());
}

} // namespace console::ui
