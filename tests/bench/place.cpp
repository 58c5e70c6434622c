// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/place.h"

#include "bench/waiting.h"

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {
const QString email = u"ada@acme.example"_s;
const QString password = u"correct-horse!!"_s;
} // namespace

Place::Place()
    : config{.dataFolder = folder.filePath(u"data"_s), .dataKey = service::DataKey::generate()}
    , service(config)
    , running(await(service.start()))
    , client({.origin = QUrl(running.origin()), .pin = running.certificate, .readOnly = false},
          secrets, profiles::ProfileId::create())
    , memory(folder.filePath(u"views.ini"_s), u"bench"_s)
{
    (void)await(client.session().connectToServer());
    (void)await(client.session().signUp(email, password, u"Acme"_s));
}

std::unique_ptr<service::Database> Place::database() const
{
    auto opened = service::Database::open(
        config.dataFolder + u"/service.db"_s, service::Protection::from(config.dataKey));
    if (!opened)
        qFatal("the bench could not open its database");
    return std::move(*opened);
}

domain::WorkspaceId Place::workspaceOf(service::Database& database)
{
    return domain::WorkspaceId(
        database
            .first(u"SELECT id FROM workspace"_s, {}, [](const auto& row) { return row.text(0); })
            .value_or(QString()));
}

void Place::signInAgain()
{
    (void)await(client.session().signIn(email, password));
}

std::shared_ptr<cloud::CloudClient> Place::another()
{
    auto made = std::make_shared<cloud::CloudClient>(
        cloud::Endpoint{
            .origin = QUrl(running.origin()), .pin = running.certificate, .readOnly = false},
        secrets, profiles::ProfileId::create());
    (void)await(made->session().connectToServer());
    (void)await(made->session().signIn(email, password));
    return made;
}

ui::PageContext Place::context()
{
    ui::PageContext context;
    context.client = &client;
    context.memory = &memory;
    context.capabilities = *client.session().capabilities();
    context.governance = {ui::Governance::Place::WithCloud, context.capabilities, std::nullopt};
    context.standing = {domain::WorkspaceRole::Operator, true, true};
    return context;
}

} // namespace console::bench
