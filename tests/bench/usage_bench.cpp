// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "bench/usage_bench.h"

#include "bench/measure.h"
#include "contract/usage_codecs.h"
#include "service/store/accounts.h"
#include "service/store/migrations.h"
#include "service/store/workspaces.h"
#include "service/usecases/llm_budgets.h"
#include "service/usecases/llm_usage.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace console::bench {

using namespace Qt::StringLiterals;
using namespace service;

namespace {

constexpr int organizations = 514;
constexpr int modelsOfEach = 2;
constexpr int models = 12;
constexpr qint64 hours = qint64(365) * 24;
constexpr qint64 firstHour = 490'896; // 2026-01-01T00Z
constexpr double second = 1000; // milliseconds

QString ofHours()
{
    return u"WITH RECURSIVE h(hour) AS (SELECT %1 UNION ALL SELECT hour + 1 FROM h "
           "WHERE hour + 1 < %2) "_s.arg(firstHour)
               .arg(firstHour + hours);
}

//! Numbers of an hour that are the same for each series, so that roll-ups can be had without adding
//! nine million rows up.
QString times(const QString& factor)
{
    return u"%1 * (1 + h.hour % 7), %1 * (100 + h.hour % 900), %1 * (10 + h.hour % 90), "
           "%1 * (h.hour % 2)"_s.replace(u"%1"_s, factor);
}

void seedSeries(Database& database, const domain::WorkspaceId& workspace)
{
    for (int i = 0; i < organizations * modelsOfEach; ++i)
        database.execute(u"INSERT INTO llm_usage_series VALUES (?, ?, ?, ?, ?, ?)"_s,
            {i + 1, workspace.text(),
                u"00000000-0000-4000-8000-%1"_s.arg(i / modelsOfEach, 12, 10, QChar(u'0')),
                i % 3 == 0 ? u"anthropic"_s : u"openai"_s, u"model-%1"_s.arg(i % models),
                u"chat"_s});
}

void seedHours(Database& database)
{
    database.execute(QString(ofHours() + u"INSERT INTO llm_usage SELECT s.id, h.hour, "_s
        + times(u"1"_s) + u" FROM llm_usage_series s CROSS JOIN h"_s));
    database.execute(QString(ofHours()
        + u"INSERT INTO llm_usage_total SELECT s.workspace_id, h.hour, s.provider, s.model, "_s
        + times(u"s.n"_s)
        + u" FROM h CROSS JOIN (SELECT workspace_id, provider, model, COUNT(*) AS n "
          "FROM llm_usage_series GROUP BY workspace_id, provider, model) s"_s));
    database.execute(QString(ofHours()
        + u"INSERT INTO llm_usage_day SELECT s.workspace_id, h.hour / 24, s.organization_id, "
          "SUM(s.n * (1 + h.hour % 7)), SUM(s.n * (100 + h.hour % 900)), "
          "SUM(s.n * (10 + h.hour % 90)), SUM(s.n * (h.hour % 2)) FROM h CROSS JOIN "
          "(SELECT workspace_id, organization_id, COUNT(*) AS n FROM llm_usage_series "
          "GROUP BY workspace_id, organization_id) s "
          "GROUP BY s.workspace_id, h.hour / 24, s.organization_id"_s));
    for (int i = 0; i < organizations; ++i)
        database.execute(
            u"INSERT INTO llm_budget SELECT workspace_id, organization_id, 1000000, 1, "
            "'', '' FROM llm_usage_series WHERE id = ?"_s,
            {i * modelsOfEach + 1});
}

domain::UsageQuery query(domain::UsagePeriod period, domain::UsageGroup by)
{
    constexpr int september = 9; // 120 days before the end of the year
    const bool days = period == domain::UsagePeriod::Day;
    return {.zone = "America/St_Johns",
        .period = period,
        .from = {2026, days ? september : 1, 2},
        .until = {2026, 12, 30},
        .by = by};
}

//! As the route answers: the sums and the budgets, as bytes.
void open(const Context& context, const domain::UsageQuery& asked)
{
    const auto report = LlmUsageRecords(context).sums(asked);
    const auto budgets = LlmBudgets(context).all(asked.zone);
    if (!report || !budgets || report->total.requests == 0)
        qFatal("the bench could not read the usage");
    const QByteArray body = QJsonDocument(contract::encode(*report)).toJson();
    if (body.isEmpty())
        qFatal("the usage has no form");
}

} // namespace

void measureUsage()
{
    using domain::UsageGroup;
    using domain::UsagePeriod;
    const QTemporaryDir folder;
    const auto database
        = Database::open(folder.filePath(u"service.db"_s), Protection::from(DataKey::generate()));
    const domain::WorkspaceId workspace = domain::WorkspaceId::create();
    const QDateTime now = domain::hourUtc(firstHour + hours - 36);
    const domain::Account account{
        .id = domain::UserId::create(), .email = u"ada@acme.example"_s, .displayName = {}};
    if (!database || !migrate(**database, builtInMigrations(), base::systemClock()))
        qFatal("the bench could not make its database");
    const auto seeded = change(**database, [&]() -> base::Result<base::Done> {
        WorkspaceStore store(**database);
        store.insert({.id = workspace, .addressKey = "key", .settings = {}}, now);
        AccountStore(**database)
            .insert({.account = account, .active = true, .passwordHash = {}}, now);
        store.addPerson(workspace, account.id, domain::WorkspaceRole::Operator, now);
        seedSeries(**database, workspace);
        seedHours(**database);
        return base::Done{};
    });
    if (!seeded)
        qFatal("the bench could not fill its database");
    const auto rows = (*database)->first(u"SELECT COUNT(*) FROM llm_usage"_s, {},
        [](const Row& row) { return double(row.number(0)); });
    print(u"hours of LLM usage"_s, rows.value_or(0), "rows");
    const Shared shared{.clock = [now]() -> QDateTime { return QDateTime(now); },
        .passwordCost = {},
        .tokenKey = {}};
    const Context context{.database = **database,
        .shared = shared,
        .principal
        = Principal{.account = account, .workspaceId = workspace, .current = {}, .tokenHash = {}},
        .requestId = {},
        .origin = {}};
    for (const auto& opening : QList<std::pair<QString, domain::UsageQuery>>{
             {u"a year by months and organization"_s,
                 query(UsagePeriod::Month, UsageGroup::Organization)},
             {u"a year by weeks and model"_s, query(UsagePeriod::Week, UsageGroup::Model)},
             {u"120 days by organization"_s, query(UsagePeriod::Day, UsageGroup::Organization)},
             {u"120 days by provider"_s, query(UsagePeriod::Day, UsageGroup::Provider)}})
        print(QString(u"usage opened: "_s + opening.first),
            medianMs(3, [&] { open(context, opening.second); }), "ms", second);
}

} // namespace console::bench
