// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "contract/llm_attestation_codecs.h"
#include "contract/llm_codecs.h"

#include <QJsonDocument>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

using domain::LlmFailure;
using domain::LlmKeyState;

namespace {

//! What the other end reads of `body`, which went over the wire as bytes.
template <typename Decode>
auto read(const QJsonObject& body, Decode decode)
{
    base::JsonReader reader(
        QJsonDocument::fromJson(QJsonDocument(body).toJson(QJsonDocument::Compact)).object());
    auto value = decode(reader);
    return reader.finish(std::move(value));
}

auto readReport(const QJsonObject& body, bool encrypted = true)
{
    return read(body, [encrypted](base::JsonReader& reader) {
        return contract::decodeLlmTestReport(reader, encrypted);
    });
}

const QDateTime someTime = QDateTime::fromString(u"2026-11-23T13:47:15.775Z"_s, Qt::ISODateWithMs);

domain::LlmConfiguration everything()
{
    domain::LlmConfiguration all;
    all.settings = domain::LlmSettings{.provider = u"azure-openai"_s,
        .model = u"large"_s,
        .fastestModel = u"small"_s,
        .endpoint = u"https://x.openai.azure.com"_s,
        .apiVersion = u"2024-12-01-preview"_s,
        .key = {.presence = LlmKeyState::Presence::Set,
            .last4 = u"abcd"_s,
            .setAt = someTime,
            .setBy = u"Ada"_s}};
    all.byDefault = domain::LlmDefault{
        .model = u"gpt"_s, .fastestModel = u"mini"_s, .keySet = false, .operators = {u"Olga"_s}};
    all.changedAt = someTime;
    all.changedBy = u"Ada"_s;
    all.lastTest = domain::LlmTestSummary{.at = someTime,
        .by = u"Bob"_s,
        .primary = {.model = u"large"_s, .ok = true, .milliseconds = 812},
        .fast = domain::LlmModelOutcome{.model = u"small"_s, .failure = LlmFailure::NoQuota}};
    all.rotationDays = 90;
    all.rev = 7;
    return all;
}

} // namespace

class LlmCodecsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConfigurationArrivesAsItWas()
    {
        const domain::LlmConfiguration all = everything();
        QCOMPARE(*read(contract::encode(all), contract::decodeLlmConfiguration), all);
        domain::LlmConfiguration none;
        none.byDefault = domain::LlmDefault{.keySet = true};
        QCOMPARE(*read(contract::encode(none), contract::decodeLlmConfiguration), none);
        QVERIFY(none.usesDefault() && !all.usesDefault());
    }

    void everyProviderOfTheCatalogArrivesAsItWas()
    {
        for (const domain::LlmProvider& provider : domain::llmProviderCatalog())
            QCOMPARE(*read(contract::encode(provider), contract::decodeLlmProvider), provider);
    }

    void aFieldOfAKindThatIsNotKnownIsATextMaskedIfSecret()
    {
        const auto provider
            = read(QJsonObject{{u"id"_s, u"new"_s}, {u"displayName"_s, u"New"_s},
                       {u"documentationUrl"_s, u"javascript:alert(1)"_s},
                       {u"fields"_s,
                           QJsonArray{QJsonObject{{u"name"_s, u"seed"_s}, {u"label"_s, u"Seed"_s},
                               {u"type"_s, u"hologram"_s}, {u"secret"_s, true}}}}},
                contract::decodeLlmProvider);
        QVERIFY(provider);
        QCOMPARE(provider->fields.size(), 1);
        QCOMPARE(provider->fields.first().type, domain::LlmField::Type::Text);
        QVERIFY(provider->fields.first().isMasked());
        QVERIFY(provider->documentation.isEmpty());
    }

    void aReportArrivesWithItsStepsAndFailures()
    {
        domain::LlmTestReport report{.provider = u"anthropic"_s,
            .primary = {.model = u"claude"_s, .milliseconds = 3, .failure = LlmFailure::WrongKey},
            .fast = domain::LlmModelOutcome{.model = u"haiku"_s, .ok = true},
            .at = someTime,
            .by = u"Ada"_s};
        report.steps = domain::llmSteps(report.primary, report.fast, true);
        report.steps[2].chain = QStringList{u"api.example"_s, u"Some CA"_s};
        report.steps[2].milliseconds = 44;
        const QJsonObject body = contract::encode(report);
        QCOMPARE(*readReport(body), report);
        // As clients of API v0 read it.
        QVERIFY(!body[u"overallSuccess"_s].toBool());
        const QJsonObject error = body[u"standardModel"_s].toObject()[u"error"_s].toObject();
        QCOMPARE(error[u"type"_s].toString(), u"AUTHENTICATION_ERROR"_s);
        QVERIFY(error[u"message"_s].toString().contains(u"Anthropic Claude"_s));
    }

    void whatV0SaysOfATestIsReadFromItsMessages()
    {
        const auto report = readReport(
            {{u"provider"_s, u"openai-compatible"_s},
                {u"standardModel"_s,
                    QJsonObject{{u"model"_s, u"fake-large"_s}, {u"success"_s, false},
                        {u"error"_s,
                            QJsonObject{{u"message"_s, u"429 Rate limit reached for requests"_s},
                                {u"type"_s, u"API_ERROR"_s}}}}},
                {u"overallSuccess"_s, false}},
            false);
        QVERIFY(report);
        QVERIFY(report->hasConfiguration);
        QCOMPARE(report->primary.failure, LlmFailure::RateLimited);
        QCOMPARE(report->steps.size(), 6);
        QCOMPARE(report->steps.at(2).state, domain::LlmStep::State::Skipped); // no TLS
    }

    void aListWithoutModelsHasAReason()
    {
        const QJsonObject none{
            {u"provider"_s, u"openai"_s}, {u"models"_s, QJsonArray()}, {u"success"_s, true}};
        QCOMPARE(read(none, contract::decodeLlmModels)->failure, LlmFailure::ListEmpty);
        const domain::LlmModels cannot{
            .provider = u"azure-openai"_s, .names = {}, .failure = LlmFailure::CannotList};
        QCOMPARE(*read(contract::encode(cannot), contract::decodeLlmModels), cannot);
        const domain::LlmModels some{.provider = u"openai"_s, .names = {u"b"_s, u"a"_s}};
        QCOMPARE(*read(contract::encode(some), contract::decodeLlmModels), some);
    }

    void aConfigIsReadAsItWasSent()
    {
        const domain::LlmConfig config{.provider = u"openai"_s,
            .fields = {{u"apiKey"_s, u"sk-1"_s}, {u"model"_s, u"m"_s}},
            .removed = {u"other"_s}};
        const auto back = read(contract::encode(config), contract::decodeLlmConfig);
        QVERIFY(back);
        QCOMPARE(back->provider, config.provider);
        QCOMPARE(back->fields, config.fields);
        QCOMPARE(back->removed, config.removed);
        QVERIFY(!read(QJsonObject{}, contract::decodeLlmConfig));
        const QJsonObject number{
            {u"config"_s, QJsonObject{{u"provider"_s, u"openai"_s}, {u"model"_s, 5}}}};
        QVERIFY(!read(number, contract::decodeLlmConfig));
    }

    void thePlatformAndItsChangesArriveAsTheyWere()
    {
        const domain::LlmPlatform platform{.key = {.presence = LlmKeyState::Presence::NotSet},
            .model = u"gpt"_s,
            .fastestModel = u"mini"_s,
            .rotationDays = 30,
            .allowedEndpoints = {u"10.0.0.0/8"_s},
            .rev = 2};
        QCOMPARE(*read(contract::encode(platform), contract::decodeLlmPlatform), platform);

        domain::LlmPlatformChange change;
        change.key
            = *domain::LlmKeyChange::replace(u"sk-not-a-real-key"_s, domain::llmPlatformKeyField());
        change.allowedEndpoints = QStringList();
        std::optional<base::ApiError> refused;
        const auto readChange = [&](base::JsonReader& reader) {
            return contract::decodeLlmPlatformChange(reader, refused);
        };
        const auto back = read(contract::encode(change), readChange);
        QCOMPARE(back->key.key(), change.key.key());
        QCOMPARE(back->allowedEndpoints, change.allowedEndpoints);
        QVERIFY(!back->model && !back->rotationDays && !refused);
        const auto masked = read(QJsonObject{{u"key"_s, u"••••••••"_s}}, readChange);
        QVERIFY(masked && refused);
        QCOMPARE(refused->code, u"llm.key.mask"_s);
        QCOMPARE(refused->field, u"key"_s);
    }

    void whatIsWrongWithAChangeOfThePlatformIsSaid()
    {
        const auto codeOf = [](const domain::LlmPlatformChange& change) {
            const auto right = change.check();
            return right ? QString() : right.error().code + u' ' + right.error().field;
        };
        QCOMPARE(codeOf({}), QString());
        QCOMPARE(codeOf({.model = u" "_s}), u"llm.value.missing model"_s);
        QCOMPARE(codeOf({.fastestModel = QString(256, u'a')}), u"llm.value.long fastestModel"_s);
        QCOMPARE(codeOf({.model = u"a\nb"_s}), u"llm.value.line model"_s);
        QCOMPARE(codeOf({.rotationDays = 0}), u"llm.rotation rotationDays"_s);
        QCOMPARE(codeOf({.rotationDays = 3650}), QString());
        QCOMPARE(codeOf({.allowedEndpoints = QStringList{u"10.0.0.1/8"_s}}),
            u"llm.endpoints.listed allowedEndpoints"_s);
    }

    void anOrganizationOfTheOverviewArrivesAsItWas()
    {
        const domain::LlmConfiguration all = everything();
        const domain::LlmOverviewRow row{
            .organization = domain::OrganizationId(u"4b6e9c4a-41a7-44ea-ab93-53d82f4dc622"_s),
            .name = u"Acme"_s,
            .settings = *all.settings,
            .changedAt = someTime,
            .lastTest = all.lastTest,
            .rotationDays = 30};
        const auto back = read(contract::encode(row), contract::decodeLlmOverviewRow);
        QVERIFY(back);
        QCOMPARE(back->organization, row.organization);
        QCOMPARE(back->name, row.name);
        QCOMPARE(back->settings, row.settings);
        QCOMPARE(back->changedAt, row.changedAt);
        QCOMPARE(back->lastTest, row.lastTest);
        QCOMPARE(back->rotationDays, 30);
        // API v0 and servers of before do not say.
        QJsonObject silent = contract::encode(row);
        silent.remove("rotationDays"_L1);
        QCOMPARE(
            read(silent, contract::decodeLlmOverviewRow)->rotationDays, domain::llmKeyRotationDays);
    }

    void whatIsStatedOfAProviderArrivesAsItWas()
    {
        domain::StatedLlmAttestation stated{.provider = u"azure-openai"_s,
            .said = {.promptsStored = true,
                .usedForTraining = false,
                .region = u"France"_s,
                .source = u"Contract"_s,
                .checkedOn = QDate(2026, 9, 3),
                .host = u"acme.openai.azure.com"_s},
            .statedBy = u"Ada"_s,
            .statedAt = someTime,
            .rev = 3};
        QCOMPARE(*read(contract::encode(stated), contract::decodeStatedLlmAttestation), stated);
        QCOMPARE(*read(contract::encode(stated.said), contract::decodeLlmAttestation), stated.said);
        stated.said.region.clear();
        stated.said.host.clear();
        stated.statedBy.clear();
        QVERIFY(!contract::encode(stated).contains("host"_L1));
        QCOMPARE(*read(contract::encode(stated), contract::decodeStatedLlmAttestation), stated);
        QJsonObject undated = contract::encode(stated.said);
        undated.remove("checkedOn"_L1);
        QVERIFY(!read(undated, contract::decodeLlmAttestation));
    }
};

QTEST_GUILESS_MAIN(LlmCodecsTest)
#include "llm_codecs_test.moc"
