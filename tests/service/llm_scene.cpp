// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_scene.h"

namespace console::test {

using namespace Qt::StringLiterals;

LlmScene::LlmScene(
    const std::function<void(service::LlmRules&)>& adjust, const QStringList& options)
    : provider(options)
    , fixture([this, adjust](service::ServiceConfig& config) {
        config.llm.loopbackAllowed = true;
        for (const char* id : {"packmind", "openai"})
            config.llm.addresses.insert(QString::fromLatin1(id), QUrl(provider.endpoint(u"/v1"_s)));
        config.llm.addresses.insert(u"anthropic"_s, QUrl(provider.endpoint(u"/v1"_s)));
        config.llm.addresses.insert(u"gemini"_s, QUrl(provider.endpoint(u"/v1beta"_s)));
        if (adjust)
            adjust(config.llm);
    })
    , ada(fixture.operatorClient())
    , bob(fixture.memberClient(ada, u"bob@acme.example"_s, u"member"_s))
    , house(ServiceFixture::organizationOf(ada))
{
}

QString LlmScene::path(const QString& rest) const
{
    return u"/organizations/%1/llm/%2"_s.arg(house, rest);
}

QJsonObject LlmScene::config(const QJsonObject& fields)
{
    return {{u"config"_s, fields}};
}

QJsonObject LlmScene::compatible(const QString& key, const QString& model) const
{
    QJsonObject fields{{u"provider"_s, u"openai-compatible"_s},
        {u"llmEndpoint"_s, provider.endpoint(u"/v1"_s)}, {u"model"_s, model},
        {u"fastestModel"_s, u"small"_s}};
    if (!key.isEmpty())
        fields.insert(u"llmApiKey"_s, key);
    return config(fields);
}

QString LlmScene::everythingStored() const
{
    const auto database = fixture.database();
    const QStringList tables = database->all(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s, {},
        [](const service::Row& row) { return row.text(0); });
    QStringList all;
    for (const QString& table : tables) {
        const QStringList columns = database->all(u"SELECT name FROM pragma_table_info(?)"_s,
            {table}, [](const service::Row& row) { return row.text(0); });
        for (const QString& column : columns)
            all += database->all(u"SELECT %1 FROM %2"_s.arg(column, table), {},
                [](const service::Row& row) { return row.text(0); });
    }
    return all.join(u'\n');
}

QString stepsOf(const ServiceAnswer& answer)
{
    QStringList states;
    const QJsonArray steps = answer.object()["steps"_L1].toArray();
    for (const QJsonValue& step : steps)
        states.append(step["state"_L1].toString());
    return states.join(u' ');
}

QString failureOf(const ServiceAnswer& answer, const char* model)
{
    return answer.object()[QLatin1String(model)]["error"_L1]["failure"_L1].toString();
}

} // namespace console::test
