// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/decode.h"
#include "cloud/scripted_server.h"
#include "cloud/transport.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::cloud;
using namespace std::chrono_literals;
using base::ApiError;
using base::Result;
using test::ScriptedServer;
using Kind = ApiError::Kind;

namespace {

constexpr contract::Route reading = contract::routes::organizations;
constexpr contract::Route writing = contract::routes::createOrganization;

Limits quick()
{
    Limits limits;
    limits.routeTimeScale = 0.02; // 30 s become 600 ms
    limits.bodyPause = 400ms;
    limits.retryPause = 5ms;
    return limits;
}

QByteArray hello()
{
    return ScriptedServer::answer(200, R"({"message":"hello"})", "X-Request-Id: abc\r\n");
}

ScriptedServer::Script breakOff()
{
    return [](QTcpSocket& socket, const QByteArray&) {
        socket.abort();
    };
}

} // namespace

class TransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerArrivesWholeWithItsHeaders();
    void requestCarriesWhatTheContractAsks();
    void credentialsGoWhereTheyBelong();
    void cookiesAreGivenAndNotKept();
    void tlsOfTheConnectionIsKnown();
    void wrongCertificateIsRefusedBeforeAnythingIsSent();
    void unknownAuthorityIsRefused();
    void plainHttpOnlyToLoopback();
    void tlsToAPlainPortFails();
    void refusedConnection();
    void resetBeforeTheAnswer();
    void lostReadIsSentAgain();
    void lostWriteIsNeverSentAgain_data();
    void lostWriteIsNeverSentAgain();
    void writesUseAConnectionOfTheirOwn();
    void idempotencyKeyWhereTheServerHonoursIt();
    void silentServerTimesOut();
    void stalledBodyTimesOut();
    void drippingServerTimesOut();
    void cutOffInTheMiddle();
    void announcedSizeOverTheLimitIsRefusedAtOnce();
    void floodIsStoppedAtTheLimit();
    void webPageInsteadOfJson();
    void redirectIsNotFollowed();
    void refusalIsDecoded();
    void shortRetryAfterIsWaitedFor();
    void longRetryAfterIsThePersons();
    void readOnlySendsNoWrite();
    void cancelAbortsTheRequest();
    void receiverDestroyedAbortsTheRequest();
    void transportDestroyedCancels();

private:
    [[nodiscard]] static Endpoint pinned(const ScriptedServer& server)
    {
        return {.origin = server.origin(), .pin = ScriptedServer::certificate()};
    }

    //! Waits for the end of one request.
    Result<HttpAnswer> send(Transport& transport, const HttpRequest& request)
    {
        std::optional<Result<HttpAnswer>> result;
        transport.send(request).then(
            this, [&](Result<HttpAnswer> end) { result = std::move(end); });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
            qFatal("no end within 20 s");
        return *result;
    }

    Result<HttpAnswer> sendTo(const ScriptedServer& server, const HttpRequest& request)
    {
        Transport transport(pinned(server), quick());
        return send(transport, request);
    }
};

void TransportTest::answerArrivesWholeWithItsHeaders()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray(R"({"message":"hello"})"));
    QCOMPARE(answer->requestId, QStringLiteral("abc"));
    QCOMPARE(answer->header("content-type"), QByteArray("application/json"));
}

void TransportTest::requestCarriesWhatTheContractAsks()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("q"), QStringLiteral("a&b c"));
    const HttpRequest request{.route = contract::routes::renameOrganization,
        .pathValues = {QStringLiteral("a/b c")},
        .query = query,
        .body = QJsonObject{{QStringLiteral("name"), QStringLiteral("Zoë")}},
        .seenRev = 7};
    QVERIFY(sendTo(server, request));
    const QByteArray sent = server.requests().value(0);
    QVERIFY2(sent.startsWith("PATCH /api/v0/organizations/a%2Fb%20c/name?q=a%26b%20c HTTP/1.1\r\n"),
        sent.constData());
    QVERIFY(sent.endsWith("\r\n\r\n{\"name\":\"Zoë\"}"));
    QVERIFY(sent.contains("\r\nIf-Match: \"7\"\r\n"));
    QVERIFY(sent.toLower().contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(sent.contains("\r\nAccept-Encoding: identity\r\n"));
}

