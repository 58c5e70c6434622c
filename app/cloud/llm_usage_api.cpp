// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/llm_usage_api.h"

#include "cloud/area_rules.h"
#include "contract/usage_routes.h"
#include "domain/llm_budget.h"

namespace console::cloud {

using base::ApiError;
using base::Call;
using base::failure;
using base::Result;
using domain::LlmBudget;
using domain::LlmUsage;
using domain::UsageImportPreview;
using domain::UsageOutcome;
using namespace Qt::StringLiterals;

namespace routes = contract::routes;

namespace {

//! Sends rows in parts, one after the other, so that each one is small and can be told of.
template <typename T>
class InParts : public std::enable_shared_from_this<InParts<T>> {
public:
    using Take = std::function<void(const T&, qsizetype rows)>;
    using End = std::function<void(std::optional<ApiError>)>;

    struct Plan {
        QList<LlmUsage> rows;
        contract::Route route;
        std::function<T(base::JsonReader&)> decode;
        LlmUsageApi::Progress progress;
    };

    InParts(Session& session, Plan plan, Take take, End end)
        : m_session(session)
        , m_plan(std::move(plan))
        , m_take(std::move(take))
        , m_end(std::move(end))
    {
    }

    void next()
    {
        if (m_done >= m_plan.rows.size())
            return m_end(std::nullopt);
        const QList<LlmUsage> part = m_plan.rows.mid(m_done, domain::mostUsageRowsAtOnce);
        // This lives as long as a call is under way.
        m_current
            = m_session.call({.route = m_plan.route, .body = contract::encode(part)}, m_plan.decode)
                  .then(&m_session,
                      [self = this->shared_from_this(), rows = part.size()](
                          const Result<T>& answer) { self->took(answer, rows); });
    }

    void cancel() const { m_current.cancel(); }

private:
    void took(const Result<T>& answer, qsizetype rows)
    {
        if (!answer)
            return m_end(answer.error());
        m_done += rows;
        m_take(*answer, rows);
        if (m_plan.progress)
            m_plan.progress(m_done, m_plan.rows.size());
        next();
    }

    Session& m_session;
    const Plan m_plan;
    const Take m_take;
    const End m_end;
    base::CallHandle m_current;
    qsizetype m_done = 0;
};

template <typename T, typename Out>
Call<Out> start(const base::CallSource<Out>& source, const std::shared_ptr<InParts<T>>& parts)
{
    Call<Out> call = source.call();
    source.onCancel([weak = std::weak_ptr(parts)] {
        if (const auto running = weak.lock())
            running->cancel();
    });
    parts->next();
    return call;
}

} // namespace

Call<domain::UsageReport> LlmUsageApi::report(const domain::UsageQuery& query)
{
    if (const auto span = domain::usageSpan(query); !span)
        return Call<domain::UsageReport>::ready(failure(span.error()));
    QUrlQuery members{{u"zone"_s, QString::fromUtf8(query.zone)},
        {u"period"_s, domain::wireName(query.period)},
        {u"from"_s, query.from.toString(Qt::ISODate)},
        {u"until"_s, query.until.toString(Qt::ISODate)}, {u"by"_s, domain::wireName(query.by)}};
    if (query.organization)
        members.addQueryItem(u"organizationId"_s, query.organization->text());
    return m_session.call(
        {.route = routes::llmUsage, .query = members}, contract::decodeUsageReport);
}

Call<UsageImportPreview> LlmUsageApi::preview(const QList<LlmUsage>& rows, const Progress& progress)
{
    using Parts = InParts<UsageImportPreview>;
    const base::CallSource<UsageImportPreview> source;
    const auto found = std::make_shared<UsageImportPreview>();
    const auto parts = std::make_shared<Parts>(
        m_session,
        Parts::Plan{rows, routes::previewLlmUsage, contract::decodeUsageImportPreview, progress},
        [found](const UsageImportPreview& part, qsizetype) {
            found->added += part.added;
            found->same += part.same;
            found->changed += part.changed;
        },
        [found, source](const std::optional<ApiError>& error) {
            source.resolve(error ? Result<UsageImportPreview>(failure(*error)) : *found);
        });
    return start(source, parts);
}

Call<LlmUsageImported> LlmUsageApi::import(const QList<LlmUsage>& rows, const Progress& progress)
{
    using Parts = InParts<UsageOutcome>;
    const base::CallSource<LlmUsageImported> source;
    const auto done = std::make_shared<LlmUsageImported>();
    const auto parts = std::make_shared<Parts>(
        m_session,
        Parts::Plan{rows, routes::replaceLlmUsage, contract::decodeUsageOutcome, progress},
        [done](const UsageOutcome& part, qsizetype count) {
            done->outcome += part;
            done->rows += count;
        },
        [done, source](const std::optional<ApiError>& error) {
            done->stopped = error;
            source.resolve(*done);
        });
    return start(source, parts);
}

Call<QList<LlmBudget>> LlmUsageApi::budgets(const QByteArray& zone)
{
    return m_session.call(
        {.route = routes::llmBudgets, .query = QUrlQuery{{u"zone"_s, QString::fromUtf8(zone)}}},
        [](base::JsonReader& reader) {
            return reader.list("items"_L1, contract::decodeLlmBudget);
        });
}

Call<LlmBudget> LlmUsageApi::setBudget(
    const LlmBudget& seen, const std::optional<qint64>& monthlyTokens)
{
    if (monthlyTokens) {
        if (const auto right = domain::checkedLlmBudget(*monthlyTokens); !right)
            return Call<LlmBudget>::ready(failure(right.error()));
    }
    QJsonObject body;
    body.insert("monthlyTokens"_L1,
        monthlyTokens ? QJsonValue(*monthlyTokens) : QJsonValue(QJsonValue::Null));
    return m_session.call({.route = routes::changeLlmBudget,
                              .pathValues = {seen.organization.text()},
                              .body = body,
                              .seenRev = seenOf(seen.rev)},
        contract::decodeLlmBudget);
}

} // namespace console::cloud
