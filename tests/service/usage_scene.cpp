// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/usage_scene.h"

#include "contract/usage_codecs.h"

namespace console::test {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 november = 498'192; // 2026-11-01T00Z in hours
}

QString usagePath(const QString& rest)
{
    return u"/governance/llm/usage"_s + rest;
}

QJsonObject usageBody(const QList<domain::LlmUsage>& rows)
{
    return contract::encode(rows);
}

domain::LlmUsage usageRow(const QString& organization, qint64 hour,
    const domain::LlmUsageCounts& counts, const QString& model)
{
    return {{domain::OrganizationId(organization), november + hour, u"openai"_s, model, u"chat"_s},
        counts};
}

domain::UsageReport usageOf(ServiceClient& who, const domain::UsageQuery& query)
{
    QString path = usagePath(
        u"?zone=%1&period=%2&from=%3&until=%4&by=%5"_s.arg(QString::fromUtf8(query.zone),
            domain::wireName(query.period), query.from.toString(Qt::ISODate),
            query.until.toString(Qt::ISODate), domain::wireName(query.by)));
    if (query.organization)
        path += u"&organizationId="_s + query.organization->text();
    base::JsonReader reader(who.get(path).object());
    domain::UsageReport report = contract::decodeUsageReport(reader);
    if (reader.failed())
        qWarning("no report was given");
    return report;
}

QList<domain::LlmUsage> storedUsage(const ServiceFixture& fixture)
{
    const auto database = fixture.database();
    return database->all(
        u"SELECT s.organization_id, u.hour, s.provider, s.model, s.kind, u.requests, "
        "u.input_tokens, u.output_tokens, u.errors FROM llm_usage u "
        "JOIN llm_usage_series s ON s.id = u.series_id"_s,
        {}, [](const service::Row& row) {
            return domain::LlmUsage{{domain::OrganizationId(row.text(0)), row.number(1),
                                        row.text(2), row.text(3), row.text(4)},
                {row.number(5), row.number(6), row.number(7), row.number(8)}};
        });
}

} // namespace console::test
