// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http_fixture.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace console;
using namespace console::test;
using service::HttpLimits;
using Time = HttpLimits::Time;

//! Goes over each limit of the server, one after the other, and looks for its status.
class HttpLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesBytes_data();
    void refusesBytes();
    void headerByDrip();
    void headerNeverEnds();
    void bodyByDrip();
    void idleConnectionIsClosedSilently();
    void handshakeNeverEnds();
    void bodyTooLarge();
    void chunkedBodyTooLarge();
    void bodyLimitOfARoute();
    void refusalReachesAClientThatStillSends();
    void tooManyConnections();
    void doorIsShutFarAboveTheLimit();
    void tooManyQueued();
    void handlerTooSlow();
    void clientThatDoesNotRead();

private:
    void start(HttpLimits limits, int workers = 2);
    void verifyRefusal(const WireAnswer& answer, int status, const char* code);

    std::unique_ptr<HttpFixture> m_fixture;
    std::unique_ptr<RawClient> m_client;
};

void HttpLimitsTest::init()
{
    HttpLimits limits;
    limits.lingerTime = Time(100);
    start(limits);
}

void HttpLimitsTest::cleanup()
{
    m_client.reset();
    m_fixture.reset();
}

void HttpLimitsTest::start(HttpLimits limits, int workers)
{
    cleanup();
    m_fixture = std::make_unique<HttpFixture>(std::move(limits), workers);
    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
}

void HttpLimitsTest::verifyRefusal(const WireAnswer& answer, int status, const char* code)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("code"), QString::fromLatin1(code));
    QVERIFY(answer.text("message").endsWith(QLatin1Char('.')));
    QVERIFY(!answer.text("error").isEmpty());
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(answer.headers.value("x-request-id").size(), 36);
    QVERIFY(answer.headers.value("date").endsWith(" GMT"));
    QCOMPARE(answer.headers.contains("retry-after"), status == 503);
}

void HttpLimitsTest::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    const QByteArray get = "GET / HTTP/1.1\r\n";
    QTest::newRow("no host") << QByteArray(get + "\r\n") << 400 << QByteArray("http.host.missing");
    QTest::newRow("two hosts") << QByteArray(get + "HOST\r\nHOST\r\n\r\n") << 400
                               << QByteArray("http.host.missing");
    QTest::newRow("foreign host") << QByteArray(get + "Host: attacker.example\r\n\r\n") << 421
                                  << QByteArray("http.host.unknown");
    QTest::newRow("obs-fold") << QByteArray(get + "HOST\r\nA: b\r\n c\r\n\r\n") << 400
                              << QByteArray("http.malformed");
    QTest::newRow("length and chunked") << QByteArray(
        get + "HOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET")
                                        << 400 << QByteArray("http.malformed");
    QTest::newRow("two lengths") << QByteArray(
        get + "HOST\r\nContent-Length: 4\r\nContent-Length: 4\r\n\r\nabcd")
                                 << 400 << QByteArray("http.malformed");
    QTest::newRow("bad chunk") << QByteArray(
        get + "HOST\r\nTransfer-Encoding: chunked\r\n\r\nhello\r\n\r\n")
                               << 400 << QByteArray("http.malformed");
    QTest::newRow("absolute form") << QByteArray("GET https://127.0.0.1/ HTTP/1.1\r\nHOST\r\n\r\n")
                                   << 400 << QByteArray("http.target.invalid");
    QTest::newRow("NUL in target") << QByteArray("GET /%00 HTTP/1.1\r\nHOST\r\n\r\n") << 400
                                   << QByteArray("http.target.invalid");
    QTest::newRow("long target") << QByteArray("GET /" + QByteArray(8 * 1024, 'a')) << 414
                                 << QByteArray("http.target.too-long");
    QTest::newRow("large header") << QByteArray(get + "HOST\r\nA: " + QByteArray(16 * 1024, 'a'))
                                  << 431 << QByteArray("http.header.too-large");
    QTest::newRow("many fields") << QByteArray(
        get + "HOST\r\n" + QByteArray("A: b\r\n").repeated(100) + "\r\n")
                                 << 431 << QByteArray("http.header.too-large");
    QTest::newRow("other coding") << QByteArray(
        get + "HOST\r\nTransfer-Encoding: gzip, chunked\r\n\r\n")
                                  << 501 << QByteArray("http.transfer-coding.unknown");
    QTest::newRow("HTTP/2 by guess") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505
                                     << QByteArray("http.version.unknown");
}

