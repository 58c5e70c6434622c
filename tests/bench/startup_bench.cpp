// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/startup_bench.h"

#include "bench/measure.h"
#include "bench/waiting.h"
#include "cloud/client.h"
#include "profiles/memory_store.h"
#include "service/service.h"
#include "ui/pages/organizations/organizations_page.h"
#include "ui/parts/view_memory.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

//! Service, connection, session, and the page with its first row painted.
void toFirstList(const service::ServiceConfig& config, profiles::SecretStore& secrets,
    const profiles::ProfileId& profile, bool first)
{
    service::Service service(config);
    const service::RunningService running = await(service.start());
    cloud::CloudClient client(
        {.origin = QUrl(running.origin()), .pin = running.certificate, .readOnly = false}, secrets,
        profile);
    (void)await(client.session().connectToServer());
    if (first)
        (void)await(
            client.session().signUp(u"ada@acme.example"_s, u"correct-horse!!"_s, u"Acme"_s));
    else
        (void)await(client.session().restore());
    ui::SettingsViewMemory memory(config.dataFolder + u"/views.ini"_s, u"bench"_s);
    ui::PageContext context;
    context.client = &client;
    context.memory = &memory;
    context.capabilities = *client.session().capabilities();
    ui::OrganizationsPage page(context);
    page.resize(984, 780);
    page.show();
    page.refresh();
    const QList<QTableView*> tables = page.findChildren<QTableView*>();
    const auto isFilled = [](const QTableView* table) {
        return table->isVisible() && table->model()->rowCount() > 0;
    };
    while (std::none_of(tables.begin(), tables.end(), isFilled))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    (void)page.grab();
}

} // namespace

void measureStartUp()
{
    const QTemporaryDir folder;
    const service::ServiceConfig config{
        .dataFolder = folder.filePath(u"data"_s), .dataKey = service::DataKey::generate()};
    profiles::MemoryStore secrets;
    const profiles::ProfileId profile = profiles::ProfileId::create();
    ui::Theme theme(nullptr);
    theme.apply(*qApp);
    print(u"first start, sign-up included, to the first list"_s,
        medianMs(1, [&] { toFirstList(config, secrets, profile, true); }), "ms");
    print(u"later start to the first list"_s,
        medianMs(3, [&] { toFirstList(config, secrets, profile, false); }), "ms");
    print(u"memory after start-up"_s, residentMiB(), "MiB");
}

} // namespace console::bench
