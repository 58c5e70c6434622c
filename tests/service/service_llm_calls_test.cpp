// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm_scene.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <thread>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

const QString key = u"sk-right-0123456789"_s;

//! Settings of one provider, whose format the local one speaks.
QJsonObject settingsOf(const LlmScene& scene, const QString& id, const QString& with = key)
{
    QJsonObject fields{{u"provider"_s, id}, {u"model"_s, u"large"_s}, {u"apiKey"_s, with}};
    if (id == "azure-openai"_L1)
        fields.insert("endpoint"_L1, scene.provider.endpoint());
    return id == "openai-compatible"_L1 ? scene.compatible(with) : LlmScene::config(fields);
}

} // namespace

//! Calls, against providers on this computer that are as bad as asked.
class ServiceLlmCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<LlmScene>(
            [](service::LlmRules& rules) { rules.patience = std::chrono::seconds(2); });
        QVERIFY(m_scene->provider.isRunning());
    }
    void cleanup()
    {
        QCOMPARE(m_scene->provider.defects(), QStringList());
        m_scene.reset();
    }

    void everyFormatIsSpoken_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("format");
        for (const char* id : {"openai", "anthropic", "gemini", "azure-openai"})
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(id);
        QTest::newRow("compatible") << u"openai-compatible"_s << u"openai"_s;
    }

    void everyFormatIsSpoken()
    {
        QFETCH(QString, id);
        QFETCH(QString, format);
        m_scene->provider.takeOnly({key});
        const ServiceAnswer answer = test(settingsOf(*m_scene, id));
        QCOMPARE(answer.status, 201);
        QVERIFY2(answer.object()["overallSuccess"_L1].toBool(), answer.body.constData());
        const bool two = id == "openai-compatible"_L1;
        QCOMPARE(stepsOf(answer),
            QString(
                u"passed passed skipped passed passed "_s + (two ? u"passed"_s : u"skipped"_s)));
        for (const int step : {0, 1, 4})
            QVERIFY(answer.object()["steps"_L1][step]["milliseconds"_L1].toInt(-1) >= 0);
        const auto seen = m_scene->provider.requests();
        QCOMPARE(seen.size(), two ? 2 : 1);
        QCOMPARE(seen.first().format, format);
        QCOMPARE(seen.first().call, u"chat"_s);
        QCOMPARE(seen.first().model, u"large"_s);
        QVERIFY(failureOf(test(settingsOf(*m_scene, id, u"sk-another-0123"_s))) == "wrong-key"_L1);
    }

    void modelsAreListed()
    {
        const auto modelsOf = [&](const QString& id) {
            return m_scene->ada.post(m_scene->path(u"get-models"_s), settingsOf(*m_scene, id))
                .object();
        };
        for (const char* id : {"openai", "anthropic", "gemini", "openai-compatible"}) {
            const QJsonObject answer = modelsOf(QString::fromLatin1(id));
            QVERIFY2(answer["success"_L1].toBool(), id);
            QVERIFY(!answer["models"_L1].toArray().isEmpty());
        }
        QCOMPARE(
            modelsOf(u"azure-openai"_s)["error"_L1]["failure"_L1].toString(), u"cannot-list"_s);
        m_scene->provider.disturb(u"wrong-key"_s);
        QCOMPARE(modelsOf(u"openai"_s)["error"_L1]["failure"_L1].toString(), u"wrong-key"_s);
        const ServiceAnswer unknown = m_scene->ada.post(
            m_scene->path(u"get-models"_s), LlmScene::config({{u"provider"_s, u"mistral"_s}}));
        QCOMPARE(unknown.status, 201);
        QCOMPARE(unknown.object()["success"_L1].toBool(true), false);
    }

    void whatGoesWrongIsSaidAndWhere_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("failure");
        QTest::addColumn<QString>("steps"); // of authentication and the first model
        const QString model = u"passed failed"_s;
        const QString unknown = u"unknown failed"_s;
        const QString login = u"failed not-reached"_s;
        const auto row = [](const char* kind, const char* failure, const QString& steps) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(failure)
                                << steps;
        };
        row("wrong-key", "wrong-key", login);
        row("forbidden", "region-not-served", login);
        row("no-quota", "no-quota", model);
        row("rate-limit", "rate-limited", model);
        row("unknown-model", "model-unknown", model);
        row("retired-model", "model-retired", model);
        row("quoting", "rejected", model);
        row("empty", "empty-answer", model);
        row("server-error", "server-error", unknown);
        row("overloaded", "overloaded", unknown);
        row("silent", "timed-out", unknown);
        row("trickle", "timed-out", unknown);
        row("nothing", "cut", unknown);
        row("cut-head", "cut", unknown);
        row("cut-body", "cut", unknown);
        row("portal", "portal", unknown);
        row("gateway", "gateway", unknown);
        row("not-json", "unreadable", unknown);
        row("not-utf8", "unreadable", unknown);
        row("wrong-shape", "unreadable", unknown);
        row("gzip", "unreadable", unknown);
        row("gzip-bomb", "unreadable", unknown);
        row("huge", "too-large", unknown);
    }

    void whatGoesWrongIsSaidAndWhere()
    {
        QFETCH(QString, kind);
        QFETCH(QString, failure);
        QFETCH(QString, steps);
        if (kind == "gzip-bomb"_L1) // takes its time to be made
            m_scene = std::make_unique<LlmScene>();
        QJsonObject more{{u"times"_s, 0}};
        if (kind == "trickle"_L1)
            more.insert("seconds"_L1, 0.3);
        m_scene->provider.disturb(kind, more);
        const ServiceAnswer answer = test(m_scene->compatible(key));
        QCOMPARE(answer.status, 201);
        QCOMPARE(failureOf(answer), failure);
        QCOMPARE(stepsOf(answer).section(u' ', 0, 4), QString(u"passed passed skipped "_s + steps));
        QVERIFY(!answer.object()["overallSuccess"_L1].toBool(true));
        QVERIFY(!answer.body.contains(key.toUtf8()));
        QVERIFY(!answer.body.contains("This is a test"));
        QVERIFY(
            !answer.object()["standardModel"_L1]["error"_L1]["message"_L1].toString().isEmpty());
    }

    void slowIsNotWrong()
    {
        m_scene->provider.disturb(u"slow"_s, {{u"seconds"_s, 1}});
        const ServiceAnswer answer = test(m_scene->compatible(key));
        QVERIFY(answer.object()["overallSuccess"_L1].toBool());
        QVERIFY(answer.object()["standardModel"_L1]["milliseconds"_L1].toInt() >= 900);
    }

    void theSecondModelIsTestedByItself()
    {
        m_scene->provider.disturb(u"unknown-model"_s, {{u"model"_s, u"small"_s}});
        const ServiceAnswer answer = test(m_scene->compatible(key));
        QCOMPARE(failureOf(answer), QString());
        QCOMPARE(failureOf(answer, "fastModel"), u"model-unknown"_s);
        QCOMPARE(stepsOf(answer), u"passed passed skipped passed passed failed"_s);
    }

    void redirectsAreNotFollowed()
    {
        LocalProvider other;
        for (const int status : {301, 302, 307, 308}) {
            m_scene->provider.disturb(u"redirect"_s,
                {{u"location"_s, other.endpoint(u"/v1/chat/completions"_s)}, {u"status"_s, status},
                    {u"times"_s, 0}});
            QCOMPARE(failureOf(test(m_scene->compatible(key))), u"redirected"_s);
        }
        QCOMPARE(other.connections(), 0);
    }

    void nobodyListensThere()
    {
        QJsonObject fields = m_scene->compatible(key)["config"_L1].toObject();
        fields["llmEndpoint"_L1] = u"http://127.0.0.1:9/v1"_s;
        const ServiceAnswer answer = test(LlmScene::config(fields));
        QCOMPARE(failureOf(answer), u"unreachable"_s);
        QCOMPARE(stepsOf(answer), u"passed failed skipped not-reached not-reached not-reached"_s);
    }

    void theDefaultWorksOnceItsKeyIsThere()
    {
        const ServiceAnswer without = m_scene->ada.post(saved());
        QCOMPARE(failureOf(without), u"platform-key-missing"_s);
        QVERIFY(m_scene->provider.requests().isEmpty());
        m_scene->provider.takeOnly({key});
        m_scene->ada.patch(u"/governance/llm/platform"_s, {{u"key"_s, key}});
        QVERIFY(m_scene->ada.post(u"/governance/llm/platform/test"_s)
                    .object()["overallSuccess"_L1]
                    .toBool());
        QVERIFY(m_scene->ada.post(saved()).object()["overallSuccess"_L1].toBool());
        QCOMPARE(m_scene->provider.requests().first().model, u"gpt-5.2"_s);
    }

    void theLastTestIsKeptAndNothingOfWhatWasSaid()
    {
        const QString answered = u"Marker-of-the-answer"_s;
        m_scene->provider.control("POST /settings", {{u"text"_s, answered}});
        put(m_scene->compatible(key));
        QVERIFY(m_scene->ada.post(saved()).object()["overallSuccess"_L1].toBool());
        QJsonObject last = configuration()["lastTest"_L1].toObject();
        QVERIFY(last["standardModel"_L1]["success"_L1].toBool());
        QCOMPARE(last["by"_L1].toString(), u"ada"_s);
        m_scene->provider.disturb(u"quoting"_s, {{u"times"_s, 0}});
        QCOMPARE(failureOf(m_scene->ada.post(saved())), u"rejected"_s);
        last = configuration()["lastTest"_L1].toObject();
        QCOMPARE(last["standardModel"_L1]["error"_L1]["failure"_L1].toString(), u"rejected"_s);

        // What was said is what the provider saw, and it is nowhere else.
        const QByteArray prompt = QJsonDocument::fromJson(m_scene->provider.requests().first().body)
                                      .object()["messages"_L1][0]["content"_L1]
                                      .toString()
                                      .toUtf8();
        QVERIFY(prompt.size() > 10);
        const QByteArray everywhere = m_scene->everythingStored().toUtf8()
            + m_scene->ada.get(m_scene->path(u"configuration"_s)).body
            + m_scene->ada.get(u"/governance/activity?limit=100"_s).body
            + m_scene->ada.get(u"/governance/llm/organizations"_s).body;
        QVERIFY(everywhere.contains("llm.tested"));
        for (const QByteArray& never : {prompt, answered.toUtf8(), key.toUtf8()})
            QVERIFY2(!everywhere.contains(never), never.constData());
    }

    void testsOfDraftsKeepNothing()
    {
        put(m_scene->compatible(key));
        m_scene->provider.takeOnly({key});
        // The stored key serves an admin who changes something else.
        QVERIFY(test(m_scene->compatible({}, u"other"_s)).object()["overallSuccess"_L1].toBool());
        QVERIFY(!configuration().contains("lastTest"_L1));
        QCOMPARE(configuration()["configuration"_L1]["model"_L1].toString(), u"large"_s);
        QVERIFY(m_scene->bob.post(m_scene->path(u"test-connection"_s), m_scene->compatible(key))
                    .object()["overallSuccess"_L1]
                    .toBool());
    }

    void twoAtATimeAndWhoLeavesMakesRoom()
    {
        m_scene = std::make_unique<LlmScene>();
        m_scene->provider.disturb(u"silent"_s, {{u"times"_s, 0}});
        std::vector<std::thread> waiting;
        for (int i = 0; i < 2; ++i) {
            waiting.emplace_back([this] {
                ServiceClient client = m_scene->fixture.client();
                client.captured = false;
                client.cookie = m_scene->ada.cookie;
                client.patience = std::chrono::milliseconds(2'500);
                client.post(m_scene->path(u"test-connection"_s), m_scene->compatible(key));
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_scene->provider.requests().size(), 2, 5'000);
        const ServiceAnswer third = test(m_scene->compatible(key));
        QCOMPARE(third.status, 429);
        QCOMPARE(third.code(), u"llm.busy"_s);
        QVERIFY(third.headers.value("retry-after").toInt() > 0);
        for (std::thread& thread : waiting)
            thread.join();
        m_scene->provider.control("DELETE /faults");
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            test(m_scene->compatible(key)).object()["overallSuccess"_L1].toBool(), 5'000);
        QVERIFY(since.elapsed() < 5'000); // and not the 20 s that they had left
    }

private:
    ServiceAnswer test(const QJsonObject& body) const
    {
        return m_scene->ada.post(m_scene->path(u"test-connection"_s), body);
    }
    void put(const QJsonObject& body) const
    {
        QCOMPARE(m_scene->ada.send("PUT", m_scene->path(u"configuration"_s), body).status, 200);
    }
    [[nodiscard]] QJsonObject configuration() const
    {
        return m_scene->ada.get(m_scene->path(u"configuration"_s)).object();
    }
    [[nodiscard]] QString saved() const { return m_scene->path(u"configuration/test"_s); }

    std::unique_ptr<LlmScene> m_scene;
};

QTEST_GUILESS_MAIN(ServiceLlmCallsTest)
#include "service_llm_calls_test.moc"