void TransportTest::credentialsGoWhereTheyBelong()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport(pinned(server), quick());
    using CredentialKind = Credentials::Kind;
    QVERIFY(send(transport,
        {.route = reading, .credentials = {CredentialKind::Cookie, QStringLiteral("jwt-1")}}));
    QVERIFY(send(transport,
        {.route = reading, .credentials = {CredentialKind::Bearer, QStringLiteral("key-1")}}));
    QVERIFY(send(transport, {.route = reading}));
    QVERIFY(server.requests().at(0).contains("\r\nCookie: auth_token=jwt-1\r\n"));
    QVERIFY(!server.requests().at(0).contains("Authorization"));
    QVERIFY(server.requests().at(1).contains("\r\nAuthorization: Bearer key-1\r\n"));
    QVERIFY(!server.requests().at(1).contains("Cookie"));
    QVERIFY(!server.requests().at(2).contains("Cookie"));
}

void TransportTest::cookiesAreGivenAndNotKept()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        200, "{}", "Set-Cookie: auth_token=fresh; Max-Age=60; Path=/; HttpOnly\r\n")));
    Transport transport(pinned(server), quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(answer);
    QCOMPARE(answer->sessionCookie().value_or(QString()), QStringLiteral("fresh"));
    QVERIFY(send(transport, {.route = reading}));
    QVERIFY(!server.requests().at(1).contains("fresh"));
    HttpAnswer cleared;
    cleared.headers = {{"set-cookie", "auth_token=; Path=/"}};
    QVERIFY(!cleared.sessionCookie());
}

void TransportTest::tlsOfTheConnectionIsKnown()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport(pinned(server), quick());
    QVERIFY(transport.tlsInfo().protocol.isEmpty());
    const QSignalSpy changed(&transport, &Transport::tlsInfoChanged);
    QVERIFY(send(transport, {.route = reading}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(transport.tlsInfo().protocol, QStringLiteral("TLS 1.3"));
    QVERIFY(transport.tlsInfo().cipher.startsWith(QStringLiteral("TLS_")));
    QVERIFY(transport.tlsInfo().pinned);
    QCOMPARE(transport.tlsInfo().certificate, ScriptedServer::certificate());
}

void TransportTest::wrongCertificateIsRefusedBeforeAnythingIsSent()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport(
        {.origin = server.origin(), .pin = ScriptedServer::otherCertificate()}, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Tls);
    QCOMPARE(answer.error().code, QStringLiteral("transport.pin"));
    QVERIFY(answer.error().message.contains(QStringLiteral("another certificate")));
    QVERIFY(server.requests().isEmpty());
    QVERIFY(transport.tlsInfo().protocol.isEmpty());
}

void TransportTest::unknownAuthorityIsRefused()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport({.origin = server.origin()}, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.tls"));
    QVERIFY(server.requests().isEmpty());
}

void TransportTest::plainHttpOnlyToLoopback()
{
    Transport far({.origin = QUrl(QStringLiteral("http://cloud.acme.example"))}, quick());
    const Result<HttpAnswer> refused = send(far, {.route = reading});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::NotAllowed);
    QCOMPARE(refused.error().code, QStringLiteral("transport.not-encrypted"));

    ScriptedServer server(ScriptedServer::always(hello()), ScriptedServer::Protocol::Plain);
    Transport near({.origin = server.origin()}, quick());
    QVERIFY(send(near, {.route = reading}));
    QVERIFY(near.tlsInfo().protocol.isEmpty());
}

