// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_examples.h"
#include "domain/llm_settings.h"

#include <QTest>

using namespace console;
using namespace console::tests;
using namespace Qt::StringLiterals;
using domain::LlmDraft;
using domain::LlmField;
using domain::LlmKeyChange;
using domain::LlmKeyState;
using domain::LlmProvider;
using domain::LlmServer;
using domain::LlmSettings;

namespace {

LlmKeyChange newKey(const QString& key = u"fake-key-good"_s)
{
    return LlmKeyChange::replace(key, {.name = u"apiKey"_s, .label = u"API key"_s}).value();
}

LlmSettings stored(const QString& provider, LlmKeyState::Presence key)
{
    return {.provider = provider, .model = u"large"_s, .key = {.presence = key}};
}

//! A whole form of that provider; the key is kept.
LlmDraft filled(const QString& id)
{
    LlmDraft draft = domain::llmDraft(provider(id), {});
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        if (value->isEmpty())
            *value = value.key().contains(u"ndpoint"_s) ? u"https://llm.example.com/v1"_s
                                                        : u"name-"_s + value.key();
    }
    return draft;
}

QStringList codes(const QList<domain::LlmFinding>& findings)
{
    QStringList found;
    for (const domain::LlmFinding& one : findings)
        found << one.field + u": "_s + one.code;
    return found;
}

//! What is said about one value of the compatible provider's form.
QStringList saidOf(const QString& field, const QString& value, const QString& id)
{
    LlmDraft draft = filled(id);
    draft.values.insert(field, value);
    for (const LlmField& one : provider(id).keyFields())
        draft.keys.insert(one.name, newKey());
    return codes(domain::checkLlmDraft(provider(id), draft, std::nullopt, LlmServer::Keeps));
}

} // namespace

class LlmSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFormShowsWhatIsStoredAndElseTheDefaults()
    {
        const LlmSettings settings{.provider = u"azure-openai"_s,
            .model = u"dep-large"_s,
            .endpoint = u"https://acme.example"_s,
            .apiVersion = u"2025-01-01"_s};
        QCOMPARE(domain::llmDraft(provider(u"azure-openai"_s), settings).values,
            (QMap<QString, QString>{{u"endpoint"_s, u"https://acme.example"_s},
                {u"model"_s, u"dep-large"_s}, {u"fastestModel"_s, u""_s},
                {u"apiVersion"_s, u"2025-01-01"_s}}));
        LlmSettings compatible = settings;
        compatible.provider = u"openai-compatible"_s;
        QCOMPARE(domain::llmDraft(provider(u"openai-compatible"_s), compatible)
                     .values.value(u"llmEndpoint"_s),
            u"https://acme.example"_s);
        QCOMPARE(domain::llmDraft(provider(u"openai"_s), settings).values,
            (QMap<QString, QString>{
                {u"model"_s, u"gpt-5.2"_s}, {u"fastestModel"_s, u"gpt-4.1-mini"_s}}));
    }

    void aKeyIsKeptReplacedOrRemoved_data()
    {
        QTest::addColumn<QString>("before"); // provider and presence of the key
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("keeps"); // what is sent to ours, or the code
        QTest::addColumn<QString>("replaces"); // to API v0
        const int keep = 0;
        const int replace = 1;
        const int remove = 2;
        const QString sent = u"key sent"_s;
        const QString without = u"no key"_s;
        const QString needed = u"llm.key.needed"_s;
        const QString missing = u"llm.key.missing"_s;
        QTest::newRow("set, keep") << u"openai set"_s << keep << without << needed;
        QTest::newRow("set, replace") << u"openai set"_s << replace << sent << sent;
        QTest::newRow("set, remove") << u"openai set"_s << remove << u"removed"_s << without;
        QTest::newRow("unknown, keep") << u"openai unknown"_s << keep << without << needed;
        QTest::newRow("none, keep") << u"openai none"_s << keep << missing << missing;
        QTest::newRow("none, replace") << u"openai none"_s << replace << sent << sent;
        QTest::newRow("another's, keep") << u"anthropic set"_s << keep << needed << needed;
        QTest::newRow("another's, replace") << u"anthropic set"_s << replace << sent << sent;
        QTest::newRow("nothing saved, keep") << u""_s << keep << missing << missing;
        QTest::newRow("nothing saved, replace") << u""_s << replace << sent << sent;
    }

    void aKeyIsKeptReplacedOrRemoved()
    {
        QFETCH(QString, before);
        QFETCH(int, change);
        const QStringList words = before.split(u' ');
        std::optional<LlmSettings> settings;
        if (words.size() == 2)
            settings = stored(words.first(),
                words.last() == u"set"_s        ? LlmKeyState::Presence::Set
                    : words.last() == u"none"_s ? LlmKeyState::Presence::NotSet
                                                : LlmKeyState::Presence::Unknown);
        LlmDraft draft = filled(u"openai"_s);
        if (change > 0)
            draft.keys.insert(u"apiKey"_s, change == 1 ? newKey() : LlmKeyChange::remove());
        const auto outcome = [&](LlmServer server) -> QString {
            const auto config = domain::llmConfig(provider(u"openai"_s), draft, settings, server);
            if (!config)
                return config.error().field == u"apiKey"_s ? config.error().code : u"field"_s;
            if (!config->removed.isEmpty())
                return config->removed == QStringList(u"apiKey"_s)
                        && !config->fields.contains(u"apiKey"_s)
                    ? u"removed"_s
                    : u"mixed"_s;
            return config->fields.value(u"apiKey"_s) == u"fake-key-good"_s ? u"key sent"_s
                : config->fields.contains(u"apiKey"_s)                     ? u"another"_s
                                                                           : u"no key"_s;
        };
        QTEST(outcome(LlmServer::Keeps), "keeps");
        QTEST(outcome(LlmServer::Replaces), "replaces");
    }

    void aKeptKeyIsNotSentToAnotherAddress_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("https://llm.example.com/v1") << true;
        QTest::newRow("https://LLM.example.com:443/v2") << true;
        QTest::newRow("https://llm.example.com:8443/v1") << false;
        QTest::newRow("http://llm.example.com/v1") << false;
        QTest::newRow("http://llm.example.com:443/v1") << false;
        QTest::newRow("https://llm.example.com.evil.example/v1") << false;
        QTest::newRow("https://evil.example/v1") << false;
    }

    void aKeptKeyIsNotSentToAnotherAddress()
    {
        QFETCH(bool, stays);
        const QString endpoint = QString::fromLatin1(QTest::currentDataTag());
        LlmSettings settings = stored(u"openai-compatible"_s, LlmKeyState::Presence::Set);
        settings.endpoint = u"https://llm.example.com/v1"_s;
        QCOMPARE(domain::keyMayStay(settings, u"openai-compatible"_s, endpoint), stays);
        QVERIFY(!domain::keyMayStay(settings, u"azure-openai"_s, endpoint));
        LlmDraft draft = filled(u"openai-compatible"_s);
        draft.values.insert(u"llmEndpoint"_s, endpoint);
        const auto config = domain::llmConfig(
            provider(u"openai-compatible"_s), draft, settings, LlmServer::Keeps);
        QCOMPARE(config ? QString() : config.error().code, stays ? QString() : u"llm.key.needed"_s);
    }

    void anOptionalKeyMayBeMissingButIsNotLostUnasked()
    {
        LlmProvider local = provider(u"openai-compatible"_s);
        local.fields[1].optional = true;
        const LlmDraft draft = filled(u"openai-compatible"_s);
        const auto config = domain::llmConfig(local, draft, std::nullopt, LlmServer::Replaces);
        QVERIFY(config.has_value());
        QVERIFY(!config->fields.contains(u"llmApiKey"_s));
        const auto kept = domain::llmConfig(local, draft,
            stored(u"openai-compatible"_s, LlmKeyState::Presence::Unknown), LlmServer::Replaces);
        QCOMPARE(kept.error().code, u"llm.key.needed"_s);
    }

    void nothingEmptyAndNoMaskIsEverSent()
    {
        // Whatever a person types, whatever is stored, for each provider and kind of server.
        const QStringList typed{u""_s, u"   "_s, u"••••7f2c"_s, u"********"_s, u"sk-..."_s,
            u"sk-ant-..."_s, u"…7f2c"_s, u"fake-key-good"_s};
        int sent = 0;
        for (const LlmProvider& one : domain::llmProviderCatalog()) {
            for (const QString& text : typed) {
                for (const auto presence : {LlmKeyState::Presence::Unknown,
                         LlmKeyState::Presence::NotSet, LlmKeyState::Presence::Set}) {
                    for (const auto server : {LlmServer::Keeps, LlmServer::Replaces}) {
                        LlmDraft draft = filled(one.id);
                        draft.values.insert(u"fastestModel"_s, u" "_s);
                        for (const LlmField& field : one.keyFields()) {
                            draft.values.insert(field.name, text); // A defect of the caller
                            if (const auto change = LlmKeyChange::replace(text, field))
                                draft.keys.insert(field.name, *change);
                        }
                        const auto config
                            = domain::llmConfig(one, draft, stored(one.id, presence), server);
                        if (!config)
                            continue;
                        for (const QString& value : config->fields)
                            QVERIFY(!value.trimmed().isEmpty());
                        for (const LlmField& field : one.keyFields()) {
                            const QString key = config->fields.value(field.name);
                            QVERIFY(key.isEmpty() || key == u"fake-key-good"_s);
                            sent += key.isEmpty() ? 0 : 1;
                        }
                    }
                }
            }
        }
        QCOMPARE(sent, 5 * 3 * 2); // Providers with a key, presences, kinds of server
    }

    void onlyFieldsOfTheProviderAreSent()
    {
        LlmDraft draft = filled(u"openai"_s);
        draft.values.insert(u"endpoint"_s, u"https://left-from.another.example"_s);
        draft.values.insert(u"model"_s, u"  gpt-fake "_s);
        draft.keys.insert(u"apiKey"_s, newKey());
        draft.keys.insert(u"llmApiKey"_s, newKey(u"another-secret"_s));
        const auto config
            = domain::llmConfig(provider(u"openai"_s), draft, std::nullopt, LlmServer::Keeps);
        QCOMPARE(config.value().provider, u"openai"_s);
        QCOMPARE(config.value().fields,
            (QMap<QString, QString>{{u"apiKey"_s, u"fake-key-good"_s}, {u"model"_s, u"gpt-fake"_s},
                {u"fastestModel"_s, u"gpt-4.1-mini"_s}}));
        const auto platform = domain::llmConfig(
            provider(u"packmind"_s), {.provider = u"packmind"_s}, std::nullopt, LlmServer::Keeps);
        QVERIFY(platform.value().fields.isEmpty());
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* tag, const QString& id, const QString& field,
                             const QString& value, const QString& code) {
            QTest::newRow(tag) << id << field << value << code;
        };
        const QString other = u"openai-compatible"_s;
        row("a model", u"openai"_s, u"model"_s, QString(255, u'm'), {});
        row("no model", u"openai"_s, u"model"_s, u"  "_s, u"llm.value.missing"_s);
        row("a long model", u"openai"_s, u"model"_s, QString(256, u'm'), u"llm.value.long"_s);
        row("a model of two lines", u"openai"_s, u"model"_s, u"a\nb"_s, u"llm.value.line"_s);
        row("no fast model", u"openai"_s, u"fastestModel"_s, {}, {});
        row("the same", u"openai"_s, u"fastestModel"_s, u"gpt-5.2"_s, u"llm.models.same"_s);
        row("plain", other, u"llmEndpoint"_s, u"http://localhost:11434/v1"_s,
            u"llm.endpoint.plain"_s);
        row("an address", other, u"llmEndpoint"_s, u"https://llm.example.com:8443/v1"_s, {});
        row("no address", other, u"llmEndpoint"_s, u""_s, u"llm.value.missing"_s);
        row("a host alone", other, u"llmEndpoint"_s, u"llm.example.com"_s, u"llm.endpoint.url"_s);
        row("another scheme", other, u"llmEndpoint"_s, u"ftp://a.example"_s, u"llm.endpoint.url"_s);
        row("a space", other, u"llmEndpoint"_s, u"https://a b.example"_s, u"llm.endpoint.url"_s);
        row("a password", other, u"llmEndpoint"_s, u"https://a:b@c.example"_s,
            u"llm.endpoint.password"_s);
        row("a query", other, u"llmEndpoint"_s, u"https://c.example?k=1"_s,
            u"llm.endpoint.parts"_s);
        row("a fragment", other, u"llmEndpoint"_s, u"https://c.example#k"_s,
            u"llm.endpoint.parts"_s);
        row("a long address", other, u"llmEndpoint"_s,
            u"https://c.example/"_s + QString(2031, u'a'), u"llm.value.long"_s);
        row("a version", u"azure-openai"_s, u"apiVersion"_s, u"2025-01-01"_s, {});
        row("an odd version", u"azure-openai"_s, u"apiVersion"_s, u"v1"_s, u"llm.version.odd"_s);
    }

    void valuesAreChecked()
    {
        QFETCH(QString, id);
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, code);
        QCOMPARE(saidOf(field, value, id),
            code.isEmpty() ? QStringList() : QStringList(field + u": "_s + code));
    }

    void warningsDoNotStopAndErrorsDo()
    {
        LlmDraft draft = filled(u"openai-compatible"_s);
        draft.keys.insert(u"llmApiKey"_s, newKey());
        draft.values.insert(u"llmEndpoint"_s, u"http://llm.example.com/v1"_s);
        const LlmProvider& other = provider(u"openai-compatible"_s);
        QVERIFY(domain::llmConfig(other, draft, std::nullopt, LlmServer::Keeps).has_value());
        draft.values.insert(u"model"_s, {});
        const auto refused = domain::llmConfig(other, draft, std::nullopt, LlmServer::Keeps);
        QCOMPARE(refused.error().field, u"model"_s);
        QCOMPARE(refused.error().message, u"Fill in \"Model\"."_s);
    }
};

QTEST_GUILESS_MAIN(LlmSettingsTest)
#include "llm_settings_test.moc"
