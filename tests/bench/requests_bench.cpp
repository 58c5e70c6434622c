// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/requests_bench.h"

#include "bench/measure.h"
#include "contract/request_codecs.h"
#include "domain/local_day.h"
#include "domain/public_holidays.h"
#include "service/store/calendars.h"
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
constexpr int eachPaused = 10; // every so many has an open question, which is counted until today
constexpr double mostNameMs = 200; // a person who has typed a name waits no longer

QString addressOf(int person)
{
    return u"person%1@department%2.acme.example"_s.arg(person).arg(person % 97);
}

//! As long as what a country publishes for all years that a calendar can speak of.
const domain::HolidayCalendar& importedCalendar()
{
    static const domain::HolidayCalendar calendar(
        {.id = u"1f0c5a52-3f0a-4f83-9a0e-3a9d1f4a0b11"_s, .version = u"1"_s, .country = u"FR"_s},
        domain::firstCalendarYear, domain::lastCalendarYear,
        domain::builtInCalendar(u"fr"_s)->days());
    return calendar;
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
    if (i % eachPaused == 0) {
        whole.calendar = importedCalendar().identity().id;
        whole.summary.status = domain::RequestStatus::IdentityCheck;
        whole.questions = {{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .pause = {.kind = domain::RequestPause::Kind::Identity,
                .askedOn = domain::localDay(whole.summary.receivedAt, whole.summary.zone).value(),
                .answeredOn = {}},
            .rights = {clock.asked.right},
            .text = u"Please tell us from which of your addresses you wrote to us."_s,
            .answerUntil = {}}};
    }
    return stored;
}

const domain::HolidayCalendar& calendarOf(const domain::RequestCase& whole)
{
    const domain::HolidayCalendar* own = domain::builtInCalendar(whole.calendar);
    return own ? *own : importedCalendar();
}

base::Result<base::Done> seed(
    service::Database& database, const domain::WorkspaceId& workspace, const QDateTime& now)
{
    service::WorkspaceStore(database).insert(
        {.id = workspace, .addressKey = "key", .settings = {}}, now);
    return seedRequests(database, workspace, now);
}

//! As the answer has its rows: judged today, and those that stand still counted anew.
void measureViews(service::Database& database, const domain::WorkspaceId& workspace,
    const contract::Page<domain::RequestSummary>& page)
{
    const service::Shared shared{.clock = base::systemClock(), .passwordCost = {}, .tokenKey = {}};
    service::Principal reader;
    reader.workspaceId = workspace;
    const service::Context context{
        .database = database, .shared = shared, .principal = reader, .requestId = {}, .origin = {}};
    int paused = 0;
    const auto show = [&] {
        paused = 0;
        const auto shown = service::read(database, [&]() -> base::Result<base::Done> {
            service::RequestViews views(context, false);
            for (const domain::RequestSummary& summary : page.items)
                paused += views.summary(summary).isPaused() ? 1 : 0;
            return base::Done{};
        });
        if (!shown)
            qFatal("the bench could not show its cases");
    };
    const double ms = medianMs(9, show);
    print(u"page of 100 judged today, %1 of them standing still"_s.arg(paused), ms, "ms");
}

} // namespace

base::Result<base::Done> seedRequests(
    service::Database& database, const domain::WorkspaceId& workspace, const QDateTime& now)
{
    service::DataRequestStore store(database, workspace);
    service::CalendarStore(database, workspace)
        .put({.calendar = importedCalendar(),
                 .name = u"Imported"_s,
                 .imported = true,
                 .changedAt = std::nullopt},
            now);
    // Where the cases come in it may be tomorrow already.
    const QDate today = domain::localDay(now, domain::usualZone()).value_or(now.date());
    for (int i = 0; i < cases; ++i) {
        service::StoredDataRequest stored = caseNumber(i, now);
        const auto counted = service::recountWith(calendarOf(stored.whole), stored.whole, today);
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
    filter.due = {domain::RequestUrgency::Paused};
    measureViews(**database, workspace, page());
}

} // namespace console::bench
