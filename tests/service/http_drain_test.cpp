// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::test;
using namespace std::chrono_literals;

class HttpDrainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nobodyThere();
    void idleConnectionsAreClosed();
    void requestUnderWayIsAnswered();
    void requestHalfSentIsAnswered();
    void takesNobodyNew();
    void cutsOffAtTheDeadline();
    void callerIsNotHeld();

private:
    std::unique_ptr<HttpFixture> m_fixture;
    std::unique_ptr<RawClient> m_client;
    std::unique_ptr<QSignalSpy> m_drained;
};

void HttpDrainTest::init()
{
    m_fixture = std::make_unique<HttpFixture>();
    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    m_drained = std::make_unique<QSignalSpy>(&m_fixture->server(), &service::HttpServer::drained);
}

void HttpDrainTest::cleanup()
{
    m_drained.reset();
    m_client.reset();
    m_fixture.reset();
}

void HttpDrainTest::nobodyThere()
{
    QCOMPARE(m_client->ask(m_client->get("/", "Connection: close\r\n")).status, 200);
    QVERIFY(m_client->endsSilently());
    m_fixture->server().drain(1h);
    QTRY_COMPARE(m_drained->count(), 1);
}

void HttpDrainTest::idleConnectionsAreClosed()
{
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
    m_fixture->server().drain(1h);
    QVERIFY(m_client->endsSilently());
    QTRY_COMPARE(m_drained->count(), 1);
}

void HttpDrainTest::requestUnderWayIsAnswered()
{
    m_client->send(m_client->get("/wait") + m_client->get("/never"));
    QTRY_COMPARE(m_fixture->waiting.load(), 1);
    m_fixture->server().drain(1h);
    const std::unique_ptr<RawClient> late = m_fixture->client();
    QTRY_COMPARE(late->socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_drained->count(), 0);
    m_fixture->gate.release();
    const WireAnswer answer = m_client->receive();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QVERIFY(m_client->endsSilently());
    QTRY_COMPARE(m_drained->count(), 1);
    QCOMPARE(m_fixture->handled.load(), 1);
}

void HttpDrainTest::requestHalfSentIsAnswered()
{
    const QByteArray request = m_client->post("/a", "hello");
    m_client->send("POST /a HTTP/1.1\r\n" + m_client->hostField()
        + "Expect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QTRY_VERIFY(m_client->pending().startsWith("HTTP/1.1 100"));
    m_client->pending().clear();
    m_fixture->server().drain(1h);
    const std::unique_ptr<RawClient> late = m_fixture->client();
    QTRY_COMPARE(late->socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_client->ask("hello").text("size"), QStringLiteral("5"));
    QTRY_COMPARE(m_drained->count(), 1);
}

void HttpDrainTest::takesNobodyNew()
{
    m_fixture->server().drain(1h);
    QTRY_COMPARE(m_drained->count(), 1);
    const std::unique_ptr<RawClient> late = m_fixture->client();
    QTRY_COMPARE(late->socket().error(), QAbstractSocket::ConnectionRefusedError);
}

void HttpDrainTest::cutsOffAtTheDeadline()
{
    m_client->send(m_client->get("/wait"));
    QTRY_COMPARE(m_fixture->waiting.load(), 1);
    m_fixture->server().drain(200ms);
    QVERIFY(m_client->endsSilently());
    QTRY_COMPARE(m_drained->count(), 1);
    QCOMPARE(m_fixture->waiting.load(), 1);
}

void HttpDrainTest::callerIsNotHeld()
{
    m_client->send(m_client->get("/wait"));
    QTRY_COMPARE(m_fixture->waiting.load(), 1);
    QElapsedTimer timer;
    timer.start();
    m_fixture->server().drain(1h);
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(m_drained->count(), 0);
}

QTEST_GUILESS_MAIN(HttpDrainTest)
#include "http_drain_test.moc"