void TransportTest::tlsToAPlainPortFails()
{
    ScriptedServer server(ScriptedServer::always(hello()), ScriptedServer::Protocol::Plain);
    QUrl origin = server.origin();
    origin.setScheme(QStringLiteral("https"));
    Transport transport({.origin = origin, .pin = ScriptedServer::certificate()}, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TimedOut);
    QCOMPARE(answer.error().code, QStringLiteral("transport.no-answer"));
}

void TransportTest::refusedConnection()
{
    auto server = std::make_unique<ScriptedServer>(ScriptedServer::always(hello()));
    const Endpoint endpoint = pinned(*server);
    server.reset();
    Transport transport(endpoint, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().code, QStringLiteral("transport.refused"));
    QCOMPARE(answer.error().message,
        QStringLiteral("Nothing answers at %1.").arg(endpoint.origin.authority()));
    QVERIFY(answer.error().retryable);
}

void TransportTest::resetBeforeTheAnswer()
{
    ScriptedServer server(breakOff());
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().code, QStringLiteral("transport.lost"));
    // Three attempts of ours, each of which Qt makes twice.
    QVERIFY2(server.requests().size() <= 6, qPrintable(QString::number(server.requests().size())));
}

void TransportTest::lostReadIsSentAgain()
{
    ScriptedServer server(ScriptedServer::firstThen(breakOff(), ScriptedServer::always(hello())));
    QVERIFY(sendTo(server, {.route = reading}));
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::lostWriteIsNeverSentAgain_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("withBody");
    QTest::addColumn<bool>("politely");
    for (const char* method : {"POST", "PATCH", "DELETE"}) {
        for (const bool withBody : {true, false}) {
            for (const bool politely : {true, false})
                QTest::addRow("%s %s %s", method, withBody ? "with body" : "without body",
                    politely ? "closed" : "reset")
                    << QString::fromLatin1(method) << withBody << politely;
        }
    }
}

void TransportTest::lostWriteIsNeverSentAgain()
{
    QFETCH(QString, method);
    QFETCH(bool, withBody);
    QFETCH(bool, politely);
    // The first request warms up a connection that the write must not take.
    ScriptedServer server(ScriptedServer::firstThen(
        ScriptedServer::always(hello()), [politely](QTcpSocket& socket, const QByteArray&) {
            politely ? socket.close() : socket.abort();
        }));
    Transport transport(pinned(server), quick());
    QVERIFY(send(transport, {.route = reading}));
    const QByteArray name = method.toLatin1();
    contract::Route route = writing;
    route.method = name.constData();
    HttpRequest request{.route = route};
    if (withBody)
        request.body = QJsonObject{{QStringLiteral("name"), QStringLiteral("Acme")}};
    const Result<HttpAnswer> answer = send(transport, request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().code, QStringLiteral("transport.lost"));
    QVERIFY(answer.error().message.contains(QStringLiteral("look before you try again")));
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::writesUseAConnectionOfTheirOwn()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport(pinned(server), quick());
    QVERIFY(send(transport, {.route = reading}));
    QVERIFY(send(transport, {.route = reading}));
    QCOMPARE(server.connections(), 1);
    QVERIFY(send(transport, {.route = writing, .body = QJsonObject()}));
    QCOMPARE(server.connections(), 2);
    QVERIFY(send(transport, {.route = reading}));
    QCOMPARE(server.connections(), 2);
}

void TransportTest::idempotencyKeyWhereTheServerHonoursIt()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport(pinned(server), quick());
    transport.setIdempotency(true);
    QVERIFY(send(transport, {.route = writing, .body = QJsonObject()}));
    QVERIFY(send(transport, {.route = writing, .body = QJsonObject()}));
    QVERIFY(send(transport, {.route = contract::routes::signIn, .body = QJsonObject()}));
    const auto keyOf = [&](int index) {
        const QByteArray request = server.requests().at(index);
        const qsizetype at = request.indexOf("Idempotency-Key: ");
        return at < 0 ? QByteArray() : request.mid(at + 17, 36);
    };
    QCOMPARE(keyOf(0).size(), 36);
    QCOMPARE(keyOf(1).size(), 36);
    QVERIFY(keyOf(0) != keyOf(1));
    QVERIFY(keyOf(2).isEmpty());
    QCOMPARE(server.connections(), 2);
}

