// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_answer.h"
#include "providers/local_provider.h"

#include <QTcpSocket>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

//! One chat in the format's own way.
struct Ask {
    const char* format;
    const char* path;
    const char* headers;
};

const QList<Ask>& asks()
{
    static const QList<Ask> all{
        {"openai", "/v1/chat/completions", "Authorization: Bearer fake-secret-0123\r\n"},
        {"ollama", "/ollama/v1/chat/completions", "Authorization: Bearer fake-secret-0123\r\n"},
        {"vllm", "/vllm/v1/chat/completions", "Authorization: Bearer fake-secret-0123\r\n"},
        {"anthropic", "/v1/messages",
            "x-api-key: fake-secret-0123\r\nanthropic-version: 2023-06-01\r\n"},
        {"gemini", "/v1beta/models/m:generateContent", "x-goog-api-key: fake-secret-0123\r\n"},
        {"azure-openai", "/openai/deployments/m/chat/completions?api-version=2024-12-01-preview",
            "api-key: fake-secret-0123\r\n"},
    };
    return all;
}

domain::LlmHttpAnswer answerOf(const QUrl& origin, const Ask& ask)
{
    const QByteArray body = R"({"model": "m", "messages": [{"role": "user", "content": "hello"}]})";
    QTcpSocket socket;
    socket.connectToHost(origin.host(), quint16(origin.port()));
    socket.write(QByteArray("POST ") + ask.path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        + ask.headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(20'000))
        all += socket.readAll();
    domain::LlmHttpAnswer answer;
    answer.status = all.mid(9, 3).toInt();
    const qsizetype type = all.indexOf("Content-Type: ");
    if (type >= 0)
        answer.contentType = all.mid(type + 14, all.indexOf("\r\n", type) - type - 14);
    answer.body = all.mid(all.indexOf("\r\n\r\n") + 4);
    return answer;
}

} // namespace

class LlmAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRefusalIsUnderstoodInEachFormat_data()
    {
        QTest::addColumn<int>("ask");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("failure");
        const QList<std::pair<const char*, const char*>> kinds{{"no-key", "key-missing"},
            {"wrong-key", "wrong-key"}, {"forbidden", "forbidden"}, {"no-quota", "no-quota"},
            {"rate-limit", "rate-limited"}, {"unknown-model", "model-unknown"},
            {"retired-model", "model-retired"}, {"server-error", "server-error"},
            {"overloaded", "overloaded"}, {"quoting", "rejected"}, {"portal", "portal"},
            {"gateway", "gateway"}, {"proxy-login", "proxy-login"}, {"not-json", "unreadable"},
            {"not-utf8", "unreadable"}, {"wrong-shape", "unreadable"}};
        // What a format does not tell apart.
        const QMap<QByteArray, QString> others{{"openai forbidden", u"region-not-served"_s},
            {"ollama forbidden", u"region-not-served"_s},
            {"vllm forbidden", u"region-not-served"_s}, {"vllm no-key", u"wrong-key"_s},
            {"azure-openai no-key", u"wrong-key"_s}, {"ollama retired-model", u"model-unknown"_s},
            {"vllm retired-model", u"model-unknown"_s},
            {"anthropic retired-model", u"model-unknown"_s},
            {"gemini retired-model", u"model-unknown"_s}};
        for (int i = 0; i < asks().size(); ++i) {
            for (const auto& [kind, failure] : kinds) {
                const QByteArray tag = QByteArray(asks().at(i).format) + ' ' + kind;
                QTest::newRow(tag.constData()) << i << QString::fromLatin1(kind)
                                               << others.value(tag, QString::fromLatin1(failure));
            }
        }
    }

    void eachRefusalIsUnderstoodInEachFormat()
    {
        QFETCH(int, ask);
        QFETCH(QString, kind);
        QFETCH(QString, failure);
        m_provider.disturb(kind);
        const auto found
            = domain::llmFailureOfAnswer(answerOf(m_provider.origin(), asks().at(ask)));
        QVERIFY(found.has_value());
        QCOMPARE(domain::wireName(*found), failure);
    }

    void aRightAnswerIsNoFailure()
    {
        for (const Ask& ask : asks())
            QCOMPARE(domain::llmFailureOfAnswer(answerOf(m_provider.origin(), ask)), std::nullopt);
    }

    void redirectsAndPathsThatNobodyHas()
    {
        m_provider.disturb(u"redirect"_s, {{u"location"_s, u"http://127.0.0.1:9/"_s}});
        QCOMPARE(domain::llmFailureOfAnswer(answerOf(m_provider.origin(), asks().first())),
            domain::LlmFailure::Redirected);
        QCOMPARE(domain::llmFailureOfAnswer(
                     answerOf(m_provider.origin(), {"", "/v2/chat/completions", ""})),
            domain::LlmFailure::PathUnknown);
        QCOMPARE(domain::llmFailureOfAnswer(answerOf(m_provider.origin(),
                     {"", "/openai/deployments/m/chat/completions", "api-key: fake\r\n"})),
            domain::LlmFailure::PathUnknown); // Without a version
    }

    void aPageDoesNotHideWhatTheStatusSays()
    {
        const QByteArray page = "<html><body>Moved</body></html>";
        const auto failure = [&](int status, const QByteArray& type) {
            return domain::wireName(domain::llmFailureOfAnswer({status, type, page}).value());
        };
        QCOMPARE(failure(302, "text/html"), u"redirected"_s);
        QCOMPARE(failure(407, "text/html"), u"proxy-login"_s);
        QCOMPARE(failure(404, "Text/HTML; charset=utf-8"), u"portal"_s);
        QCOMPARE(failure(200, {}), u"portal"_s);
        QCOMPARE(failure(503, {}), u"gateway"_s);
        QCOMPARE(domain::llmFailureOfAnswer({405, "application/json", "{}"}),
            domain::LlmFailure::PathUnknown);
        QCOMPARE(domain::llmFailureOfAnswer({204, {}, {}}), domain::LlmFailure::Unreadable);
    }

    void cleanupTestCase() { QCOMPARE(m_provider.defects(), QStringList()); }

private:
    test::LocalProvider m_provider;
};

QTEST_GUILESS_MAIN(LlmAnswerTest)
#include "llm_answer_test.moc"
