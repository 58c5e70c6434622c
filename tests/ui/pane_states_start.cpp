// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "cloud/scripted_server.h"
#include "main/keys_fixture.h"
#include "ui/pane_states.h"
#include "ui/shell/sign_in_sheet.h"
#include "ui/shell/start_certificate_form.h"
#include "ui/shell/start_other_ways.h"
#include "ui/shell/start_page.h"
#include "ui/shell/unlock_sheet.h"

#include <QScrollArea>
#include <QVBoxLayout>

// The forms before anybody is signed in, and the sheet that signs in again.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {
//! A start page with what a console has around it, on the stage's service.
struct Start {
    //! `keys`: of data whose wrapping key is in a vault, which is locked; or none.
    Start(PageStage& stage, bool keychain, std::unique_ptr<profiles::DataKeys> itsKeys)
        : profiles(folder.filePath(u"profiles.json"_s))
        , keys(std::move(itsKeys))
    {
        choice.store = std::make_shared<profiles::MemoryStore>();
        choice.state = keychain ? profiles::SecretStoreChoice::State::Ready
            : keys              ? profiles::SecretStoreChoice::State::VaultLocked
                                : profiles::SecretStoreChoice::State::NoneAnswers;
        ui::StartServices services;
        services.profiles = &profiles;
        services.embedded = [&stage](const std::shared_ptr<profiles::SecretStore>&) {
            cloud::Endpoint endpoint;
            endpoint.origin = QUrl(stage.service().running().origin());
            endpoint.pin = stage.service().running().certificate;
            return base::Call<cloud::Endpoint>::ready(endpoint);
        };
        services.secrets = [this](QObject*, const QString&) {
            return base::Call<profiles::SecretStoreChoice>::ready(choice);
        };
        services.vaultPath = folder.filePath(u"secrets.vault"_s);
        services.dataKeys = keys.get();
        page = std::make_unique<ui::StartPage>(services);
        page->resize(960, 600);
        page->show();
    }

    QTemporaryDir folder;
    profiles::ProfileStore profiles;
    std::unique_ptr<profiles::DataKeys> keys;
    profiles::SecretStoreChoice choice;
    std::unique_ptr<ui::StartPage> page;
};

using Steps = std::function<bool(PageDriver&)>;

//! The form that stands at the right once `steps` are done.
OpenPane form(PageStage& stage, const Steps& steps, bool keychain = true,
    std::unique_ptr<profiles::DataKeys> keys = nullptr)
{
    const auto start = std::make_shared<Start>(stage, keychain, std::move(keys));
    PageDriver driver(*start->page);
    start->page->start();
    const auto there = [&] {
        return start->page->currentForm() != nullptr;
    };
    if (!waitUntil(there, 10'000) || !steps(driver) || !waitUntil(there, 10'000))
        return {};
    const QObject* filledBy = start->page->currentForm();
    return {std::shared_ptr<QWidget>(start, start->page.get()), nullptr,
        QString::fromLatin1(filledBy->metaObject()->className())};
}

OpenPane signUp(PageStage& stage, bool)
{
    return form(stage, [](PageDriver& driver) {
        return driver.type(u"Your e-mail address"_s, ServiceFixture::operatorEmail())
            && driver.type(u"Choose a password"_s, ServiceFixture::password());
    });
}

OpenPane signIn(PageStage& stage, bool)
{
    [[maybe_unused]] const ServiceClient first = stage.service().operatorClient();
    return form(stage, [](PageDriver& driver) {
        return driver.type(u"E-mail address"_s, ServiceFixture::operatorEmail());
    });
}

OpenPane invitation(PageStage& stage, bool)
{
    [[maybe_unused]] const ServiceClient first = stage.service().operatorClient();
    return form(stage, [](PageDriver& driver) { return driver.press(u"I have an invitation"_s); });
}

OpenPane address(PageStage& stage, bool)
{
    return form(stage, [](PageDriver& driver) { return driver.press(u"Another address…"_s); });
}

