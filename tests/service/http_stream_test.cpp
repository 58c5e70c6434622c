// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/http_stream.h"
#include "service/http_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace console;
using namespace console::test;
using service::HttpLimits;
using service::HttpStream;

namespace {

//! A server whose every answer goes on, and the one that it gave last.
class Stage {
public:
    explicit Stage(const HttpLimits& limits)
        : server(
            limits,
            [this] {
                return [this](const service::HttpRequest&) {
                    auto made = std::make_shared<HttpStream>();
                    made->write("first\n");
                    service::HttpResponse response;
                    response.contentType = "text/event-stream";
                    response.stream = made;
                    last = made;
                    given.release();
                    return response;
                };
            },
            1)
    {
        const auto port = server.listen(QHostAddress::LocalHost, 0, HttpFixture::identity());
        if (!port)
            qFatal("the server does not listen");
        client = std::make_unique<RawClient>(*port, HttpFixture::identity());
        if (!client->connected())
            qFatal("nobody is let in");
        client->send(client->get("/stream"));
        given.acquire();
    }
    //! Until that has arrived.
    bool arrives(const QByteArray& bytes, int times = 1)
    {
        return QTest::qWaitFor([&] { return client->pending().count(bytes) >= times; });
    }
    //! Until the server has ended the connection.
    bool ends()
    {
        return QTest::qWaitFor([&] {
            (void)client->pending();
            return !client->isOpen();
        });
    }

    std::weak_ptr<HttpStream> last;
    QSemaphore given;
    service::HttpServer server;
    std::unique_ptr<RawClient> client;
};

} // namespace

//! An answer that goes on.
class HttpStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenArrivesUntilTheEnd()
    {
        Stage stage{HttpLimits()};
        QVERIFY(stage.arrives("first\n"));
        const QByteArray head = stage.client->pending();
        QVERIFY(head.startsWith("HTTP/1.1 200 "));
        QVERIFY(head.contains("\r\nConnection: close\r\n"));
        QVERIFY(head.contains("\r\nContent-Type: text/event-stream\r\n"));
        QVERIFY(!head.contains("Content-Length"));
        stage.last.lock()->write("second\n");
        QVERIFY(stage.arrives("second\n"));
        stage.last.lock()->end();
        QVERIFY(stage.ends());
        QTRY_VERIFY(stage.last.expired());
    }

    void thereAreSignsOfLifeAndAnEnd()
    {
        HttpLimits limits;
        limits.heartbeat = HttpLimits::Time(50);
        limits.streamTime = HttpLimits::Time(400);
        Stage stage(limits);
        QVERIFY(stage.arrives("\n:\n\n", 2));
        QVERIFY(stage.ends());
    }

    void nothingIsKeptForWhoHasGone()
    {
        Stage stage{HttpLimits()};
        QVERIFY(stage.arrives("first\n"));
        stage.client->vanish();
        QTRY_VERIFY(stage.last.expired());
    }

    void whoDoesNotReadIsCutOff()
    {
        HttpLimits limits;
        limits.streamBacklog = 1024;
        Stage stage(limits);
        QVERIFY(stage.arrives("first\n"));
        stage.client->stopReading();
        const QByteArray much(256 * 1024, 'x');
        QTRY_VERIFY([&] {
            if (const auto stream = stage.last.lock())
                stream->write(much);
            return stage.last.expired();
        }());
    }

    void aServerThatEndsWaitsForNoStream()
    {
        Stage stage{HttpLimits()};
        QVERIFY(stage.arrives("first\n"));
        const QSignalSpy drained(&stage.server, &service::HttpServer::drained);
        stage.server.drain(std::chrono::hours(1));
        QTRY_COMPARE(drained.size(), 1);
        QVERIFY(stage.last.expired());
    }
};

QTEST_GUILESS_MAIN(HttpStreamTest)
#include "http_stream_test.moc"
