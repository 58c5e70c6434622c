// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/transport_test.h"

#include "cloud/signed_pair.h"

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

// OpenSSL takes the chain, since its root is trusted; the profile trusts that one certificate only.
void TransportTest::pinnedAuthorityIsNoPassForOthers()
{
    const test::SignedPair pair = test::makeSignedPair();
    ScriptedServer server(ScriptedServer::always(hello()), pair.server);
    Transport byAuthority(
        {.origin = server.origin(), .pin = QSslCertificate(pair.authority)}, quick());
    const Result<HttpAnswer> refused = send(byAuthority, {.route = reading});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("transport.pin"));
    QVERIFY(server.requests().isEmpty());
}

void TransportTest::unknownAuthorityIsRefused()
{
    ScriptedServer server(ScriptedServer::always(hello()));
    Transport transport({.origin = server.origin()}, quick());
    const Result<HttpAnswer> answer = send(transport, {.route = reading});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, QStringLiteral("transport.certificate-unknown"));
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
        QStringLiteral("Nothing answers at %1. Check the address, and that the service runs.")
            .arg(endpoint.origin.authority()));
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

void TransportTest::writeLostWithItsServer_data()
{
    QTest::addColumn<bool>("withBody");
    QTest::newRow("with body") << true;
    QTest::newRow("without body") << false;
}

// It goes over the connection that is kept open, so Qt sends it again, where nobody is any more.
void TransportTest::writeLostWithItsServer()
{
    QFETCH(bool, withBody);
    std::unique_ptr<ScriptedServer> server;
    server = std::make_unique<ScriptedServer>(ScriptedServer::firstThen(
        ScriptedServer::always(hello()), [&server](QTcpSocket&, const QByteArray&) {
            QTimer::singleShot(0, [&server] { server.reset(); });
        }));
    Transport transport(pinned(*server), quick());
    transport.setIdempotency(true);
    QVERIFY(send(transport, {.route = reading}));
    HttpRequest request{.route = writing};
    if (withBody)
        request.body = QJsonObject{{QStringLiteral("name"), QStringLiteral("Acme")}};
    const Result<HttpAnswer> answer = send(transport, request);
    QVERIFY(!answer);
    QVERIFY(!server);
    QCOMPARE(answer.error().code, QStringLiteral("transport.lost"));
    QVERIFY(answer.error().message.contains(QStringLiteral("look before you try again")));
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

QTEST_GUILESS_MAIN(TransportTest)
