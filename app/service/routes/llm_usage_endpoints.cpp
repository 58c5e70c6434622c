// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/routes/llm_usage_endpoints.h"

#include "contract/usage_codecs.h"
#include "contract/usage_routes.h"
#include "service/routes/frame.h"
#include "service/usecases/llm_budgets.h"
#include "service/usecases/llm_usage.h"
#include "service/usecases/refusals.h"

namespace console::service {

using base::JsonReader;
using base::Result;
using domain::LlmUsage;
using namespace Qt::StringLiterals;

namespace {

QString member(const RouteCall& call, const QString& name)
{
    return call.request.query.queryItemValue(name, QUrl::FullyDecoded);
}

base::Failure unknownWord(const QString& name)
{
    return invalid(name, "request.query",
        QCoreApplication::translate("Service", "Usage can't be asked for like that."));
}

Result<domain::UsageQuery> usageQuery(const RouteCall& call)
{
    const auto period = domain::usagePeriod(member(call, u"period"_s));
    if (!period)
        return unknownWord(u"period"_s);
    const QString by = member(call, u"by"_s);
    const auto group = by.isEmpty() ? domain::UsageGroup::None : domain::usageGroup(by);
    if (!group)
        return unknownWord(u"by"_s);
    domain::UsageQuery query{.zone = member(call, u"zone"_s).toUtf8(),
        .period = *period,
        .from = QDate::fromString(member(call, u"from"_s), Qt::ISODate),
        .until = QDate::fromString(member(call, u"until"_s), Qt::ISODate),
        .by = *group};
    if (const QString id = member(call, u"organizationId"_s).toLower(); !id.isEmpty()) {
        if (QUuid::fromString(id).isNull())
            return unknownWord(u"organizationId"_s);
        query.organization = domain::OrganizationId(id);
    }
    return query;
}

Result<QList<LlmUsage>> rowsIn(const RouteCall& call)
{
    JsonReader reader(call.body);
    const QList<LlmUsage> rows = contract::decodeLlmUsageRows(reader);
    const Result<QList<LlmUsage>> read = reader.finish(rows);
    if (read)
        return read;
    // Of a thousand rows it has to be said which one.
    return members(reader, rows).map_error([&](base::ApiError error) {
        error.field = read.error().detail.section(u':', 0, 0);
        return error;
    });
}

//! A call that takes rows and answers with what came of them.
template <typename T>
RouteHandler taker(int status, Result<T> (LlmUsageRecords::*take)(const QList<LlmUsage>&))
{
    return [status, take](const RouteCall& call) {
        LlmUsageRecords records(call.context);
        return answer(status, rowsIn(call).and_then([&](const QList<LlmUsage>& rows) {
            return (records.*take)(rows);
        }),
            plain);
    };
}

Result<HttpResponse> budgets(const RouteCall& call)
{
    return answer(200, LlmBudgets(call.context).all(member(call, u"zone"_s).toUtf8()), listed);
}

Result<HttpResponse> changeBudget(const RouteCall& call)
{
    JsonReader reader(call.body);
    const auto tokens = members(reader, reader.optionalInteger("monthlyTokens"_L1));
    if (!tokens)
        return base::failure(tokens.error());
    return answer(200, ifMatch(call.request).and_then([&](const std::optional<qint64>& rev) {
        return LlmBudgets(call.context).set(call.organizationId(), *tokens, rev);
    }),
        plain);
}

} // namespace

QList<Endpoint> llmUsageEndpoints()
{
    using namespace contract;
    return {
        {routes::llmUsage,
            [](const RouteCall& call) {
                return answer(200, usageQuery(call).and_then([&](const domain::UsageQuery& query) {
                    return LlmUsageRecords(call.context).sums(query);
                }),
                    plain);
            }},
        {routes::reportLlmUsage, taker(200, &LlmUsageRecords::report)},
        {routes::replaceLlmUsage, taker(200, &LlmUsageRecords::replace)},
        {routes::previewLlmUsage, taker(200, &LlmUsageRecords::preview)},
        {routes::llmBudgets, budgets},
        {routes::changeLlmBudget, changeBudget},
    };
}

} // namespace console::service
