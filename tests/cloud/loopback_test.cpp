// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/loopback_listener.h"
#include "cloud/loopback_visit.h"

#include <QSignalSpy>

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray code = "0e0e0e0e-0000-4000-8000-00000000c0de";

LoopbackPlace place()
{
    return {
        .host = "127.0.0.1:40000", .path = "/unguessable", .webOrigin = "https://app.packmind.ai"};
}

QByteArray request(const QByteArray& target, const QByteArray& headers,
    const QByteArray& method = "GET", const QByteArray& host = "127.0.0.1:40000")
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n";
}

} // namespace

//! What the listener for the browser answers, and to whom.
class LoopbackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheCodeOfThePage()
    {
        const LoopbackAnswer answer = answerLoopback(
            place(), request("/unguessable?code=" + code, "Origin: https://app.packmind.ai\r\n"));
        QCOMPARE(answer.code, std::optional(QString::fromLatin1(code)));
        QVERIFY(answer.bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(
            answer.bytes.contains("\r\nAccess-Control-Allow-Origin: https://app.packmind.ai\r\n"));
        QVERIFY(answer.bytes.contains("\r\nConnection: close\r\n"));
        QVERIFY(!answer.bytes.contains(code));
        // As when the address is opened by hand.
        QVERIFY(answerLoopback(place(), request("/unguessable?code=" + code, {})).code);
    }

    void letsThePageAskFirst()
    {
        const LoopbackAnswer answer = answerLoopback(place(),
            request("/unguessable?code=" + code,
                "Origin: https://app.packmind.ai\r\nAccess-Control-Request-Method: GET\r\n"
                "Access-Control-Request-Private-Network: true\r\n",
                "OPTIONS"));
        QVERIFY(!answer.code);
        QVERIFY(answer.bytes.startsWith("HTTP/1.1 204"));
        QVERIFY(
            answer.bytes.contains("\r\nAccess-Control-Allow-Origin: https://app.packmind.ai\r\n"));
        QVERIFY(answer.bytes.contains("\r\nAccess-Control-Allow-Methods: GET\r\n"));
        QVERIFY(answer.bytes.contains("\r\nAccess-Control-Allow-Private-Network: true\r\n"));
    }

    void refusesAllElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray good = "/unguessable?code=" + code;
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("another path", request("/?code=" + code, {}), 404);
        row("longer path", request("/unguessable/x?code=" + code, {}), 404);
        row("shorter path", request("/unguessabl?code=" + code, {}), 404);
        row("other case", request("/Unguessable?code=" + code, {}), 404);
        row("whole address", request("http://127.0.0.1:40000" + good, {}), 404);
        row("another page", request(good, "Origin: https://evil.example\r\n"), 403);
        row("page of a file", request(good, "Origin: null\r\n"), 403);
        row("two origins",
            request(good, "Origin: https://app.packmind.ai\r\nOrigin: https://evil.example\r\n"),
            400);
        row("another name for it", request(good, {}, "GET", "evil.example:40000"), 421);
        row("localhost", request(good, {}, "GET", "localhost:40000"), 421);
        row("POST", request(good, {}, "POST"), 405);
        row("HEAD", request(good, {}, "HEAD"), 405);
        row("with a body", request(good, "Content-Length: 1\r\n"), 400);
        row("with chunks", request(good, "Transfer-Encoding: chunked\r\n"), 400);
        row("no code", request("/unguessable", {}), 400);
        row("another name", request("/unguessable?word=" + code, {}), 400);
        row("empty code", request("/unguessable?code=", {}), 400);
        row("two codes", request(good + "&code=" + code, {}), 400);
        row("another parameter", request(good + "&x=1", {}), 400);
        row("markup", request("/unguessable?code=%3Cscript%3Ealert%281%29%3C/script%3E", {}), 400);
        row("a command", request("/unguessable?code=x%20" + code, {}), 400);
        row("folded header", request(good, "X: 1\r\n more\r\n"), 400);
        row("no name", request(good, ": 1\r\n"), 400);
        row("no colon", request(good, "Host\r\n"), 400);
        row("HTTP/2", "GET " + good + " HTTP/2.0\r\nHost: 127.0.0.1:40000\r\n\r\n", 400);
        row("HTTP/0.9", "GET " + good + "\r\n\r\n", 400);
        row("nothing", "\r\n\r\n", 400);
    }
    void refusesAllElse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const LoopbackAnswer answer = answerLoopback(place(), bytes);
        QVERIFY(!answer.code);
        const QByteArray start = "HTTP/1.1 " + QByteArray::number(status) + ' ';
        QVERIFY2(answer.bytes.startsWith(start), answer.bytes.constData());
    }

    void originsAreWrittenAsBrowsersDo()
    {
        QCOMPARE(webOriginOf(QUrl(u"https://app.packmind.ai:443/x?y"_s)),
            QByteArray("https://app.packmind.ai"));
        QCOMPARE(
            webOriginOf(QUrl(u"http://127.0.0.1:3000"_s)), QByteArray("http://127.0.0.1:3000"));
    }

    void takesOneCodeAndCloses()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s));
        const QSignalSpy taken(&listener, &LoopbackListener::codeTaken);
        const auto url = listener.open();
        QVERIFY(url);
        QCOMPARE(url->host(), u"127.0.0.1"_s);
        QVERIFY(url->path().size() > 40);
        QVERIFY(!url->hasQuery());
        QVERIFY(visit(*url, "/favicon.ico").startsWith("HTTP/1.1 404"));
        QCOMPARE(taken.size(), 0);
        QVERIFY(visit(*url, url->path().toLatin1() + "?code=" + code).startsWith("HTTP/1.1 200"));
        QCOMPARE(taken.size(), 1);
        QVERIFY(!listener.isOpen());
        QVERIFY(visit(*url, url->path().toLatin1() + "?code=" + code).isEmpty());
        QCOMPARE(taken.size(), 1);
    }

    void pathIsAnotherOneEachTime()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s));
        const QString first = listener.open()->path();
        const auto second = listener.open();
        QVERIFY(second->path() != first);
        QVERIFY(visit(*second, first.toLatin1() + "?code=" + code).startsWith("HTTP/1.1 404"));
    }

    void largeHeadIsRefused()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s));
        const auto url = listener.open();
        QVERIFY(visitWith(*url, "GET / HTTP/1.1\r\nX: " + QByteArray(9000, 'x'))
                    .startsWith("HTTP/1.1 431"));
        QVERIFY(listener.isOpen());
    }

    void slowHeadIsCutOff()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s), {.requestTime = 100ms});
        const auto url = listener.open();
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(url->port()));
        QTRY_COMPARE(socket.state(), QTcpSocket::ConnectedState);
        socket.write("GET / HTTP/1.1\r\n");
        QTRY_COMPARE(socket.state(), QTcpSocket::UnconnectedState);
        QVERIFY(listener.isOpen());
    }

    void manyConnectionsAreCutOff()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s), {.connections = 2});
        const auto url = listener.open();
        QTcpSocket sockets[3];
        int gone = 0;
        for (QTcpSocket& socket : sockets) {
            connect(&socket, &QTcpSocket::disconnected, this, [&gone] { ++gone; });
            socket.connectToHost(QHostAddress::LocalHost, quint16(url->port()));
            QTRY_VERIFY(socket.state() == QTcpSocket::ConnectedState || gone > 0);
        }
        QTRY_COMPARE(gone, 1);
        for (QTcpSocket& socket : sockets)
            socket.disconnect(this);
    }

    void closingForgetsTheCode()
    {
        LoopbackListener listener(QUrl(u"https://app.packmind.ai"_s));
        const QSignalSpy taken(&listener, &LoopbackListener::codeTaken);
        const auto url = listener.open();
        listener.close();
        QVERIFY(visit(*url, url->path().toLatin1() + "?code=" + code).isEmpty());
        QCOMPARE(taken.size(), 0);
    }
};

QTEST_GUILESS_MAIN(LoopbackTest)
#include "loopback_test.moc"