void TransportTest::silentServerTimesOut()
{
    ScriptedServer server([](QTcpSocket&, const QByteArray&) {});
    QElapsedTimer clock;
    clock.start();
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TimedOut);
    QCOMPARE(answer.error().code, QStringLiteral("transport.no-answer"));
    QVERIFY(clock.elapsed() >= 590);
    QCOMPARE(server.requests().size(), 1);
    QTRY_COMPARE(server.brokenConnections(), 1);
}

void TransportTest::stalledBodyTimesOut()
{
    ScriptedServer server(
        ScriptedServer::always("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":"));
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TimedOut);
    QCOMPARE(answer.error().code, QStringLiteral("transport.stalled"));
    QCOMPARE(answer.error().detail, QStringLiteral("stopped after 5 bytes"));
}

void TransportTest::drippingServerTimesOut()
{
    ScriptedServer server(
        ScriptedServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", 50));
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TimedOut);
    QCOMPARE(answer.error().code, QStringLiteral("transport.too-slow"));
}

void TransportTest::cutOffInTheMiddle()
{
    ScriptedServer server([](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
        socket.disconnectFromHost();
    });
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Offline);
    QCOMPARE(answer.error().code, QStringLiteral("transport.cut-off"));
    QVERIFY(answer.error().message.contains(QStringLiteral("in the middle")));
}

void TransportTest::announcedSizeOverTheLimitIsRefusedAtOnce()
{
    constexpr qint64 size = 200 * 1024 * 1024;

    ScriptedServer big([&](QTcpSocket& socket, const QByteArray&) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"
            + QByteArray(1024, 'x'));
    });
    const Result<HttpAnswer> answer = sendTo(big, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::UnexpectedAnswer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.too-large"));
    QVERIFY2(answer.error().message.contains(QStringLiteral("200 MiB")),
        qPrintable(answer.error().message));
    QTRY_COMPARE(big.brokenConnections(), 1);
}

void TransportTest::floodIsStoppedAtTheLimit()
{
    constexpr qint64 mebibyte = 1024 * 1024;
    // Without a length, so that only counting helps.
    std::unique_ptr<ScriptedServer> server;
    ScriptedServer::Script flood;
    server = std::make_unique<ScriptedServer>(
        [&](QTcpSocket& socket, const QByteArray& request) { flood(socket, request); });
    flood = server->flood("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", 200 * mebibyte);
    Transport transport(pinned(*server));
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.too-large"));
    QVERIFY(answer.error().message.contains(QStringLiteral("64 MiB")));
    QTRY_COMPARE(server->brokenConnections(), 1);
    // What was under way in buffers comes on top of the limit, never the whole answer.
    QVERIFY2(server->bytesSent() < 90 * mebibyte, qPrintable(QString::number(server->bytesSent())));
    QCOMPARE(server->requests().size(), 1);
}

void TransportTest::webPageInsteadOfJson()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(
        200, "  <!doctype html><html>Sign in to Wi-Fi</html>", {}, "text/html")));
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::UnexpectedAnswer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.web-page"));
}

void TransportTest::redirectIsNotFollowed()
{
    ScriptedServer other(ScriptedServer::always(hello()));
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(302, "",
        "Location: https://localhost:" + QByteArray::number(other.origin().port()) + "/x\r\n")));
    const HttpRequest request{
        .route = reading, .credentials = {Credentials::Kind::Cookie, QStringLiteral("jwt")}};
    const Result<HttpAnswer> answer = sendTo(server, request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::UnexpectedAnswer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.redirect"));
    QVERIFY(answer.error().message.contains(QStringLiteral("localhost")));
    QCOMPARE(other.connections(), 0);
}