void HttpLimitsTest::refusesBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    bytes.replace("HOST\r\n", m_client->hostField());
    const WireAnswer answer = m_client->ask(bytes);
    verifyRefusal(answer, status, code.constData());
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    // What stands behind a refused request may never be taken for the next one.
    QVERIFY(m_client->endsSilently());
    QCOMPARE(m_fixture->handled.load(), 0);
}

void HttpLimitsTest::headerByDrip()
{
    start(HttpFixture::impatient());
    QTimer drip;
    const QByteArray request = m_client->get("/", "X-Long: " + QByteArray(500, 'x') + "\r\n");
    qsizetype at = 0;
    connect(&drip, &QTimer::timeout, this, [&] { m_client->send(request.mid(at++, 1)); });
    drip.start(std::chrono::milliseconds(20));
    verifyRefusal(m_client->receive(), 408, "http.header.timed-out");
    drip.stop();
    QVERIFY(at < request.size());
    QVERIFY(m_client->endsSilently());
}

void HttpLimitsTest::headerNeverEnds()
{
    HttpLimits limits = HttpFixture::impatient();
    limits.idleTime = Time(3'600'000);
    start(limits);
    verifyRefusal(m_client->ask("GET / HTTP/1.1\r\n"), 408, "http.header.timed-out");
    QVERIFY(m_client->endsSilently());
}

void HttpLimitsTest::bodyByDrip()
{
    start(HttpFixture::impatient());
    const QByteArray request = m_client->post("/", QByteArray(500, 'x'));
    m_client->send(request.chopped(500));
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { m_client->send("x"); });
    drip.start(std::chrono::milliseconds(20));
    verifyRefusal(m_client->receive(), 408, "http.body.timed-out");
    drip.stop();
    QVERIFY(m_client->endsSilently());
    QCOMPARE(m_fixture->handled.load(), 0);
}

void HttpLimitsTest::idleConnectionIsClosedSilently()
{
    start(HttpFixture::impatient());
    QVERIFY(m_client->endsSilently());

    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
    QVERIFY(m_client->endsSilently());

    // Empty lines are no request, so they do not keep a connection either.
    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { m_client->send("\r\n"); });
    drip.start(std::chrono::milliseconds(20));
    QVERIFY(m_client->endsSilently());
}

void HttpLimitsTest::handshakeNeverEnds()
{
    start(HttpFixture::impatient());
    QTcpSocket plain;
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost), m_fixture->port());
    QTRY_COMPARE(plain.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);

    // Nor does one that speaks without TLS get an answer.
    plain.connectToHost(QHostAddress(QHostAddress::LocalHost), m_fixture->port());
    QTRY_COMPARE(plain.state(), QAbstractSocket::ConnectedState);
    plain.write("GET / HTTP/1.1\r\n\r\n");
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain.readAll().contains("HTTP/1.1"));
}

void HttpLimitsTest::bodyTooLarge()
{
    const QByteArray head
        = "POST / HTTP/1.1\r\n" + m_client->hostField() + "Content-Length: 1048577\r\n\r\n";
    verifyRefusal(m_client->ask(head), 413, "http.body.too-large");
    QVERIFY(m_client->endsSilently());

    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    const WireAnswer answer = m_client->ask(m_client->post("/", QByteArray(1024 * 1024, 'x')));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.text("size"), QStringLiteral("1048576"));
}

