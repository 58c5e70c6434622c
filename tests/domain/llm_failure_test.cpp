// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "domain/llm_answer.h"
#include "domain/llm_explanation.h"
#include "domain/llm_test.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;
using domain::LlmFailure;

namespace {

//! What API v0 was observed to say, and what a person is told.
struct Row {
    const char* recorded; //!< name of the observation
    const char* message; //!< error.message
    LlmFailure failure;
    const char* provider;
    const char* model;
    const char* sentence;
    const char* nextStep;
};

const QList<Row>& observed()
{
    static const QList<Row> rows{
        {"llm.test-connection.compatible.wrong-key", "401 Incorrect API key provided",
            LlmFailure::WrongKey, "OpenAI-compatible", "fake-large",
            "OpenAI-compatible does not accept the key.", "Replace the key."},
        {"llm.test-connection.openai.wrong-key", "401 Incorrect API key provided",
            LlmFailure::WrongKey, "OpenAI", "gpt-fake", "OpenAI does not accept the key.",
            "Replace the key."},
        {"llm.test-connection.azure-openai.wrong-key", "401 Incorrect API key provided",
            LlmFailure::WrongKey, "Azure OpenAI", "dep-large",
            "Azure OpenAI does not accept the key.", "Replace the key."},
        {"llm.test-connection.anthropic.wrong-key",
            "authentication_error: Incorrect API key provided", LlmFailure::WrongKey,
            "Anthropic Claude", "claude-fake-large", "Anthropic Claude does not accept the key.",
            "Replace the key."},
        {"llm.test-connection.gemini.wrong-key", "Incorrect API key provided", LlmFailure::WrongKey,
            "Google Gemini", "gemini-fake-pro", "Google Gemini does not accept the key.",
            "Replace the key."},
        {"llm.test-connection.compatible.fast-model-missing",
            "404 The model `missing-model` does not exist", LlmFailure::ModelUnknown,
            "OpenAI-compatible", "missing-model",
            "OpenAI-compatible has no missing-model, or not for this key.",
            "Choose one of the models that it lists."},
        {"llm.test-connection.azure-openai.unknown-deployment",
            "404 The model `missing-dep` does not exist", LlmFailure::ModelUnknown, "Azure OpenAI",
            "missing-dep", "Azure OpenAI has no missing-dep, or not for this key.",
            "Choose one of the models that it lists."},
        {"llm.test-connection.compatible.forbidden",
            "403 Country, region, or territory not supported", LlmFailure::RegionNotServed,
            "OpenAI-compatible", "fake-large",
            "OpenAI-compatible does not serve the country that the server is in.",
            "Choose another provider."},
        {"llm.test-connection.compatible.rate-limited", "429 Rate limit reached for requests",
            LlmFailure::RateLimited, "OpenAI-compatible", "fake-large",
            "The key is right, but OpenAI-compatible has had too many calls with it.",
            "Try again in a minute."},
        {"llm.test-connection.compatible.server-error", "500 The server had an error",
            LlmFailure::ServerError, "OpenAI-compatible", "fake-large",
            "OpenAI-compatible had an error of its own.",
            "Try again. If it stays, look at the provider's status page."},
        {"contract 8, gateway page", "502 <html><body>Bad gateway</body></html>",
            LlmFailure::Gateway, "OpenAI-compatible", "fake-large",
            "A server in front of llm.example.com says that it is not there.",
            "Try again in a few minutes."},
        {"llm.test-connection.compatible.unreachable", "Connection error.", LlmFailure::Unreachable,
            "OpenAI-compatible", "fake-large", "llm.example.com can't be reached.",
            "Look whether the endpoint is right and the server runs, and whether a firewall is in "
            "between."},
        {"contract 8, not a URL", "Invalid URL", LlmFailure::BadUrl, "OpenAI-compatible",
            "fake-large", "The endpoint is not a web address.",
            "Write it like https://llm.example.com/v1."},
        {"llm.test-connection.compatible.no-key", "OpenAIAPICompatibleService not configured",
            LlmFailure::KeyMissing, "OpenAI-compatible", "fake-large",
            "No key is set for OpenAI-compatible.", "Enter the key and save."},
        {"llm.configuration.test.after-empty-key", "OpenAIAPICompatibleService not configured",
            LlmFailure::KeyMissing, "OpenAI-compatible", "fake-large",
            "No key is set for OpenAI-compatible.", "Enter the key and save."},
        {"llm.configuration.test.after-key-left-out", "OpenAIAPICompatibleService not configured",
            LlmFailure::KeyMissing, "OpenAI-compatible", "fake-large",
            "No key is set for OpenAI-compatible.", "Enter the key and save."},
        {"llm.test-connection.compatible.empty-answer",
            "Invalid response from OpenAIAPICompatibleService: no content returned",
            LlmFailure::EmptyAnswer, "OpenAI-compatible", "fake-large",
            "fake-large answered without any text.", "Look whether it is a model for chats."},
        {"llm.test-connection.packmind.not-available-in-oss",
            "OPENAI_API_KEY not found in configuration", LlmFailure::PlatformKeyMissing, "Packmind",
            "unknown", "The platform's own provider has no key, so no call can be made.",
            "Ask the operator to set the platform key, or choose a provider of your own."},
        {"llm.configuration.test.packmind-saved-in-oss",
            "OPENAI_API_KEY not found in configuration", LlmFailure::PlatformKeyMissing, "Packmind",
            "unknown", "The platform's own provider has no key, so no call can be made.",
            "Ask the operator to set the platform key, or choose a provider of your own."},
        {"llm.configuration.none-test", "No LLM configuration found for this organization",
            LlmFailure::NotConfigured, "Packmind", "unknown",
            "This organization has no LLM settings yet.", "Choose a provider and save."},
        {"llm.get-models.azure-openai",
            "Method not implemented for this Provider. Azure OpenAI deployment names must be "
            "configured manually from Azure Portal.",
            LlmFailure::CannotList, "Azure OpenAI", "", "Azure OpenAI can't list its models.",
            "Type the name, as the provider shows it."},
        {"llm.get-models.unknown-provider", "Unknown provider: mistral",
            LlmFailure::ProviderUnknown, "mistral", "",
            "The server does not know the provider mistral.", "Choose one of the list."},
    };
    return rows;
}

//! error.message of each failing part of a recorded answer.
QStringList messagesIn(const QJsonObject& body)
{
    QStringList found;
    for (const QJsonValue& part :
        {QJsonValue(body), body.value("standardModel"_L1), body.value("fastModel"_L1)}) {
        const QJsonValue message = part.toObject().value("error"_L1).toObject().value("message"_L1);
        if (message.isString())
            found << message.toString();
    }
    return found;
}

} // namespace

class LlmFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyObservedAnswerHasItsSentence_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < observed().size(); ++i)
            QTest::newRow(observed().at(i).recorded) << i;
    }

    void everyObservedAnswerHasItsSentence()
    {
        QFETCH(int, row);
        const Row& one = observed().at(row);
        const LlmFailure found = domain::llmFailureOfMessage(QString::fromUtf8(one.message));
        QCOMPARE(domain::wireName(found), domain::wireName(one.failure));
        const bool ownHost = QByteArray(one.provider) == "OpenAI-compatible";
        const domain::LlmExplanation told = domain::explained(found,
            {.provider = QString::fromUtf8(one.provider),
                .model = QString::fromUtf8(one.model),
                .host = ownHost ? u"llm.example.com"_s : QString()});
        QCOMPARE(told.sentence, QString::fromUtf8(one.sentence));
        QCOMPARE(told.nextStep, QString::fromUtf8(one.nextStep));
    }

    void noRecordedAnswerIsMissingInTheTable()
    {
        const QDir folder(qEnvironmentVariable("PACKMIND_RECORDINGS"));
        const QStringList files = folder.entryList({u"llm.*.json"_s});
        if (!qEnvironmentVariableIsSet("PACKMIND_RECORDINGS") || files.isEmpty())
            QSKIP("PACKMIND_RECORDINGS names no folder of recorded answers");
        QSet<QString> rows;
        for (const Row& one : observed())
            rows << QString::fromUtf8(one.recorded) + u'|' + QString::fromUtf8(one.message);
        int seen = 0;
        for (const QString& name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject one = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject response = one.value("response"_L1).toObject();
            if (response.value("status"_L1).toInt() >= 400)
                continue; // "not-said": status alone
            for (const QString& message : messagesIn(response.value("body"_L1).toObject())) {
                QVERIFY2(rows.contains(one.value("name"_L1).toString() + u'|' + message),
                    qPrintable(name));
                ++seen;
            }
        }
        QVERIFY(seen >= 20);
    }

    void otherAnswersOfApiV0_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("nextStep");
        QTest::newRow("llm.test-connection.compatible.hangs-15s")
            << int(LlmFailure::TimedOut) << int(domain::llmTestPatience.count())
            << u"llm.example.com did not answer within 20 seconds."_s
            << u"Try again. If it stays silent, look at the provider's status page."_s;
        QTest::newRow("llm.configuration.test.as-member, …unknown-provider: a bare 500")
            << int(LlmFailure::NotSaid) << 0 << u"The server refused and does not say why."_s
            << u"Look whether you are an admin of this organization, and whether the server knows "
               "this provider."_s;
        QTest::newRow("llm.get-models.anthropic.wrong-key, …unreachable: an empty list")
            << int(LlmFailure::ListEmpty) << 0
            << u"No models were listed. That can also mean a wrong key or endpoint."_s
            << u"Test the connection, or type the name of the model."_s;
        QTest::newRow("rate limit with a time")
            << int(LlmFailure::RateLimited) << 20
            << u"The key is right, but OpenAI-compatible has had too many calls with it."_s
            << u"Try again in 20 seconds."_s;
    }

    void otherAnswersOfApiV0()
    {
        QFETCH(int, failure);
        QFETCH(int, seconds);
        const domain::LlmExplanation told = domain::explained(LlmFailure(failure),
            {.provider = u"OpenAI-compatible"_s,
                .model = u"fake-large"_s,
                .host = u"llm.example.com"_s,
                .seconds = seconds});
        QTEST(told.sentence, "sentence");
        QTEST(told.nextStep, "nextStep");
    }

    void messagesOfRealProvidersAreKnownToo_data()
    {
        QTest::addColumn<QString>("failure");
        const auto row = [](const char* message, const char* failure) {
            QTest::newRow(message) << QString::fromUtf8(failure);
        };
        row("429 You exceeded your current quota, please check your plan and billing details.",
            "no-quota");
        row("insufficient_quota", "no-quota");
        row("invalid_request_error: Your credit balance is too low to access the Anthropic API.",
            "no-quota");
        row("404 The model `text-davinci-003` has been deprecated, learn more here",
            "model-retired");
        row("not_found_error: model: claude-old", "model-unknown");
        row("404 model \"llama-fake\" not found, try pulling it first", "model-unknown");
        row("models/gemini-pro is not found for API version v1beta", "model-unknown");
        row("401 You didn't provide an API key.", "key-missing");
        row("API key not valid. Please pass a valid API key.", "wrong-key");
        row("overloaded_error: Overloaded", "overloaded");
        row("404 Resource not found", "path-unknown");
        row("403 Access denied due to Virtual Network/Firewall rules.", "forbidden");
        row("400 Unsupported value", "rejected");
        row("302 Found", "redirected");
        row("200 <!DOCTYPE html><html><head><title>Sign in</title>", "portal");
        row("Request timed out.", "timed-out");
        row("Something new", "other");
        row("", "other");
    }

    void messagesOfRealProvidersAreKnownToo()
    {
        QTEST(domain::wireName(
                  domain::llmFailureOfMessage(QString::fromUtf8(QTest::currentDataTag()))),
            "failure");
    }

    void everyFailureHasAWordASentenceAndANextStep()
    {
        QSet<QString> words;
        QSet<QString> sentences;
        const domain::LlmFailureContext about{.provider = u"A"_s, .model = u"M"_s, .host = u"h"_s};
        for (int i = 0; i <= int(LlmFailure::Other); ++i) {
            const QString word = domain::wireName(LlmFailure(i));
            QVERIFY(!word.isEmpty());
            QCOMPARE(domain::llmFailure(word), LlmFailure(i));
            words << word;
            const domain::LlmExplanation told = domain::explained(LlmFailure(i), about);
            QVERIFY(told.sentence.endsWith(u'.') && told.nextStep.endsWith(u'.'));
            QVERIFY2(!told.sentence.contains(u'%') && !told.nextStep.contains(u'%'),
                qPrintable(told.sentence + told.nextStep));
            sentences << told.sentence;
        }
        QCOMPARE(words.size(), int(LlmFailure::Other) + 1);
        QCOMPARE(sentences.size(), words.size());
        QCOMPARE(domain::llmFailure(u"of a later version"_s), LlmFailure::Other);
    }
};

QTEST_GUILESS_MAIN(LlmFailureTest)
#include "llm_failure_test.moc"
