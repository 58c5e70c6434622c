// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/forward_proxy.h"
#include "cloud/scripted_server.h"
#include "cloud/signed_pair.h"
#include "cloud/way_probe.h"
#include "profiles/end_of.h"

#include <QTcpServer>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::Result;
using cloud::Endpoint;
using cloud::WayProbe;
using cloud::WayReport;
using cloud::WayStep;
using State = WayStep::State;

namespace {

//! Only the proxy of a test knows where it is.
const QString farHost = u"cloud.far.example"_s;

//! What the real Packmind says of itself.
ScriptedServer::Script packmind()
{
    return [](QTcpSocket& socket, const QByteArray& request) {
        socket.write(request.contains("healthcheck")
                ? ScriptedServer::answer(200, R"({"status":"ok","service":"packmind-api"})")
                : ScriptedServer::answer(404, R"({"statusCode":404,"message":"Not Found"})"));
    };
}

WayReport walk(const Endpoint& endpoint, std::chrono::milliseconds patience = 10s)
{
    WayProbe probe(endpoint, patience);
    const Result<WayReport> report = endOf(probe.run());
    return report.value_or(WayReport());
}

QList<State> statesOf(const WayReport& report)
{
    QList<State> states;
    for (const WayStep& step : report.steps)
        states << step.state;
    return states;
}

QString codeOf(const WayReport& report)
{
    return report.problem ? report.problem->code : QString();
}

} // namespace