void HttpLimitsTest::chunkedBodyTooLarge()
{
    m_client->send(
        "POST / HTTP/1.1\r\n" + m_client->hostField() + "Transfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 16; ++i)
        m_client->send(chunk);
    m_client->send("1\r\nx\r\n0\r\n\r\n");
    verifyRefusal(m_client->receive(), 413, "http.body.too-large");
    QCOMPARE(m_fixture->handled.load(), 0);
}

void HttpLimitsTest::bodyLimitOfARoute()
{
    HttpLimits limits;
    limits.bodyOf = [](const QByteArray& method, const QString& path) -> qint64 {
        return method == "POST" && path == QLatin1String("/upload") ? 5'000'000 : 10;
    };
    start(limits);
    const WireAnswer answer = m_client->ask(m_client->post("/upload", QByteArray(5'000'000, 'x')));
    QCOMPARE(answer.text("size"), QStringLiteral("5000000"));
    verifyRefusal(
        m_client->ask(m_client->post("/other", QByteArray(11, 'x'))), 413, "http.body.too-large");
}

void HttpLimitsTest::refusalReachesAClientThatStillSends()
{
    HttpLimits limits;
    limits.lingerTime = Time(5'000);
    start(limits);
    // More than the buffers of the system hold: a server that just closes would break the sending.
    const QByteArray body(12 * 1024 * 1024, 'x');
    qint64 sent = 0;
    connect(&m_client->socket(), &QSslSocket::encryptedBytesWritten, this,
        [&sent](qint64 bytes) { sent += bytes; });
    verifyRefusal(m_client->ask(m_client->post("/", body)), 413, "http.body.too-large");
    QTRY_VERIFY(sent > body.size());
    m_client->vanish();
}

void HttpLimitsTest::tooManyConnections()
{
    HttpLimits limits;
    limits.connections = 3;
    start(limits);
    std::vector<std::unique_ptr<RawClient>> others;
    for (int i = 0; i < 2; ++i) {
        others.push_back(m_fixture->client());
        QVERIFY(others.back()->connected());
    }
    const std::unique_ptr<RawClient> fourth = m_fixture->client();
    QVERIFY(fourth->connected());
    verifyRefusal(fourth->ask(fourth->get("/")), 503, "http.busy");
    QVERIFY(fourth->endsSilently());
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);

    // Room again once one has left.
    others.front()->vanish();
    const auto served = [this] {
        const std::unique_ptr<RawClient> next = m_fixture->client();
        return next->connected() && next->ask(next->get("/")).status == 200;
    };
    QVERIFY(QTest::qWaitFor(served, 10'000));
}

void HttpLimitsTest::doorIsShutFarAboveTheLimit()
{
    HttpLimits limits;
    limits.connections = 2;
    start(limits);
    constexpr int many = 60;
    std::vector<std::unique_ptr<RawClient>> crowd;
    crowd.reserve(many);
    for (int i = 0; i < many; ++i)
        crowd.push_back(m_fixture->client());
    const auto shutOut = [&crowd] {
        return std::count_if(crowd.begin(), crowd.end(), [](const std::unique_ptr<RawClient>& one) {
            return one->socket().state() == QAbstractSocket::UnconnectedState;
        });
    };
    // Two are served, sixteen are told that they can't be; one of the two is m_client.
    QTRY_COMPARE(shutOut(), 60 - 17);
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
}

void HttpLimitsTest::tooManyQueued()
{
    HttpLimits limits;
    limits.queued = 1;
    start(limits, 1);
    m_client->send(m_client->get("/wait"));
    QTRY_COMPARE(m_fixture->waiting.load(), 1);
    std::vector<std::unique_ptr<RawClient>> others;
    for (int i = 0; i < 3; ++i) {
        others.push_back(m_fixture->client());
        QVERIFY(others.back()->connected());
        others.back()->send(others.back()->get("/"));
    }
    // One request is being handled and one may wait, whichever of the three came first.
    const auto refused = [&others] {
        return std::partition(others.begin(), others.end(),
                   [](const std::unique_ptr<RawClient>& one) {
                       return one->pending().contains("}");
                   })
            - others.begin();
    };
    QTRY_COMPARE(refused(), 2);
    const WireAnswer answer = others[0]->receive();
    verifyRefusal(answer, 503, "http.busy");
    // The whole request was read, so the connection is still good.
    QVERIFY(!answer.headers.contains("connection"));
    m_fixture->gate.release();
    QCOMPARE(others[2]->receive().status, 200);
    QCOMPARE(m_client->receive().status, 200);
    QCOMPARE(others[0]->ask(others[0]->get("/")).status, 200);
}

void HttpLimitsTest::handlerTooSlow()
{
    HttpLimits limits;
    limits.handlerTime = Time(200);
    start(limits, 2);
    verifyRefusal(m_client->ask(m_client->get("/wait")), 503, "http.slow");
    QVERIFY(m_client->endsSilently());
    m_fixture->gate.release();
    QTRY_COMPARE(m_fixture->waiting.load(), 0);
    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
}

void HttpLimitsTest::clientThatDoesNotRead()
{
    HttpLimits limits;
    limits.answerTime = Time(500);
    limits.connections = 1;
    start(limits);
    m_client->stopReading();
    for (int i = 0; i < 30; ++i)
        m_client->send(m_client->get("/large"));
    QTRY_COMPARE(m_fixture->handled.load(), 1);
    // Its place is free again once its time is up.
    const auto served = [this] {
        const std::unique_ptr<RawClient> next = m_fixture->client();
        return next->connected() && next->ask(next->get("/")).status == 200;
    };
    QVERIFY(QTest::qWaitFor(served, 10'000));
    // One request at a time: the next is not begun before the last answer has left.
    QCOMPARE(m_fixture->handled.load(), 2);
}

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "http_limits_test.moc"
