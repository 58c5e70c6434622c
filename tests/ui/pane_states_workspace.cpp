// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/wait_until.h"
#include "profiles/profile_store.h"
#include "ui/pages/activity/activity_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/subprocessors/subprocessors_page.h"
#include "ui/pages/trust/trust_page.h"
#include "ui/pane_states.h"
#include "ui/parts/detail_pane.h"
#include "ui/rendering.h"

#include <QListWidget>
#include <QStackedWidget>

// The panes of what the whole workspace shares: trust, listing, activity, settings.
namespace console::test {

using namespace Qt::StringLiterals;

namespace {
const QString grace = u"grace@acme.example"_s;

//! A page that is shown and has read what fills it.
template <typename PageType, typename... Args>
std::shared_ptr<PageType> shown(PageStage& stage, bool readOnly, Args&... args)
{
    auto page = std::make_shared<PageType>(signedIn(stage, readOnly), args...);
    page->resize(984, 780);
    page->setVisible(true); // show() of a page shows what it has read
    page->refresh();
    return page;
}

//! The pane that `open` opened in the page; `filledBy` is its class where it is not the pane's own.
OpenPane paneOf(const std::shared_ptr<ui::Page>& page, bool open, const QString& filledBy = {})
{
    if (!open)
        return {};
    OpenPane pane{page, [raw = page.get()] { raw->refresh(); }, filledBy};
    const QList<ui::DetailPane*> all = page->findChildren<ui::DetailPane*>();
    for (const ui::DetailPane* each : all) {
        if (each->isVisible() && filledBy.isEmpty())
            pane.className = QString::fromLatin1(each->metaObject()->className());
    }
    return pane;
}

OpenPane request(PageStage& stage, bool readOnly, const QString& action)
{
    const auto page = shown<ui::TrustPage>(stage, readOnly);
    return paneOf(page, readOnly || PageDriver(*page).press(action));
}

OpenPane proof(PageStage& stage, bool readOnly)
{
    const auto page = shown<ui::TrustPage>(stage, readOnly);
    return paneOf(page,
        PageDriver(*page).press(
            u"See what was found: All data is encrypted at rest with AES-256."_s));
}

OpenPane site(PageStage& stage, bool readOnly)
{
    const auto page = shown<ui::SubProcessorsPage>(stage, readOnly);
    return paneOf(page, PageDriver(*page).chooseFromMenu(u"Export"_s, u"Export as a site…"_s),
        u"console::ui::SitePane"_s);
}

OpenPane event(PageStage& stage, bool readOnly)
{
    const auto page = shown<ui::ActivityPage>(stage, readOnly);
    auto* list = page->findChild<ui::DataTable*>();
    PageDriver driver(*page);
    const bool filled = waitUntil([&] { return list->model()->rowCount() > 0; }, 10'000);
    const QString first = filled ? list->model()->index(0, 0).data().toString() : QString();
    return paneOf(page, filled && driver.choose(u"Activity list"_s, first));
}

//! The section of the settings at that place, alone in its page.
std::shared_ptr<ui::SettingsPage> section(const ui::PageContext& context, int index)
{
    auto page = std::make_shared<ui::SettingsPage>(context, theme());
    page->findChild<QListWidget*>()->setCurrentRow(index);
    page->resize(984, 780);
    page->show();
    page->refresh();
    return page;
}

QString sectionClass(const ui::SettingsPage& page)
{
    const auto* sections = page.findChild<QStackedWidget*>();
    return QString::fromLatin1(sections->currentWidget()->metaObject()->className());
}

OpenPane general(PageStage& stage, bool readOnly)
{
    const auto page = section(signedIn(stage, readOnly), 0);
    const auto known = [&] {
        const QWidget* signUp = PageDriver(*page).find(u"People can sign up by themselves"_s);
        return readOnly || (signUp && signUp->isEnabled());
    };
    return paneOf(page, waitUntil(known, 10'000), sectionClass(*page));
}

//! A key that was made before the profile became read-only, and the question whether to revoke it.
OpenPane apiKey(PageStage& stage, bool readOnly)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const bool made
        = await(stage.client->apiKeys().generate(stage.organization().organization.id)).has_value();
    const auto page = section(context, 2);
    const PageDriver driver(*page);
    const bool open = made && driver.choose(u"API keys list"_s, u"Acme Robotics"_s)
        && (readOnly || driver.press(u"Revoke this key"_s));
    const auto asked = [&] {
        return readOnly || driver.find(u"Revoke"_s);
    };
    return paneOf(page, open && waitUntil(asked, 10'000), u"console::ui::ApiKeyPane"_s);
}

OpenPane person(PageStage& stage, bool readOnly)
{
    ServiceClient ada = stage.service().client();
    const ui::PageContext context = signedIn(stage, readOnly);
    ada.signIn(ServiceFixture::operatorEmail(), ServiceFixture::password());
    (void)stage.service().memberClient(ada, grace, u"member"_s);
    const auto page = section(context, 1);
    const bool open = PageDriver(*page).choose(u"People list"_s, grace);
    return paneOf(page, open, sectionClass(*page));
}

//! The section about backups; `step` is pressed in it when there is one.
OpenPane backups(PageStage& stage, bool readOnly, const QString& step)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    const auto page = section(context, 0);
    chooseItem(*page->findChild<QListWidget*>(), u"Backups"_s);
    const PageDriver driver(*page);
    const auto known = [&] {
        return driver.find(u"State of the backups"_s);
    };
    const bool shown = waitUntil(known, 10'000);
    const bool open = shown && (readOnly || step.isEmpty() || driver.press(step));
    return paneOf(page, open, step.isEmpty() ? sectionClass(*page) : QString());
}

QList<PaneCase> backupPanes()
{
    const QString failed = u"The backups could not be loaded."_s;
    PaneCase whole{u"console::ui::BackupsSection"_s,
        [](PageStage& stage, bool readOnly) { return backups(stage, readOnly, {}); },
        u"If this computer were lost now, no backup would bring the data back."_s,
        u"/governance/backups"_s, failed};
    whole.refusal = PaneRefusal{u"Back up now"_s, u"This profile is read-only."_s};
    PaneCase settings{u"console::ui::BackupSettingsPane"_s,
        [](PageStage& stage, bool readOnly) {
            return backups(stage, readOnly, u"When and where…"_s);
        },
        u"Older ones that the console made in the folder are removed."_s, u"/governance/backups"_s,
        failed};
    settings.write = PaneWrite{"PUT", u"/governance/backups/settings"_s, u"Save"_s, u"Saving…"_s,
        u"Password for backups"_s, u"four words are better"_s};
    settings.refusal = PaneRefusal{u"When and where…"_s, u"This profile is read-only."_s};
    return {whole, settings};
}

//! The section about the relay that mails leave by, once there is one.
OpenPane mailRelay(PageStage& stage, bool readOnly)
{
    const ui::PageContext context = signedIn(stage, readOnly);
    domain::MailRelayChange relay;
    relay.host = u"smtp.acme.example"_s;
    relay.senderAddress = u"cloud@acme.example"_s;
    const bool set = await(stage.client->mail().changeRelay(relay, 0)).has_value();
    const auto page = section(context, 0);
    chooseItem(*page->findChild<QListWidget*>(), u"Mail"_s);
    const PageDriver driver(*page);
    const auto known = [&] {
        return driver.find(u"Name of the sender"_s) != nullptr;
    };
    return paneOf(page, set && waitUntil(known, 10'000), sectionClass(*page));
}

PaneCase mailPane()
{
    PaneCase relay{u"console::ui::MailSection"_s, mailRelay, u"One that the relay may send for."_s,
        u"/governance/mail/relay"_s, u"The mail relay could not be loaded."_s};
    relay.write = PaneWrite{"PATCH", u"/governance/mail/relay"_s, u"Save relay"_s, u"Saving…"_s,
        u"Name of the sender"_s, u"Acme Robotics"_s};
    relay.refusal = PaneRefusal{u"Name of the sender"_s,
        u"The profile “This computer” is read-only. Nothing can be changed through it."_s};
    return relay;
}

//! It reads nothing: all of it is on this computer.
PaneCase connectionPane()
{
    return {u"console::ui::ConnectionPane"_s,
        [](PageStage& stage, bool readOnly) {
            ui::PageContext context = signedIn(stage, readOnly);
            context.profile.kind = profiles::Profile::Kind::SelfHosted;
            context.profile.proxy.mode = profiles::Proxy::Mode::Http;
            const auto page = section(context, 0);
            chooseItem(*page->findChild<QListWidget*>(), u"Connection"_s);
            return paneOf(page, true);
        },
        u"Kept where this profile's secrets are, and never shown. Empty leaves it as it is."_s, {},
        {}};
}

//! It reads nothing either.
PaneCase profilePane()
{
    struct Saved {
        QTemporaryDir folder;
        profiles::ProfileStore store{folder.filePath(u"profiles.json"_s)};
        std::shared_ptr<ui::SettingsPage> page;
    };
    return {u"console::ui::ProfilePane"_s,
        [](PageStage& stage, bool readOnly) {
            const auto saved = std::make_shared<Saved>();
            ui::PageContext context = signedIn(stage, readOnly);
            context.profiles = &saved->store;
            if (context.profile.id.isEmpty())
                context.profile.id = profiles::ProfileId::create();
            if (!await(saved->store.load()) || !await(saved->store.save(context.profile)))
                return OpenPane();
            saved->page = section(context, 0);
            chooseItem(*saved->page->findChild<QListWidget*>(), u"Profiles"_s);
            const bool open
                = PageDriver(*saved->page).choose(u"Profiles list"_s, context.profile.name);
            OpenPane pane = paneOf(saved->page, open);
            pane.page = std::shared_ptr<QWidget>(saved, saved->page.get());
            return pane;
        },
        u"Profiles of one group stand together. Empty: in none."_s, {}, {}};
}

PaneCase apiKeyPane()
{
    PaneCase key{u"console::ui::ApiKeyPane"_s, apiKey, u"Valid until"_s, u"/auth/api-keys"_s,
        u"The keys could not be loaded."_s};
    key.write = PaneWrite{"DELETE", u"/auth/api-keys/"_s, u"Revoke"_s, u"Revoking…"_s, {}, {}};
    key.refusal = PaneRefusal{u"Revoke this key"_s, u"This profile is read-only."_s};
    return key;
}
} // namespace

ui::PageContext signedIn(PageStage& stage, bool readOnly)
{
    [[maybe_unused]] const bool done = stage.signUp();
    ui::PageContext context = stage.context();
    context.profile.readOnly = readOnly;
    return context;
}

QList<PaneCase> workspacePanes()
{
    const QString noSending
        = u"The profile “This computer” is read-only. Nothing can be sent through it."_s;
    PaneCase report{u"console::ui::RequestPane"_s,
        [](PageStage& stage, bool readOnly) {
            return request(stage, readOnly, u"Request the SOC 2 report"_s);
        },
        u"The request is recorded here, and a mail to contact@packmind.com is prepared for you to send."_s,
        u"/governance/trust-requests"_s, u"What was requested could not be loaded."_s};
    report.write = PaneWrite{"POST", u"/governance/trust-requests"_s, u"Record the request"_s,
        u"Saving…"_s, u"What it is needed for"_s, u"For the review of our vendors."_s};
    report.refusal = PaneRefusal{u"Request the SOC 2 report"_s, noSending};

    PaneCase contact = report;
    contact.open = [](PageStage& stage, bool readOnly) {
        return request(stage, readOnly, u"Contact the DPO"_s);
    };
    contact.sentence
        = u"Your message is recorded here, and a mail to dpo@packmind.com is prepared for you to send."_s;
    contact.write->button = u"Record the message"_s;
    contact.write->field = u"Your message"_s;
    contact.refusal = PaneRefusal{u"Contact the DPO"_s, noSending};

    const PaneCase found{u"console::ui::ProofPane"_s, proof,
        u"What is stored is encrypted, as promised."_s, u"/governance/trust-requests"_s,
        u"What was requested could not be loaded."_s};

    const PaneCase exported{u"console::ui::SitePane"_s, site,
        u"Other files in it stay. You are asked before one that no export wrote is replaced."_s,
        u"/governance/listing"_s, u"The listing could not be loaded."_s};
    const PaneCase happened{u"console::ui::EventPane"_s, event, u"Place in the chain"_s,
        u"/governance/activity"_s, u"The activity could not be loaded."_s};

    PaneCase settings{u"console::ui::GeneralSection"_s, general,
        u"While this is off, only people with an invitation can get an account."_s,
        u"/governance/settings"_s, u"The settings could not be loaded."_s};
    settings.write = PaneWrite{"PATCH", u"/governance/settings"_s,
        u"People can sign up by themselves"_s, u"Saving. Press Esc to stop."_s, {}, {},
        {{500,
             u"The change was not saved. The server refused this or failed. What is shown may have changed."_s},
            {401, u"Your session has ended."_s},
            {0, u"There is no connection to the cloud right now."_s}}};
    settings.refusal
        = PaneRefusal{u"People can sign up by themselves"_s, u"This profile is read-only."_s};

    PaneCase role{u"console::ui::PeopleSection"_s, person, u"Role in the workspace"_s,
        u"/governance/people"_s, u"The people could not be loaded."_s};
    role.write = PaneWrite{"PATCH", u"/role"_s, u"Save the role"_s, u"Saving…"_s,
        u"Role in the workspace"_s, u"Auditor"_s};
    role.refusal = PaneRefusal{u"Role in the workspace"_s, u"This profile is read-only."_s};
    return QList<PaneCase>{report, contact, found, exported, happened, settings, role, apiKeyPane(),
               connectionPane(), profilePane(), mailPane()}
    + backupPanes();
}

} // namespace console::test