//! The way to a server, step by step, on real connections.
class WayProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pair = makeSignedPair({.names = "DNS:cloud.far.example,IP:127.0.0.1"});
        m_server = std::make_unique<ScriptedServer>(packmind(), m_pair.server);
    }

    void theWholeWayWithItsTimes()
    {
        const WayReport report = walk(near());
        QVERIFY2(report.passed(), qPrintable(codeOf(report)));
        QCOMPARE(statesOf(report),
            (QList<State>{
                State::Skipped, State::Passed, State::Passed, State::Passed, State::Passed}));
        for (const WayStep& step : report.steps)
            QVERIFY(step.state == State::Skipped || step.milliseconds.has_value());
        QVERIFY(report.steps.at(2).note.startsWith(u"TLS 1."_s));
        QCOMPARE(report.steps.at(3).note, u"HTTP 200"_s);
        QCOMPARE(report.steps.at(4).note, u"packmind"_s);
        QCOMPARE(report.chain.size(), 1);
        QCOMPARE(report.chain.first(), QSslCertificate(m_pair.server));
        QCOMPARE(QSslCertificate::fromData(cloud::chainPem(report.chain)), report.chain);
        QVERIFY(
            cloud::chainText(report.chain).contains(cloud::fingerprintOf(report.chain.first())));
        // Nobody is signed in for it.
        const QList<QByteArray> requests = m_server->requests();
        for (const QByteArray& request : requests) {
            QVERIFY(!request.toLower().contains("cookie:"));
            QVERIFY(!request.toLower().contains("authorization:"));
        }
    }

    void throughAProxy_data()
    {
        QTest::addColumn<ForwardProxy::Protocol>("protocol");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::newRow("HTTP") << ForwardProxy::Protocol::Http << QNetworkProxy::HttpProxy;
        QTest::newRow("SOCKS5") << ForwardProxy::Protocol::Socks5 << QNetworkProxy::Socks5Proxy;
    }

    void throughAProxy()
    {
        QFETCH(const ForwardProxy::Protocol, protocol);
        QFETCH(const QNetworkProxy::ProxyType, type);
        const ForwardProxy proxy(protocol, port(), "grace", "let me through");
        const WayReport report = walk(far(QNetworkProxy(
            type, u"127.0.0.1"_s, quint16(proxy.port()), u"grace"_s, u"let me through"_s)));
        QVERIFY2(report.passed(), qPrintable(codeOf(report)));
        QCOMPARE(report.host, farHost + u":8443"_s);
        QCOMPARE(report.steps.at(1).note, u"through %1"_s.arg(report.proxy));
        QCOMPARE(proxy.asked().value(0), farHost + u":8443"_s);
        const WayReport refused = walk(far(
            QNetworkProxy(type, u"127.0.0.1"_s, quint16(proxy.port()), u"grace"_s, u"wrong"_s)));
        QCOMPARE(codeOf(refused), u"transport.proxy-login"_s);
        QCOMPARE(refused.steps.at(1).state, State::Failed);
        QCOMPARE(refused.steps.at(2).state, State::NotReached);
    }

    void aProxyThatIsAway()
    {
        const WayReport report
            = walk(far(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, unused())));
        QCOMPARE(codeOf(report), u"transport.proxy-away"_s);
        QCOMPARE(report.steps.at(1).state, State::Failed);
    }

    void aNameThatNobodyKnows()
    {
        Endpoint endpoint = near();
        endpoint.origin = QUrl(u"https://no-such-host.invalid"_s);
        const WayReport report = walk(endpoint);
        QCOMPARE(report.steps.at(0).state, State::Failed);
        QVERIFY(report.problem.has_value());
        QCOMPARE(report.problem->code, u"transport.host-unknown"_s);
    }

    void nobodyListens()
    {
        Endpoint endpoint = near();
        endpoint.origin.setPort(unused());
        const WayReport report = walk(endpoint);
        QCOMPARE(codeOf(report), u"transport.refused"_s);
        QCOMPARE(report.steps.at(1).state, State::Failed);
    }

    //! Refused or not, what was shown can be looked at.
    void certificatesThatAreNotTrusted()
    {
        Endpoint endpoint = near();
        endpoint.network.authorities.clear();
        const WayReport unknown = walk(endpoint);
        QCOMPARE(codeOf(unknown), u"transport.certificate-unknown"_s);
        QCOMPARE(unknown.steps.at(2).state, State::Failed);
        QVERIFY(!unknown.chain.isEmpty());
        endpoint.pin = ScriptedServer::otherCertificate();
        const WayReport other = walk(endpoint);
        QCOMPARE(codeOf(other), u"transport.pin"_s);
        QCOMPARE(other.chain.first(), QSslCertificate(m_pair.server));
        QVERIFY(m_server->requests().isEmpty());
    }

    void somethingElseAnswers()
    {
        const ScriptedServer other(ScriptedServer::always(ScriptedServer::answer(
                                       404, R"({"statusCode":404,"message":"?"})")),
            m_pair.server);
        Endpoint endpoint = near();
        endpoint.origin = other.origin();
        const WayReport report = walk(endpoint);
        QCOMPARE(report.steps.at(3).state, State::Passed);
        QCOMPARE(report.steps.at(4).state, State::Failed);
        QCOMPARE(codeOf(report), u"session.not-packmind"_s);
    }

    //! Takes connections, and never says anything.
    void silenceEnds()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Endpoint endpoint = near();
        endpoint.origin.setPort(silent.serverPort());
        const WayReport report = walk(endpoint, 300ms);
        QCOMPARE(codeOf(report), u"transport.no-answer"_s);
        QCOMPARE(report.steps.at(2).state, State::Failed);
        WayProbe probe(endpoint);
        std::optional<base::ApiError> end;
        const base::CallHandle handle
            = probe.run().then(this, [&end](const Result<WayReport>& ended) {
                  if (!ended)
                      end = ended.error();
              });
        handle.cancel();
        QTRY_VERIFY(end.has_value());
        QCOMPARE(end->kind, base::ApiError::Kind::Cancelled);
    }

private:
    [[nodiscard]] quint16 port() const { return quint16(m_server->origin().port()); }
    [[nodiscard]] static quint16 unused()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    [[nodiscard]] Endpoint near() const
    {
        Endpoint endpoint;
        endpoint.origin = m_server->origin();
        endpoint.network.authorities = QSslCertificate::fromData(m_pair.authority);
        return endpoint;
    }
    [[nodiscard]] Endpoint far(const QNetworkProxy& proxy) const
    {
        Endpoint endpoint = near();
        endpoint.origin = QUrl(u"https://%1:8443"_s.arg(farHost));
        endpoint.network.proxy = proxy;
        return endpoint;
    }

    SignedPair m_pair;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(WayProbeTest)
#include "way_probe_test.moc"
