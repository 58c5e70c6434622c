// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "providers/local_provider.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

// The status line of one chat in the format of a compatible server.
QByteArray chat(const QUrl& origin, const QByteArray& key)
{
    const QByteArray body = R"({"model": "fake-large", "messages": []})";
    QTcpSocket socket;
    socket.connectToHost(origin.host(), quint16(origin.port()));
    socket.write("POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nConnection: "
                 "close\r\nAuthorization: Bearer "
        + key + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(20'000))
        answer += socket.readAll();
    return answer.left(answer.indexOf("\r\n"));
}

} // namespace

class LocalProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isStartedAskedDisturbedAndRead()
    {
        test::LocalProvider provider;
        QVERIFY(provider.isRunning());
        QVERIFY(provider.endpoint(u"/v1"_s).endsWith(u"/v1"_s));
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 200 OK");

        provider.disturb(u"overloaded"_s, {{u"model"_s, u"*-large"_s}});
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 503 Service Unavailable");
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 200 OK");
        provider.takeOnly({u"right"_s});
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 401 Unauthorized");

        const QList<test::LocalProvider::Seen> seen = provider.requests("format=openai&call=chat");
        QCOMPARE(seen.size(), 4);
        QCOMPARE(seen.last().headers.value(u"authorization"_s), u"Bearer fake-key-good"_s);
        QVERIFY(seen.last().body.contains("messages"));
        QCOMPARE(provider.requests("format=gemini").size(), 0);
        QCOMPARE(provider.connections(), 4);

        provider.reset();
        QCOMPARE(provider.requests().size(), 0);
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 200 OK");
        QCOMPARE(provider.defects(), QStringList());
    }

    void whatTheControlSurfaceRefusesIsSaid()
    {
        test::LocalProvider provider;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"POST /faults: .*kind is one of"_s));
        provider.disturb(u"earthquake"_s);
        QCOMPARE(chat(provider.origin(), "fake-key-good"), "HTTP/1.1 200 OK");
    }
};

QTEST_GUILESS_MAIN(LocalProviderTest)
#include "local_provider_test.moc"
