// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/v0_bench.h"

#include "bench/measure.h"
#include "bench/waiting.h"
#include "cloud/client.h"
#include "packmind/stand_in.h"
#include "profiles/memory_store.h"
#include "service/service.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/parts/data_table.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostPaintMs = 200; // after the last byte of the answer
constexpr double mostFilterMs = 16; // a key
constexpr double mostMiB = 120;

//! A console of its own in front of the stand-in, with the service of this computer inside.
class Desk {
public:
    Desk(const QUrl& cloud, const QString& email)
        : m_service(
            {.dataFolder = m_folder.filePath(u"data"_s), .dataKey = service::DataKey::generate()})
        , m_profiles(m_folder.filePath(u"profiles.json"_s))
        , m_memory(m_folder.filePath(u"views.ini"_s), u"window"_s)
    {
        (void)await(m_service.start());
        (void)await(m_profiles.load());
        profiles::Profile profile;
        profile.id = profiles::ProfileId::create();
        profile.name = u"Packmind"_s;
        profile.kind = profiles::Profile::Kind::SelfHosted;
        profile.origin = cloud;
        (void)await(m_profiles.save(profile));
        (void)await(m_profiles.setLastUsed(profile.id));
        cloud::CloudClient client({.origin = cloud}, *m_secrets, profile.id);
        (void)await(client.session().signIn(email, test::StandIn::password()));
        m_theme.apply(*qApp);
    }

    //! Opens the window; the session that is kept goes on.
    ui::ConsoleWindow& open()
    {
        ui::ConsoleSetup setup;
        setup.start.profiles = &m_profiles;
        setup.start.secrets = [this](QObject*, const QString&) {
            profiles::SecretStoreChoice choice;
            choice.state = profiles::SecretStoreChoice::State::Ready;
            choice.store = m_secrets;
            return base::Call<profiles::SecretStoreChoice>::ready(choice);
        };
        setup.start.vaultPath = m_folder.filePath(u"secrets.vault"_s);
        setup.theme = &m_theme;
        setup.windowMemory = &m_memory;
        setup.viewFile = m_folder.filePath(u"views.ini"_s);
        setup.firstPage = u"organizations"_s;
        setup.readsAhead = false;
        m_window = std::make_unique<ui::ConsoleWindow>(std::move(setup));
        m_window->resize(1200, 780);
        m_window->show();
        m_window->begin();
        while (!m_window->currentConsolePage())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_window->showPage(ui::PageId::Organizations);
        return *m_window;
    }

private:
    QTemporaryDir m_folder;
    service::Service m_service;
    profiles::ProfileStore m_profiles;
    std::shared_ptr<profiles::MemoryStore> m_secrets = std::make_shared<profiles::MemoryStore>();
    ui::SettingsViewMemory m_memory;
    ui::Theme m_theme{nullptr};
    std::unique_ptr<ui::ConsoleWindow> m_window;
};

void measureOrganizations(const QUrl& cloud, const QString& email)
{
    Desk desk(cloud, email);
    print(u"memory before the window"_s, residentMiB(), "MiB");
    AnswerClock::expect(u"GET /organizations"_s);
    FirstPaint paint(u"Organizations list"_s);
    desk.open();
    print(u"2,000 organizations to the first rows painted"_s, paint.wait(), "ms", mostPaintMs);
    print(u"filter 2,000 organizations, the slowest key"_s,
        slowestKeyMs(*paint.table(), u"organization 19"_s), "ms", mostFilterMs);
    print(u"memory with 2,000 organizations"_s, residentMiB(), "MiB", mostMiB);
}

void measureMembers(const QUrl& cloud, const QString& email)
{
    Desk desk(cloud, email);
    FirstPaint first(u"Organizations list"_s);
    ui::ConsoleWindow& window = desk.open();
    (void)first.wait();
    const double before = residentMiB();
    AnswerClock::expect(u"GET /organizations/:orgId/users/statuses"_s);
    FirstPaint paint(u"Members list"_s);
    window.findChild<ui::OrganizationsPage*>()->openMembers(
        *window.connection()->client->session().current());
    print(u"20,000 members to the first rows painted"_s, paint.wait(), "ms", mostPaintMs);
    print(u"filter 20,000 members, the slowest key"_s,
        slowestKeyMs(*paint.table(), u"person19 scale"_s), "ms", mostFilterMs);
    print(u"memory of 20,000 members"_s, residentMiB() - before, "MiB");
    print(u"memory with 20,000 members"_s, residentMiB(), "MiB", mostMiB);
    print(u"memory at most"_s, peakMiB(), "MiB", mostMiB);
}

} // namespace

void measureV0()
{
    test::StandIn cloud;
    if (!cloud.isRunning()) {
        std::printf("the stand-in does not start\n");
        return;
    }
    cloud.seed(u"grace@acme.example"_s, 1, {{u"members"_s, 20'000}});
    cloud.seed(u"ada@acme.example"_s, 2'000);
    const AnswerClock clock;
    measureOrganizations(cloud.origin(), u"ada@acme.example"_s);
    measureMembers(cloud.origin(), u"grace@acme.example"_s);
}

} // namespace console::bench
