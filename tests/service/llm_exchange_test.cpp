// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/signed_pair.h"
#include "providers/local_provider.h"
#include "service/llm/llm_caller.h"
#include "service/llm/provider_address.h"
#include "service/llm/provider_exchange.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;

using domain::LlmFailure;
using domain::LlmStep;
using service::ExchangeOutcome;
using State = LlmStep::State;

namespace {

service::CallRules rulesOf(bool loopbackAllowed, int milliseconds = 5'000)
{
    return {.policy = *domain::EndpointPolicy::make({}, loopbackAllowed),
        .deadline = QDeadlineTimer(milliseconds)};
}

ExchangeOutcome ask(const QString& base, const service::CallRules& rules)
{
    const service::LlmTarget target{
        .provider = u"openai-compatible"_s, .base = QUrl(base), .key = u"sk-0123456789"_s};
    const service::ProviderRequest request = service::chatRequest(target, u"m"_s, u"hello"_s);
    return service::ProviderExchange(request, rules).run();
}

QList<QHostAddress> addresses(const QStringList& texts)
{
    QList<QHostAddress> all;
    for (const QString& text : texts)
        all.append(QHostAddress(text));
    return all;
}

//! A provider with a certificate of its own.
class TlsProvider {
public:
    explicit TlsProvider(const CertificateTerms& terms = {})
        : m_pair(makeSignedPair(terms))
    {
        const QString file = m_folder.filePath(u"server.pem"_s);
        QFile server(file);
        if (server.open(QIODevice::WriteOnly))
            server.write(m_pair.server);
        server.close();
        provider = std::make_unique<LocalProvider>(QStringList{u"--tls"_s, file, file});
    }

    [[nodiscard]] service::CallRules rules(bool trusted) const
    {
        service::CallRules rules = rulesOf(true);
        if (trusted)
            rules.authorities = QSslCertificate::fromData(m_pair.authority);
        return rules;
    }

    std::unique_ptr<LocalProvider> provider;

private:
    QTemporaryDir m_folder;
    SignedPair m_pair;
};

} // namespace

//! One call: where it goes, what it trusts, when it ends.
class LlmExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressOfANameIsHeldAgainstThePolicy_data()
    {
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<bool>("fits");
        QTest::newRow("public") << QStringList{u"93.184.216.34"_s, u"2606:2800:220:1::1"_s} << true;
        QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s} << false;
        QTest::newRow("loopback 6") << QStringList{u"::1"_s} << false;
        QTest::newRow("one of two") << QStringList{u"93.184.216.34"_s, u"10.0.0.1"_s} << false;
        QTest::newRow("metadata") << QStringList{u"169.254.169.254"_s} << false;
        QTest::newRow("link") << QStringList{u"fe80::1%eth0"_s} << false;
        QTest::newRow("mapped") << QStringList{u"::ffff:127.0.0.1"_s} << false;
    }

    void everyAddressOfANameIsHeldAgainstThePolicy()
    {
        QFETCH(QStringList, found);
        QFETCH(bool, fits);
        const auto checked = service::checkedAddresses(
            rulesOf(false).policy, u"llm.example.com"_s, addresses(found));
        QCOMPARE(checked.has_value(), fits);
        if (!fits)
            QCOMPARE(checked.error(), LlmFailure::AddressRefused);
        // A name that the operator listed may have them.
        const auto listed = *domain::EndpointPolicy::make({u"llm.example.com"_s}, false);
        QVERIFY(service::checkedAddresses(listed, u"llm.example.com"_s, addresses(found)));
        QCOMPARE(service::checkedAddresses(listed, u"llm.example.com"_s, {}).error(),
            LlmFailure::NameUnknown);
    }

    // What is looked up is what counts: "localhost" passes for a name until then.
    void aNameThatLeadsToThisComputerIsNotCalled()
    {
        LocalProvider provider;
        const QString port = QString::number(provider.origin().port());
        const ExchangeOutcome outcome = ask(u"http://localhost:%1/v1"_s.arg(port), rulesOf(false));
        QCOMPARE(outcome.failure, LlmFailure::AddressRefused);
        QCOMPARE(outcome.way.at(0).state, State::Failed);
        QCOMPARE(outcome.way.at(1).state, State::NotReached);
        QCOMPARE(provider.connections(), 0);
        QVERIFY(!ask(u"http://localhost:%1/v1"_s.arg(port), rulesOf(true)).failure);
    }

    //! As a service has them of itself: this computer is called once it is listed.
    void theRulesOfTheServiceGoWithEachCall()
    {
        LocalProvider provider;
        const QString port = QString::number(provider.origin().port());
        const service::LlmTarget target{.provider = u"openai-compatible"_s,
            .base = QUrl(u"http://localhost:%1/v1"_s.arg(port)),
            .key = u"sk-0123456789"_s};
        service::LlmCaller caller(
            service::LlmRules(), [] { return QDateTime::currentDateTimeUtc(); });
        const auto refused = caller.test(target, u"m"_s, {}, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"llm.endpoint.address"_s);
        const auto unlisted = caller.models(target, {u"llm.example.com"_s}, {});
        QVERIFY(!unlisted);
        QCOMPARE(unlisted.error().code, u"llm.endpoint.address"_s);
        QCOMPARE(provider.connections(), 0);
        const auto listed = caller.test(target, u"m"_s, {}, {u"localhost"_s}, {});
        QVERIFY(listed && listed->report.primary.ok);
    }

    void aChainIsShownAndTrusted()
    {
        const TlsProvider tls;
        const ExchangeOutcome outcome = ask(tls.provider->endpoint(u"/v1"_s), tls.rules(true));
        QCOMPARE(outcome.failure, std::nullopt);
        QCOMPARE(outcome.answer.status, 200);
        QCOMPARE(outcome.way.at(2).state, State::Passed);
        QVERIFY(outcome.way.at(2).note.startsWith("TLS 1."_L1));
        QVERIFY(!outcome.way.at(2).chain.isEmpty());
        QVERIFY(outcome.way.at(2).milliseconds.has_value());
    }

    void nothingIsSentToWhomNobodyVouchesFor()
    {
        const TlsProvider tls;
        const ExchangeOutcome outcome = ask(tls.provider->endpoint(u"/v1"_s), tls.rules(false));
        QCOMPARE(outcome.failure, LlmFailure::TlsUntrusted);
        QCOMPARE(outcome.way.at(2).state, State::Failed);
        QVERIFY(!outcome.way.at(2).chain.isEmpty());
        QVERIFY(tls.provider->requests().isEmpty());
    }

    void aCertificateForAnotherNameIsNotTrusted()
    {
        const TlsProvider tls({.names = "DNS:other.example"});
        QCOMPARE(ask(tls.provider->endpoint(u"/v1"_s), tls.rules(true)).failure,
            LlmFailure::TlsUntrusted);
        QVERIFY(tls.provider->requests().isEmpty());
    }

    void whatSpeaksNoTlsIsSaid()
    {
        LocalProvider provider;
        const QString port = QString::number(provider.origin().port());
        QCOMPARE(ask(u"https://127.0.0.1:%1/v1"_s.arg(port), rulesOf(true)).failure,
            LlmFailure::TlsBroken);
        const TlsProvider silent;
        silent.provider->control("POST /settings", {{u"handshake"_s, u"silent"_s}});
        service::CallRules rules = silent.rules(true);
        rules.deadline = QDeadlineTimer(500);
        const ExchangeOutcome outcome = ask(silent.provider->endpoint(u"/v1"_s), rules);
        QCOMPARE(outcome.failure, LlmFailure::TimedOut);
        QCOMPARE(outcome.way.at(2).state, State::Failed);
    }

    void aPortThatNobodyListensAtIsSaid()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        const QString base = u"http://127.0.0.1:%1/v1"_s.arg(server.serverPort());
        server.close();
        const ExchangeOutcome outcome = ask(base, rulesOf(true));
        QCOMPARE(outcome.failure, LlmFailure::Unreachable);
        QCOMPARE(outcome.way.at(1).state, State::Failed);
        QCOMPARE(outcome.way.at(2).state, State::Skipped);
    }

    void itEndsWhenItIsStoppedOrItsTimeIsOver()
    {
        LocalProvider provider;
        provider.disturb(u"silent"_s, {{u"times"_s, 0}});
        QElapsedTimer since;
        since.start();
        QCOMPARE(
            ask(provider.endpoint(u"/v1"_s), rulesOf(true, 300)).failure, LlmFailure::TimedOut);
        service::CallRules stopped = rulesOf(true);
        stopped.isStopped = [&] {
            return since.elapsed() > 600;
        };
        QCOMPARE(ask(provider.endpoint(u"/v1"_s), stopped).failure, LlmFailure::Cancelled);
        QVERIFY(since.elapsed() < 4'000);
    }

    void anAnswerIsReadToItsEndHoweverItComes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                                << QByteArray("{}");
        QTest::newRow("chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n"
            "0\r\n\r\n") << QByteArray("{}");
        QTest::newRow("until it closes")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\n{\"a\":1}") << QByteArray("{\"a\":1}");
    }

    void anAnswerIsReadToItsEndHoweverItComes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), bytes.size()}) {
            service::AnswerParser parser;
            auto state = service::AnswerParser::State::NeedsMore;
            for (qsizetype i = 0; i < bytes.size(); i += piece)
                state = parser.take(bytes.mid(i, piece));
            if (state == service::AnswerParser::State::NeedsMore)
                state = parser.end();
            QCOMPARE(int(state), int(service::AnswerParser::State::Complete));
            QCOMPARE(parser.answer().body, body);
            QCOMPARE(parser.answer().status, 200);
        }
    }

    void whatIsNoAnswerOrTooLargeIsRefused()
    {
        using Parser = service::AnswerParser;
        const auto stateOf = [](const QByteArray& bytes) {
            Parser parser;
            return int(parser.take(bytes));
        };
        QCOMPARE(stateOf("SSH-2.0-OpenSSH_9.2\r\n"), int(Parser::State::Malformed));
        QCOMPARE(stateOf("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"),
            int(Parser::State::TooLarge));
        QCOMPARE(stateOf("HTTP/1.1 200 OK\r\nX: " + QByteArray(70'000, 'a')),
            int(Parser::State::TooLarge));
        QCOMPARE(stateOf("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n{}"),
            int(Parser::State::NeedsMore));
    }
};

QTEST_GUILESS_MAIN(LlmExchangeTest)
#include "llm_exchange_test.moc"
