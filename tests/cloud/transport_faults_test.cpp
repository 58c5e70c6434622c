// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/transport_test.h"

void TransportTest::silentServerTimesOut()
{
    ScriptedServer server([](QTcpSocket&, const QByteArray&) {});
    // A clock on the wall measures the load of the machine, too. Timers of one thread fire in the
    // order in which they are due: one of half the time comes before a time-out that is not early.
    bool halfIsOver = false;
    QTimer::singleShot(300ms, Qt::PreciseTimer, this, [&] { halfIsOver = true; });
    const Result<HttpAnswer> answer = sendTo(server, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::TimedOut);
    QCOMPARE(answer.error().code, QStringLiteral("transport.no-answer"));
    QCOMPARE(answer.error().detail, QStringLiteral("no answer after 600 ms"));
    QVERIFY(halfIsOver);
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
    const QStringList values(3, QStringLiteral("x"));
    for (const contract::Route& route : contract::allRoutes()) {
        if (!route.write)
            continue;
        const Result<HttpAnswer> answer
            = send(transport, {.route = route, .pathValues = values, .body = QJsonObject()});
        QVERIFY2(!answer, route.pattern);
        QCOMPARE(answer.error().kind, Kind::NotAllowed);
        QCOMPARE(answer.error().code, QStringLiteral("transport.read-only"));
        QCOMPARE(
            answer.error().message, QStringLiteral("This profile is read-only. Nothing was sent."));
    }
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
        = transport.send({.route = reading}).then(this, [&](const Result<HttpAnswer>& end) {
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
    transport->send({.route = reading}).then(this, [&](const Result<HttpAnswer>& end) {
        readEnd = end;
    });
    transport->send({.route = writing, .body = QJsonObject()})
        .then(this, [&](const Result<HttpAnswer>& end) { writeEnd = end; });
    QTRY_COMPARE(server.requests().size(), 2);
    transport.reset();
    QTRY_VERIFY(readEnd && writeEnd);
    QCOMPARE(readEnd->error().kind, Kind::Cancelled);
    QCOMPARE(writeEnd->error().kind, Kind::Cancelled);
}
