// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usecases/first_start.h"

#include "base/random.h"
#include "domain/hash_chain.h"
#include "service/store/calendars.h"
#include "service/store/listings.h"
#include "service/store/migrations.h"
#include "service/store/one_time_tokens.h"
#include "service/store/service_secrets.h"
#include "service/store/sessions.h"
#include "service/store/workspaces.h"
#include "service/usecases/record.h"

#include <QFile>
#include <QLocale>

namespace console::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int keepEndedDays = 30;

base::Result<domain::ListingVersion> baseline(const QDate& today)
{
    QFile file(u":/service/listing/sub-processors.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the documentation's listing of this program can't be read");
    return domain::listingFromMarkdown(file.readAll())
        .map([&](const QList<domain::SubProcessor>& entries) {
            domain::ListingVersion version;
            version.number = 1;
            version.effectiveDate = today;
            version.summary
                = QCoreApplication::translate("Service", "Taken over from the documentation on %1.")
                      .arg(QLocale().toString(today, QLocale::LongFormat));
            version.author = u"documentation"_s;
            version.entries = entries;
            version.prevHash = domain::chainStart();
            version.hash = domain::listingHash(version);
            return version;
        });
}

} // namespace

base::Result<Shared> prepareService(
    Database& database, const base::Clock& clock, const PasswordCost& passwordCost)
{
    const base::Result<int> schema = migrate(database, builtInMigrations(), clock);
    if (!schema)
        return base::failure(schema.error());
    return change(database, [&]() -> base::Result<Shared> {
        const Shared shared{.clock = clock,
            .passwordCost = passwordCost,
            .tokenKey = ServiceSecretStore(database).keyOf(u"token"_s)};
        if (database.failed())
            return shared;
        if (!WorkspaceStore(database).first()) {
            if (const auto made = makeWorkspace(database, shared); !made)
                return base::failure(made.error());
        }
        WorkspaceStore(database).forgetKeysOfOldMarks();
        const QDateTime longAgo = clock().addDays(-keepEndedDays);
        SessionStore(database).forgetBefore(longAgo);
        LoginCodeStore(database).forgetBefore(longAgo);
        PasswordResetStore(database).forgetBefore(longAgo);
        keepOwnCalendars(database, clock());
        return shared;
    });
}

base::Result<domain::WorkspaceId> makeWorkspace(Database& database, const Shared& shared)
{
    const QDateTime now = shared.clock();
    const base::Result<domain::ListingVersion> listing = baseline(now.toUTC().date());
    if (!listing)
        return base::failure(listing.error());
    const StoredWorkspace workspace{.id = domain::WorkspaceId::create(),
        .addressKey = base::randomBytes(32),
        .settings = {.signUpOpen = true}};
    WorkspaceStore(database).insert(workspace, now);
    ListingStore(database).insert(workspace.id, *listing, now);
    const Context byService{
        .database = database, .shared = shared, .principal = {}, .requestId = {}, .origin = {}};
    record(byService, workspace.id,
        {.action = u"workspace.created"_s,
            .targetType = u"workspace"_s,
            .targetId = workspace.id.text()});
    record(byService, workspace.id,
        {.action = u"listing.published"_s,
            .targetType = u"listing-version"_s,
            .targetId = QString::number(listing->number),
            .after = {{u"effectiveDate"_s, listing->effectiveDate.toString(Qt::ISODate)},
                {u"hash"_s, QString::fromLatin1(listing->hash)}}});
    return workspace.id;
}

} // namespace console::service