void TransportTest::refusalIsDecoded()
{
    ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(422,
        R"({"statusCode":422,"message":"The name is blank.","error":"x","field":"name","code":"n.b"})",
        "X-Request-Id: r-9\r\n")));
    const Result<HttpAnswer> answer = sendTo(server, {.route = writing, .body = QJsonObject()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::InvalidInput);
    QCOMPARE(answer.error().httpStatus, 422);
    QCOMPARE(answer.error().field, QStringLiteral("name"));
    QCOMPARE(answer.error().message, QStringLiteral("The name is blank."));
    QCOMPARE(answer.error().requestId, QStringLiteral("r-9"));
}

void TransportTest::shortRetryAfterIsWaitedFor()
{
    ScriptedServer server(ScriptedServer::firstThen(
        ScriptedServer::always(ScriptedServer::answer(503, "{}", "Retry-After: 1\r\n")),
        ScriptedServer::always(hello())));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(sendTo(server, {.route = reading}));
    QVERIFY(clock.elapsed() >= 1000);
    QCOMPARE(server.requests().size(), 2);
}

void TransportTest::longRetryAfterIsThePersons()
{
    ScriptedServer server(ScriptedServer::always(
        ScriptedServer::answer(429, R"({"message":"Slow down."})", "Retry-After: 90\r\n")));
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TooManyTries);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(answer.error().retryAt);
    QVERIFY(seconds > 80 && seconds <= 90);
    QCOMPARE(server.requests().size(), 1);
}

void TransportTest::readOnlySendsNoWrite()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Endpoint endpoint = pinned(server);
    endpoint.readOnly = true;
    Transport transport(endpoint, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = writing, .body = QJsonObject()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::NotAllowed);
    QCOMPARE(answer.error().code, QStringLiteral("transport.read-only"));
    QCOMPARE(
        answer.error().message, QStringLiteral("This profile is read-only. Nothing was sent."));
    QCOMPARE(server.connections(), 0);
    // A POST that only reads goes through, or switching would break.
    QVERIFY(
        send(transport, {.route = contract::routes::selectOrganization, .body = QJsonObject()}));
}

void TransportTest::cancelAbortsTheRequest()
{
    ScriptedServer server([](QTcpSocket&, const QByteArray&) {});
    Transport transport(pinned(server));
    std::optional<Result<HttpAnswer>> result;
    const base::CallHandle handle
        = transport.send({.route = reading}).then(this, [&](Result<HttpAnswer> end) {
              result = end;
          });
    QTRY_COMPARE(server.requests().size(), 1);
    handle.cancel();
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, Kind::Cancelled);
    QTRY_COMPARE(server.brokenConnections(), 1);
}

void TransportTest::receiverDestroyedAbortsTheRequest()
{
    ScriptedServer server([](QTcpSocket&, const QByteArray&) {});
    Transport transport(pinned(server));
    auto receiver = std::make_unique<QObject>();
    bool told = false;
    transport.send({.route = reading}).then(receiver.get(), [&](const Result<HttpAnswer>&) {
        told = true;
    });
    QTRY_COMPARE(server.requests().size(), 1);
    receiver.reset();
    QTRY_COMPARE(server.brokenConnections(), 1);
    QVERIFY(!told);
}

void TransportTest::transportDestroyedCancels()
{
    ScriptedServer server([](QTcpSocket&, const QByteArray&) {});
    auto transport = std::make_unique<Transport>(pinned(server));
    std::optional<Result<HttpAnswer>> readEnd;
    std::optional<Result<HttpAnswer>> writeEnd;
    transport->send({.route = reading}).then(this, [&](Result<HttpAnswer> end) {
        readEnd = std::move(end);
    });
    transport->send({.route = writing, .body = QJsonObject()})
        .then(this, [&](Result<HttpAnswer> end) { writeEnd = std::move(end); });
    QTRY_COMPARE(server.requests().size(), 2);
    transport.reset();
    QTRY_VERIFY(readEnd && writeEnd);
    QCOMPARE(readEnd->error().kind, Kind::Cancelled);
    QCOMPARE(writeEnd->error().kind, Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TransportTest)
#include "transport_test.moc"
