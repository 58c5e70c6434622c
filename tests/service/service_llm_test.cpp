// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_scene.h"

#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString firstKey = u"sk-first-0123456789"_s;
const QString secondKey = u"sk-second-0123456abcd"_s;

ServiceClient::Headers ifMatch(qint64 rev)
{
    return {{"If-Match", '"' + QByteArray::number(rev) + '"'}};
}

QJsonObject openAi(const QString& key = {}, const QString& model = u"gpt"_s)
{
    QJsonObject fields{{u"provider"_s, u"openai"_s}, {u"model"_s, model}};
    if (!key.isNull())
        fields.insert(u"apiKey"_s, key);
    return LlmScene::config(fields);
}

} // namespace

//! Settings: what is kept, what a key does, and who is refused. Nobody is called here.
class ServiceLlmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_scene = std::make_unique<LlmScene>(); }
    void cleanup() { m_scene.reset(); }

    void everybodyStartsOnADefaultThatNeedsItsKey()
    {
        QJsonObject seen = get();
        QVERIFY(seen["configuration"_L1].isNull());
        QCOMPARE(seen["hasConfiguration"_L1].toBool(true), false);
        const QJsonObject byDefault = seen["default"_L1].toObject();
        QCOMPARE(byDefault["provider"_L1].toString(), u"packmind"_s);
        QCOMPARE(byDefault["keySet"_L1].toBool(true), false);
        QCOMPARE(byDefault["operators"_L1].toArray(), QJsonArray{u"Operator"_s});
        m_scene->ada.patch(u"/auth/profile"_s, {{u"displayName"_s, u"Ada"_s}});
        const ServiceAnswer set = m_scene->ada.patch(platform(), {{u"key"_s, firstKey}});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.text("keyLast4"), u"6789"_s);
        QCOMPARE(set.text("keySetBy"), u"Ada"_s);
        QVERIFY(get()["default"_L1]["keySet"_L1].toBool());
        QCOMPARE(get()["default"_L1]["operators"_L1].toArray(), QJsonArray{u"Ada"_s});
        QVERIFY(!m_scene->ada.patch(platform(), {{u"removeKey"_s, true}})
                     .object()["keySet"_L1]
                     .toBool(true));
    }

    void aKeyGoesInAndNeverComesOut()
    {
        QCOMPARE(put(openAi(firstKey)).status, 200);
        QJsonObject settings = get()["configuration"_L1].toObject();
        QCOMPARE(settings["keyLast4"_L1].toString(), u"6789"_s);
        QCOMPARE(settings["keySetBy"_L1].toString(), u"ada"_s);
        QVERIFY(settings["keySet"_L1].toBool());
        const QString setAt = settings["keySetAt"_L1].toString();
        m_scene->fixture.advance(60);
        // Kept while other things change …
        QCOMPARE(put(openAi({}, u"gpt-2"_s)).status, 200);
        settings = get()["configuration"_L1].toObject();
        QCOMPARE(settings["model"_L1].toString(), u"gpt-2"_s);
        QCOMPARE(settings["keySetAt"_L1].toString(), setAt);
        // … replaced …
        QCOMPARE(put(openAi(secondKey)).status, 200);
        QCOMPARE(get()["configuration"_L1]["keyLast4"_L1].toString(), u"abcd"_s);
        QVERIFY(get()["configuration"_L1]["keySetAt"_L1].toString() > setAt);
        // … removed.
        QJsonObject removed = openAi();
        removed.insert("removed"_L1, QJsonArray{u"apiKey"_s});
        QCOMPARE(put(removed).status, 200);
        QCOMPARE(get()["configuration"_L1]["keySet"_L1].toBool(true), false);
        QVERIFY(!m_scene->everythingStored().contains(u"sk-"_s));
        const QByteArray everything = m_scene->ada.get(path()).body
            + m_scene->ada.get(u"/governance/activity?limit=100"_s).body;
        QVERIFY(!everything.contains("sk-"));
        QVERIFY(everything.contains("llm.changed"));
    }

    void aSaveOfV0ReplacesEverything()
    {
        QCOMPARE(put(openAi(firstKey)).status, 200);
        const ServiceAnswer saved = m_scene->ada.post(path(), openAi());
        QCOMPARE(saved.status, 201);
        QVERIFY(saved.object()["success"_L1].toBool());
        QCOMPARE(get()["configuration"_L1]["keySet"_L1].toBool(true), false);
        QCOMPARE(m_scene->ada.post(path(), openAi(firstKey)).status, 201);
        QCOMPARE(m_scene->ada.post(path(), openAi(u""_s)).status, 201);
        QCOMPARE(get()["configuration"_L1]["keySet"_L1].toBool(true), false);
    }

    void aKeyDoesNotFollowToAnotherServer()
    {
        QCOMPARE(put(m_scene->compatible(firstKey)).status, 200);
        QJsonObject elsewhere = m_scene->compatible();
        QJsonObject fields = elsewhere["config"_L1].toObject();
        fields["llmEndpoint"_L1] = u"https://attacker.test/v1"_s;
        elsewhere["config"_L1] = fields;
        for (const ServiceAnswer& refused :
            {put(elsewhere), m_scene->ada.post(m_scene->path(u"test-connection"_s), elsewhere),
                m_scene->ada.post(m_scene->path(u"get-models"_s), elsewhere), put(openAi())}) {
            QCOMPARE(refused.status, 422);
            QCOMPARE(refused.code(), u"llm.key.needed"_s);
        }
        QVERIFY(m_scene->provider.requests().isEmpty());
    }

    void whatIsNoKeyIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u""_s << u"llm.key.empty"_s;
        QTest::newRow("mask") << u"••••••••6789"_s << u"llm.key.mask"_s;
        QTest::newRow("placeholder") << u"sk-..."_s << u"llm.key.mask"_s;
        QTest::newRow("line") << u"sk-0123\r\nX-Evil: 1"_s << u"llm.key.characters"_s;
        QTest::newRow("long") << QString(4097, u'a').replace(0, 1, u"b"_s) << u"llm.key.long"_s;
    }

    void whatIsNoKeyIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        const ServiceAnswer refused = put(openAi(key));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.code(), code);
        QCOMPARE(refused.field(), u"apiKey"_s);
        QVERIFY(get()["configuration"_L1].isNull());
    }

    void settingsAreChecked()
    {
        const auto codeOf = [&](const QJsonObject& fields) {
            return put(LlmScene::config(fields)).code();
        };
        QCOMPARE(codeOf({{u"provider"_s, u"mistral"_s}}), u"llm.provider.unknown"_s);
        QCOMPARE(codeOf({{u"provider"_s, u"openai"_s}, {u"apiKey"_s, firstKey}}),
            u"llm.value.missing"_s);
        QCOMPARE(
            codeOf({{u"provider"_s, u"openai"_s}, {u"model"_s, u"m"_s}}), u"llm.key.missing"_s);
        QCOMPARE(put({{u"config"_s, 5}}).code(), u"body.member"_s);
        QCOMPARE(put({}).field(), u"config"_s);
    }

    void endpointsOfThisNetworkAreRefused_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("listed"); // what lets it through; empty: nothing does
        const QString address = u"llm.endpoint.address"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:9/v1"_s << address << u"127.0.0.0/8"_s;
        QTest::newRow("name") << u"https://localhost/v1"_s << address << u"localhost"_s;
        QTest::newRow("loopback 6") << u"https://[::1]/v1"_s << address << u"::1"_s;
        QTest::newRow("private") << u"https://10.1.2.3/v1"_s << address << u"10.0.0.0/8"_s;
        QTest::newRow("metadata") << u"https://169.254.169.254/v1"_s << address
                                  << u"169.254.0.0/16"_s;
        QTest::newRow("plain") << u"http://llm.globex.test/v1"_s << u"llm.endpoint.plain"_s
                               << u"llm.globex.test"_s;
        QTest::newRow("short") << u"https://127.1/v1"_s << address << u"127.0.0.0/8"_s;
        QTest::newRow("password") << u"https://a:b@llm.globex.test/v1"_s
                                  << u"llm.endpoint.password"_s << QString();
    }

    void endpointsOfThisNetworkAreRefused()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, code);
        QFETCH(QString, listed);
        m_scene = std::make_unique<LlmScene>([](service::LlmRules& rules) {
            rules.loopbackAllowed = service::LlmRules().loopbackAllowed; // as a server has it
        });
        const QJsonObject body = LlmScene::config({{u"provider"_s, u"openai-compatible"_s},
            {u"llmEndpoint"_s, endpoint}, {u"llmApiKey"_s, firstKey}, {u"model"_s, u"m"_s}});
        const ServiceAnswer refused = put(body);
        QCOMPARE(refused.code(), code);
        QCOMPARE(refused.field(), u"llmEndpoint"_s);
        QCOMPARE(refused.status, code == "llm.endpoint.address"_L1 ? 403 : 422);
        QCOMPARE(m_scene->ada.post(path(), body).code(), code);
        if (code == "llm.endpoint.address"_L1)
            QCOMPARE(failureOf(m_scene->ada.post(m_scene->path(u"test-connection"_s), body)),
                u"address-refused"_s);
        if (listed.isEmpty())
            return;
        QCOMPARE(
            m_scene->ada.patch(platform(), {{u"allowedEndpoints"_s, QJsonArray{listed}}}).status,
            200);
        QCOMPARE(put(body).status, 200);
    }

    void whoSavesOnWhatIsOldIsTold()
    {
        const qint64 rev = put(openAi(firstKey)).object()["rev"_L1].toInteger();
        QCOMPARE(put(openAi({}, u"a"_s), ifMatch(rev)).status, 200);
        QCOMPARE(put(openAi({}, u"b"_s), ifMatch(rev)).status, 412);
        QCOMPARE(m_scene->ada.send("DELETE", path(), {}, ifMatch(rev)).status, 412);
        QCOMPARE(get()["configuration"_L1]["model"_L1].toString(), u"a"_s);
    }

    void backToTheDefaultTakesTheKeyAlong()
    {
        put(openAi(firstKey));
        const qint64 rev = get()["rev"_L1].toInteger();
        const ServiceAnswer back = m_scene->ada.send("DELETE", path(), {}, ifMatch(rev));
        QCOMPARE(back.status, 200);
        QVERIFY(back.object()["configuration"_L1].isNull());
        QVERIFY(back.object()["rev"_L1].toInteger() > rev);
        QCOMPARE(put(openAi()).code(), u"llm.key.missing"_s);
        QCOMPARE(m_scene->fixture.database()
                     ->first(u"SELECT 1 FROM llm_settings WHERE api_key IS NOT NULL"_s, {},
                         [](const service::Row&) { return true; })
                     .has_value(),
            false);
    }

    void membersReadAndNothingElse()
    {
        put(openAi(firstKey));
        QCOMPARE(m_scene->bob.get(path()).status, 200);
        QCOMPARE(m_scene->bob.get(m_scene->path(u"providers"_s)).status, 200);
        QCOMPARE(m_scene->bob.send("PUT", path(), openAi(secondKey)).code(), u"member.not-admin"_s);
        // The stored key is not theirs to spend.
        for (const char* route : {"test-connection", "get-models"})
            QCOMPARE(m_scene->bob.post(m_scene->path(QString::fromLatin1(route)), openAi()).code(),
                u"member.not-admin"_s);
        QCOMPARE(m_scene->bob.get(platform()).code(), u"workspace.not-allowed"_s);
    }

    void nothingChangesInAnArchivedOrganization()
    {
        m_scene->ada.post(u"/organizations/%1/archive"_s.arg(m_scene->house));
        QCOMPARE(put(openAi(firstKey)).code(), u"organization.archived"_s);
        QCOMPARE(m_scene->ada.remove(path()).code(), u"organization.archived"_s);
        QCOMPARE(m_scene->ada.get(u"/governance/llm/organizations"_s).object()["total"_L1], 0);
    }

    void whatTheOperatorSetsIsChecked()
    {
        const auto fieldOf = [&](const QJsonObject& change) {
            return m_scene->ada.patch(platform(), change).field();
        };
        QCOMPARE(fieldOf({{u"key"_s, u"********"_s}}), u"key"_s);
        QCOMPARE(fieldOf({{u"rotationDays"_s, 0}}), u"rotationDays"_s);
        QCOMPARE(
            fieldOf({{u"allowedEndpoints"_s, QJsonArray{u"no host"_s}}}), u"allowedEndpoints"_s);
        const ServiceAnswer set = m_scene->ada.patch(platform(),
            {{u"rotationDays"_s, 30}, {u"model"_s, u"other"_s},
                {u"allowedEndpoints"_s, QJsonArray{u"10.0.0.0/8"_s}}});
        QCOMPARE(set.status, 200);
        QCOMPARE(get()["rotationDays"_L1].toInt(), 30);
        QCOMPARE(get()["default"_L1]["model"_L1].toString(), u"other"_s);
        const QJsonValue listed
            = m_scene->ada.get(u"/governance/llm/organizations"_s).object()["items"_L1][0];
        QCOMPARE(listed["rotationDays"_L1].toInt(), 30);
        QCOMPARE(m_scene->ada.patch(platform(), {{u"model"_s, u"x"_s}}, ifMatch(9)).status, 412);
    }

    void theOverviewHasOnlyOnesOwnOrganizations()
    {
        put(openAi(firstKey));
        m_scene->ada.post(u"/organizations"_s, {{u"name"_s, u"Beta"_s}});
        const QJsonArray all
            = m_scene->ada.get(u"/governance/llm/organizations"_s).object()["items"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0)["configuration"_L1]["keyLast4"_L1].toString(), u"6789"_s);
        QCOMPARE(all.at(1)["name"_L1].toString(), u"Beta"_s);
        QVERIFY(all.at(1)["configuration"_L1].isNull());
        const QJsonObject bobs = m_scene->bob.get(u"/governance/llm/organizations"_s).object();
        QCOMPARE(bobs["total"_L1].toInt(), 1);
        QCOMPARE(
            m_scene->ada.get(u"/governance/llm/organizations?q=bet"_s).object()["total"_L1].toInt(),
            1);
    }

private:
    [[nodiscard]] QString path() const { return m_scene->path(u"configuration"_s); }
    [[nodiscard]] static QString platform() { return u"/governance/llm/platform"_s; }
    [[nodiscard]] QJsonObject get() const { return m_scene->ada.get(path()).object(); }
    ServiceAnswer put(const QJsonObject& body, const ServiceClient::Headers& headers = {}) const
    {
        return m_scene->ada.send("PUT", path(), body, headers);
    }

    std::unique_ptr<LlmScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceLlmTest)
#include "service_llm_test.moc"
