// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "base/log.h"
#include "service/http_fixture.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTest>

using namespace console;
using namespace console::test;
using service::HttpLimits;

namespace {

QMutex logMutex;
QStringList logLines;

void keepLog(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const QLatin1String category(context.category);
    if (category != QLatin1String("service.http") && category != QLatin1String("service.worker"))
        return;
    const QString scope = base::LogScope::current();
    QMutexLocker lock(&logMutex);
    logLines.append(category + QLatin1Char('|')
        + (scope.isEmpty() ? message : QString(scope + QLatin1Char(' ') + message)));
}

QStringList takeLog()
{
    QMutexLocker lock(&logMutex);
    return std::exchange(logLines, {});
}

} // namespace

class HttpServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void everyAnswerHasItsFields();
    void keepsAlive();
    void answersInOrder();
    void headHasNoBody();
    void continuesWhenAsked();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void emptyAnswer();
    void largeAnswer();
    void chunkedRequest();
    void allHostNames();
    void exceptionIsA500_data();
    void exceptionIsA500();
    void answerCannotBeSplit();
    void clientLeavesBeforeTheAnswer();
    void slowHandlerHoldsNobodyElse();
    void oneHandlerPerWorker();
    void logsWithoutSecrets();
    void serverEndsUnderLoad();
    void portInUse();

private:
    std::unique_ptr<HttpFixture> m_fixture;
    std::unique_ptr<RawClient> m_client;
};

void HttpServerTest::initTestCase()
{
    qInstallMessageHandler(keepLog);
}

void HttpServerTest::cleanupTestCase()
{
    qInstallMessageHandler(nullptr);
}

void HttpServerTest::init()
{
    m_fixture = std::make_unique<HttpFixture>();
    m_client = m_fixture->client();
    QVERIFY(m_client->connected());
    takeLog();
}

void HttpServerTest::cleanup()
{
    m_client.reset();
    m_fixture.reset();
}

