// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/requests_bench.h"

#include "bench/measure.h"
#include "contract/request_codecs.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "service/store/data_request_queue.h"
#include "service/store/migrations.h"
#include "service/store/transaction.h"
#include "service/store/workspaces.h"
#include "service/usecases/request_scene.h"

#include <QTemporaryDir>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int cases = 10'000;
constexpr int people = 4'000;
constexpr int daysBack = 60;
constexpr double mostNameMs = 200; // a person who has typed a name waits no longer

QString addressOf(int person)
{
    return u"person%1@department%2.acme.example"_s.arg(person).arg(person % 97);
}

service::StoredDataRequest caseNumber(int i, const QDateTime& now)
{
    service::StoredDataRequest stored;
    stored.address = addressOf((i * 7919) % people);
    domain::RequestCase& whole = stored.whole;
    whole.calendar = u"fr"_s;
    whole.details = QString(1'500, u'x');
    whole.name = u"Person Number%1 of Department%2"_s.arg((i * 7919) % people).arg(i % 97);
    whole.summary.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    whole.summary.receivedAt = now.addSecs(-3600LL * ((i * 31) % (24 * daysBack)));
    whole.summary.zone = domain::usualZone();
    domain::RightClock clock;
    clock.asked.right = domain::allDataRights.at(size_t(i) % domain::allDataRights.size());
    whole.summary.rights = {clock};
    return stored;
}

base::Result<base::Done> seed(
    service::Database& database, const domain::WorkspaceId& workspace, const QDateTime& now)
{
    service::WorkspaceStore(database).insert(
        {.id = workspace, .addressKey = "key", .settings = {}}, now);
    return seedRequests(database, workspace, now);
}

} // namespace

base::Result<base::Done> seedRequests(
    service::Database& database, const domain::WorkspaceId& workspace, const QDateTime& now)
{
    service::DataRequestStore store(database, workspace);
    // Where the cases come in it may be tomorrow already.
    const QDate today = domain::localDay(now, domain::usualZone()).value_or(now.date());
    for (int i = 0; i < cases; ++i) {
        service::StoredDataRequest stored = caseNumber(i, now);
        const auto counted = service::recountWith(
            *domain::builtInCalendar(stored.whole.calendar), stored.whole, today);
        if (!counted)
            return counted;
        stored.whole.summary.ref = store.takeRef(today.year());
        store.put(stored, now);
    }
    return base::Done{};
}

void measureRequests()
{
    using namespace service;
    const QTemporaryDir folder;
    const auto database
        = Database::open(folder.filePath(u"service.db"_s), Protection::from(DataKey::generate()));
    const domain::WorkspaceId workspace = domain::WorkspaceId::create();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!database || !migrate(**database, builtInMigrations(), base::systemClock())
        || !change(**database, [&] { return seed(**database, workspace, now); }))
        qFatal("the bench could not make its database");
    PageRequest request;
    DataRequestFilter filter;
    const auto page = [&] {
        return queuePage(**database, workspace, filter, request, now);
    };
    const auto next = [&] {
        if (const auto position = decodeCursor(page().nextCursor))
            request.after = *position;
    };
    print(u"page of 100 of 10,000 data requests, each"_s, medianMs(9, next), "ms");
    request = {};
    filter.due = {domain::RequestUrgency::DueSoon};
    print(u"the same, filtered by what is due"_s, medianMs(5, page), "ms");
    filter = {};
    request.text = addressOf(1);
    print(u"the same, found by an address"_s, medianMs(5, page), "ms");
    request.text = u"erasure"_s;
    print(u"the same, found by a right"_s, medianMs(5, page), "ms");
    filter.byName = true;
    filter.subject = u"number7"_s;
    request.text.clear();
    print(u"the same, found by a name"_s, medianMs(5, page), "ms", mostNameMs);
    filter = {};
    request = {};
    const contract::Page<domain::RequestSummary> first = page();
    const auto write = [&] {
        return contract::encodePage(
            first, [](const auto& summary) { return contract::encode(summary); });
    };
    print(u"the same, written as JSON"_s, medianMs(9, write), "ms");
}

} // namespace console::bench