OpenPane secrets(PageStage& stage, bool)
{
    return form(
        stage, [](PageDriver&) { return true; }, false);
}

//! The keys of data that only a passphrase opens.
class LockedKeys : public main::EmbeddedKeys {
public:
    LockedKeys()
        : LockedKeys(std::make_shared<KeysFixture>())
    {
    }

private:
    explicit LockedKeys(const std::shared_ptr<KeysFixture>& here)
        : EmbeddedKeys(here->folder())
        , m_here(here)
    {
        if (!here->opened(here->vault()))
            qFatal("the keys of the stage were not made");
    }

    const std::shared_ptr<KeysFixture> m_here;
};

OpenPane recovery(PageStage& stage, bool)
{
    return form(
        stage, [](PageDriver& driver) { return driver.press(u"Open with the recovery key"_s); },
        false, std::make_unique<LockedKeys>());
}

OpenPane apiKey(PageStage& stage, bool)
{
    const auto start = std::make_shared<Start>(stage, true, nullptr);
    profiles::Profile profile;
    profile.id = profiles::ProfileId::create();
    profile.name = u"Team"_s;
    profile.kind = profiles::Profile::Kind::SelfHosted;
    profile.origin = QUrl(stage.service().running().origin());
    profile.pinnedCertificate = stage.service().running().certificate.toPem();
    start->page->askFor(profile);
    PageDriver driver(*start->page);
    if (!driver.press(u"Sign in with an API key"_s))
        return {};
    const QObject* filledBy = start->page->currentForm();
    return {std::shared_ptr<QWidget>(start, start->page.get()), nullptr,
        QString::fromLatin1(filledBy->metaObject()->className())};
}

//! By itself: only the real Packmind has a page for it.
OpenPane browser(PageStage& stage, bool)
{
    [[maybe_unused]] const ui::PageContext context = signedIn(stage, false);
    auto window = std::make_shared<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    auto* form = new ui::BrowserForm;
    column->addWidget(form);
    form->follow(new cloud::BrowserSignIn(stage.client->session(), base::systemClock(),
        cloud::BrowserSignIn::usualWait, window.get()));
    window->resize(960, 600);
    window->show();
    return {window, nullptr, QString::fromLatin1(form->metaObject()->className())};
}

OpenPane restore(PageStage& stage, bool)
{
    const auto start = std::make_shared<Start>(stage, true, nullptr);
    start->page->restoreBackup();
    const QObject* filledBy = start->page->currentForm();
    return {std::shared_ptr<QWidget>(start, start->page.get()), nullptr,
        QString::fromLatin1(filledBy->metaObject()->className())};
}

//! By itself: a server has to change for it, as start_network_test does. It scrolls, as on the start
//! page.
OpenPane certificate(PageStage& stage, bool)
{
    auto window = std::make_shared<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    auto* form = new ui::StartCertificateForm;
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    column->addWidget(scroll);
    const QSslCertificate shown = stage.service().running().certificate;
    form->present(ScriptedServer::otherCertificate(), shown, u"cloud.example.com:443"_s, false);
    window->resize(960, 760);
    window->show();
    return {window, nullptr, QString::fromLatin1(form->metaObject()->className())};
}

OpenPane sheet(PageStage& stage, bool)
{
    [[maybe_unused]] const ui::PageContext context = signedIn(stage, false);
    auto window = std::make_shared<QWidget>();
    window->resize(960, 600);
    auto* sheet = new ui::SignInSheet(stage.client->session(), window.get());
    window->show();
    sheet->open();
    return {window, nullptr, QString::fromLatin1(sheet->metaObject()->className())};
}

OpenPane unlockSheet(PageStage& stage, const QString& filledBy)
{
    [[maybe_unused]] const ui::PageContext context = signedIn(stage, false);
    auto window = std::make_shared<QWidget>();
    window->resize(960, 600);
    auto* sheet = new ui::UnlockSheet(stage.client->settings(), u"Packmind"_s, window.get());
    window->show();
    sheet->open();
    return {window, nullptr, filledBy};
}