void HttpServerTest::everyAnswerHasItsFields()
{
    const WireAnswer first = m_client->ask(m_client->get("/a/b/?x=1"));
    const WireAnswer second = m_client->ask(m_client->get("/c"));
    QCOMPARE(first.status, 200);
    QCOMPARE(first.text("method"), QStringLiteral("GET"));
    QCOMPARE(first.text("path"), QStringLiteral("/a/b"));
    QCOMPARE(first.text("origin"), QStringLiteral("https://127.0.0.1:%1").arg(m_fixture->port()));
    QCOMPARE(first.text("client"), QStringLiteral("127.0.0.1"));
    QCOMPARE(first.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    QCOMPARE(first.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(first.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(first.headers.value("x-request-id"), first.text("id").toLatin1());
    // What is logged meanwhile names the request.
    QCOMPARE(first.text("scope"), first.text("id"));
    static const QRegularExpression date(QStringLiteral(
        "^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d [A-Z][a-z][a-z] \\d{4} \\d\\d:\\d\\d:\\d\\d GMT$"));
    QVERIFY(date.match(QString::fromLatin1(first.headers.value("date"))).hasMatch());
    QVERIFY(first.headers.value("x-request-id") != second.headers.value("x-request-id"));
}

void HttpServerTest::keepsAlive()
{
    for (int i = 0; i < 300; ++i)
        QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
    QVERIFY(m_client->isOpen());
    QCOMPARE(m_fixture->handled.load(), 300);
}

void HttpServerTest::answersInOrder()
{
    QByteArray requests;
    for (int i = 0; i < 50; ++i)
        requests += m_client->get("/" + QByteArray::number(i))
            + m_client->post("/p", QByteArray(i, 'x'));
    m_client->send(requests);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(m_client->receive().text("path"), QStringLiteral("/%1").arg(i));
        QCOMPARE(m_client->receive().text("size"), QString::number(i));
    }
}

void HttpServerTest::headHasNoBody()
{
    QByteArray head = m_client->get("/a");
    head.replace(0, 3, "HEAD");
    m_client->send(head + m_client->get("/b"));
    const WireAnswer first = m_client->receive(true);
    QCOMPARE(first.status, 200);
    QVERIFY(first.headers.value("content-length").toInt() > 0);
    QCOMPARE(m_client->receive().text("path"), QStringLiteral("/b"));

    // Nor has a refusal.
    head.replace("Host:", "Host: x\r\nHost:");
    m_client->send(head);
    QCOMPARE(m_client->receive(true).status, 400);
    QVERIFY(m_client->endsSilently());
}

void HttpServerTest::continuesWhenAsked()
{
    const QByteArray head = "POST /a HTTP/1.1\r\n" + m_client->hostField()
        + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n";
    m_client->send(head);
    QTRY_COMPARE(m_client->pending(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QCOMPARE(m_fixture->handled.load(), 0);
    m_client->pending().clear();
    QCOMPARE(m_client->ask("abc").text("size"), QStringLiteral("3"));

    // Who has sent the body already needs no invitation, and who sends too much gets none.
    QCOMPARE(m_client->ask(head + "abc").status, 200);
    QByteArray large = head;
    large.replace("Content-Length: 3", "Content-Length: 99999999");
    QCOMPARE(m_client->ask(large).status, 413);
}

void HttpServerTest::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1") << QByteArray() << QByteArray();
    QTest::newRow("1.1 close") << QByteArray("HTTP/1.1") << QByteArray("Connection: Close\r\n")
                               << QByteArray("close");
    QTest::newRow("1.1 close in a list")
        << QByteArray("HTTP/1.1") << QByteArray("Connection: te, close\r\n") << QByteArray("close");
    QTest::newRow("1.0") << QByteArray("HTTP/1.0") << QByteArray() << QByteArray("close");
    QTest::newRow("1.0 keep-alive")
        << QByteArray("HTTP/1.0") << QByteArray("Connection: keep-alive\r\n")
        << QByteArray("keep-alive");
}

void HttpServerTest::closesWhenAsked()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, connection);
    const QByteArray request = "GET / " + line + "\r\n" + m_client->hostField() + fields + "\r\n";
    const WireAnswer answer = m_client->ask(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("connection"), connection);
    if (connection == "close")
        QVERIFY(m_client->endsSilently());
    else
        QCOMPARE(m_client->ask(request).status, 200);
}

void HttpServerTest::emptyAnswer()
{
    m_client->send(m_client->get("/empty") + m_client->get("/next"));
    const WireAnswer empty = m_client->receive();
    QCOMPARE(empty.status, 204);
    QVERIFY(!empty.headers.contains("content-length"));
    QCOMPARE(m_client->receive().text("path"), QStringLiteral("/next"));
}

void HttpServerTest::largeAnswer()
{
    QCOMPARE(m_client->ask(m_client->get("/large")).body.size(), HttpFixture::largeAnswer);
    QCOMPARE(m_client->ask(m_client->get("/next")).status, 200);
}

void HttpServerTest::chunkedRequest()
{
    const WireAnswer answer = m_client->ask("POST /a HTTP/1.1\r\n" + m_client->hostField()
        + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QCOMPARE(answer.text("size"), QStringLiteral("5"));
}

void HttpServerTest::allHostNames()
{
    for (const char* name : {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"}) {
        const QByteArray host = QByteArray(name) + ':' + QByteArray::number(m_fixture->port());
        const WireAnswer answer = m_client->ask("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("origin"), QString::fromLatin1("https://" + host.toLower()));
    }
    HttpLimits limits;
    limits.hosts = QStringList{QStringLiteral("cloud.example:8443")};
    HttpFixture hosted(limits);
    const std::unique_ptr<RawClient> client = hosted.client();
    QVERIFY(client->connected());
    QCOMPARE(client->ask("GET / HTTP/1.1\r\nHost: Cloud.Example:8443\r\n\r\n").status, 200);
    QCOMPARE(client->ask(client->get("/")).status, 421);
}

void HttpServerTest::exceptionIsA500_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("exception") << QByteArray("/throw");
    QTest::newRow("something else") << QByteArray("/throw-number");
    QTest::newRow("no valid status") << QByteArray("/status-999");
}

void HttpServerTest::exceptionIsA500()
{
    QFETCH(QByteArray, path);
    const WireAnswer answer = m_client->ask(m_client->get(path));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.text("code"), QStringLiteral("http.failed"));
    const QByteArray id = answer.headers.value("x-request-id");
    QCOMPARE(id.size(), 36);
    if (path != "/status-999")
        QVERIFY(takeLog()
                    .filter(QStringLiteral("service.worker"))
                    .join(QString())
                    .contains(QString::fromLatin1(id)));
    QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
}

void HttpServerTest::answerCannotBeSplit()
{
    const WireAnswer answer = m_client->ask(m_client->get("/split"));
    QCOMPARE(answer.headers.value("x-good"), QByteArray("yes"));
    QVERIFY(!answer.headers.contains("x-bad"));
    QVERIFY(!answer.headers.contains("set-cookie"));
    QCOMPARE(answer.headers.value("content-length").toInt(), answer.body.size());
}

void HttpServerTest::clientLeavesBeforeTheAnswer()
{
    for (int i = 0; i < 20; ++i) {
        m_client->send(m_client->get("/wait"));
        QTRY_COMPARE(m_fixture->waiting.load(), 1);
        m_client->vanish();
        m_client = m_fixture->client();
        QVERIFY(m_client->connected());
        m_fixture->gate.release();
        QTRY_COMPARE(m_fixture->waiting.load(), 0);
        QCOMPARE(m_client->ask(m_client->get("/")).status, 200);
    }
}

void HttpServerTest::slowHandlerHoldsNobodyElse()
{
    m_client->send(m_client->get("/wait"));
    QTRY_COMPARE(m_fixture->waiting.load(), 1);
    const std::unique_ptr<RawClient> other = m_fixture->client();
    QVERIFY(other->connected());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(other->ask(other->get("/")).status, 200);
    QVERIFY(m_client->pending().isEmpty());
    m_fixture->gate.release();
    QCOMPARE(m_client->receive().status, 200);
}

void HttpServerTest::oneHandlerPerWorker()
{
    HttpFixture fixture({}, 3);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(fixture.client());
        QVERIFY(clients.back()->connected());
        clients.back()->send(clients.back()->get("/wait"));
    }
    QTRY_COMPARE(fixture.waiting.load(), 3);
    fixture.gate.release(4);
    for (const std::unique_ptr<RawClient>& client : clients)
        QCOMPARE(client->receive().status, 200);
    QCOMPARE(fixture.made.load(), 3);
}

void HttpServerTest::logsWithoutSecrets()
{
    const QByteArray request = "POST /api/v0/auth/activate/s3cr3t-token?mail=hidden HTTP/1.1\r\n"
        + m_client->hostField() + "Authorization: Bearer k3y\r\nContent-Length: 8\r\n\r\nsw0rdf1s";
    const WireAnswer answer = m_client->ask(request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(m_client->ask(m_client->get("/auth/Validate-Invitation/t0ken")).status, 200);
    QCOMPARE(m_client->ask(m_client->get("/auth/ACTIVATE/t0ken")).status, 200);
    QCOMPARE(m_client->ask(m_client->get("/End-subscription/t0ken")).status, 200);
    // The last one: it ends the connection.
    QCOMPARE(m_client->ask(m_client->get("/auth/validate-invitation/t0ken/x%0b")).status, 400);
    const QStringList lines = takeLog();
    QCOMPARE(lines.size(), 5);
    const QString id = QString::fromLatin1(answer.headers.value("x-request-id"));
    static const QRegularExpression rest(
        QStringLiteral("^POST /api/v0/auth/activate/\\(removed\\) 200 \\d+ ms$"));
    QVERIFY(lines[0].startsWith(QStringLiteral("service.http|") + id + QLatin1Char(' ')));
    QVERIFY2(rest.match(lines[0].sliced(13 + 37)).hasMatch(), qPrintable(lines[0]));
    for (const char* secret : {"s3cr3t", "hidden", "k3y", "sw0rdf1s", "t0ken"})
        QVERIFY2(!lines.join(QString()).contains(QLatin1String(secret)), secret);
}

void HttpServerTest::serverEndsUnderLoad()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(m_fixture->client());
        QVERIFY(clients.back()->connected());
        clients.back()->send(clients.back()->get(i < 2 ? "/wait" : "/large"));
    }
    QTRY_COMPARE(m_fixture->waiting.load(), 2);
    m_fixture->gate.release(8);
    m_fixture->stop();
    for (const std::unique_ptr<RawClient>& client : clients)
        QTRY_VERIFY(!client->isOpen());
}

void HttpServerTest::portInUse()
{
    service::HttpServer second(
        {}, [] { return service::HttpHandler(); }, 1);
    const base::Result<quint16> port
        = second.listen(QHostAddress::LocalHost, m_fixture->port(), HttpFixture::identity());
    QVERIFY(!port);
    QCOMPARE(port.error().code, QStringLiteral("http.listen.failed"));
    QVERIFY(!port.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(HttpServerTest)
#include "http_server_test.moc"