//! The sheet, and the form in it.
QList<PaneCase> unlocking()
{
    QList<PaneCase> cases;
    for (const QString& name : {u"console::ui::UnlockSheet"_s, u"console::ui::UnlockForm"_s}) {
        PaneCase unlock{name, [name](PageStage& stage, bool) { return unlockSheet(stage, name); },
            u"It locks by itself when the time is over. What you may do is what your role allows."_s,
            {}, {}};
        unlock.write = PaneWrite{"POST", u"/governance/profile-unlocks"_s, u"Unlock"_s,
            u"Putting it on record…"_s, u"What has to be changed"_s,
            u"A member left the company."_s, {{401, u"This is for others."_s}}};
        cases << unlock;
    }
    return cases;
}
} // namespace

QList<PaneCase> startPanes()
{
    PaneCase up{u"console::ui::SignUpForm"_s, signUp, u"Start on this computer"_s, {}, {}};
    up.write = PaneWrite{"POST", u"/auth/signup"_s, u"Create and open"_s, u"Creating…"_s,
        u"First organization"_s, u"Acme Robotics"_s, {{401, {}}}};

    // At the password, as the server says it.
    const QString wrong = u"This is for others."_s;
    PaneCase in{u"console::ui::SignInForm"_s, signIn, u"Sign in on this computer"_s, {}, {}};
    in.write = PaneWrite{"POST", u"/auth/signin"_s, u"Sign in"_s, u"Signing in…"_s, u"Password"_s,
        u"correct-horse!!"_s, {{401, wrong}}};

    PaneCase again{u"console::ui::SignInSheet"_s, sheet, u"The pages stay as they are."_s, {}, {}};
    again.write = in.write;

    PaneCase invited{
        u"console::ui::InvitationForm"_s, invitation, u"Accept an invitation"_s, {}, {}};
    invited.write
        = PaneWrite{"GET", u"/auth/validate-invitation"_s, u"Check invitation"_s, u"Checking…"_s,
            u"Invitation link or code"_s, u"3f6f2f0c-7f0b-4b7e-9d53-0a4f6b8f1c11"_s, {{401, {}}}};

    // Their work is no request to this service: start_page_test, start_secrets_test,
    // main_restore_test and packmind_sign_in_test do it.
    const PaneCase elsewhere{
        u"console::ui::AddressForm"_s, address, u"Connect to another address"_s, {}, {}};
    const PaneCase kept{u"console::ui::SecretsForm"_s, secrets,
        u"No keychain answers on this computer. The data on it is encrypted, so its key is kept, with your sign-in, in a file that is encrypted with a passphrase."_s,
        {}, {}};
    const PaneCase recovered{u"console::ui::RecoveryForm"_s, recovery,
        u"The recovery key opens the data on this computer without the key that is missing. A new key is then kept in your keychain, or, where none answers, behind a passphrase."_s,
        {}, {}};
    const PaneCase restored{u"console::ui::RestoreForm"_s, restore,
        u"Nothing is changed before the backup was opened and checked, and you have agreed."_s, {},
        {}};
    const PaneCase byKey{
        u"console::ui::ApiKeyForm"_s, apiKey, u"Sign in with an API key"_s, {}, {}};
    const PaneCase byBrowser{
        u"console::ui::BrowserForm"_s, browser, u"Sign in through the browser"_s, {}, {}};
    const PaneCase changed{u"console::ui::StartCertificateForm"_s, certificate,
        u"cloud.example.com:443 shows another certificate than the one that this profile trusts. Nothing was sent."_s,
        {}, {}};
    return QList<PaneCase>{up, in, again, invited, elsewhere, kept, recovered, restored, byKey,
               byBrowser, changed}
    + unlocking();
}

} // namespace console::test
