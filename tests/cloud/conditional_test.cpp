// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "cloud/scripted_server.h"
#include "cloud/seen_answers.h"
#include "profiles/end_of.h"

using namespace console;
using namespace console::cloud;
using namespace console::test;
using namespace Qt::StringLiterals;

namespace {

HttpRequest users(const QString& organization, const QString& token = u"jwt-1"_s)
{
    return {.route = contract::routes::users,
        .pathValues = {organization},
        .credentials = {Credentials::Kind::Cookie, token}};
}

HttpAnswer tagged(const QByteArray& tag, const QByteArray& body)
{
    return {.status = 200, .body = body, .headers = {{"etag", tag}}, .requestId = {}};
}

} // namespace

//! What a server says that nobody needs to be told again.
class ConditionalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_tag = R"(W/"one")";
        m_body = "[1]";
        m_server = std::make_unique<ScriptedServer>([this](QTcpSocket& socket,
                                                        const QByteArray& request) {
            const bool seen = request.contains(QByteArray("\r\nIf-None-Match: " + m_tag + "\r\n"));
            const QByteArray headers = "ETag: " + m_tag
                + "\r\nX-Request-Id: " + QByteArray::number(m_server->requests().size()) + "\r\n";
            socket.write(seen ? QByteArray("HTTP/1.1 304 Not Modified\r\n" + headers + "\r\n")
                              : ScriptedServer::answer(200, m_body, headers));
        });
        m_transport = std::make_unique<Transport>(
            Endpoint{.origin = m_server->origin(), .pin = ScriptedServer::certificate()});
    }
    void cleanup() { m_transport.reset(); }

    void whatDidNotChangeIsTheAnswerOfBefore()
    {
        QCOMPARE(read(users(u"a"_s)), QByteArray("[1]"));
        const auto again = endOf(m_transport->send(users(u"a"_s)));
        QVERIFY(again);
        QVERIFY(m_server->requests().last().contains(R"(If-None-Match: W/"one")"));
        QCOMPARE(again->status, 200);
        QCOMPARE(again->body, QByteArray("[1]"));
        QCOMPARE(again->requestId, u"2"_s);
        m_tag = R"(W/"two")";
        m_body = "[1,2]";
        QCOMPARE(read(users(u"a"_s)), QByteArray("[1,2]"));
        QCOMPARE(read(users(u"a"_s)), QByteArray("[1,2]"));
        QVERIFY(m_server->requests().last().contains(R"(If-None-Match: W/"two")"));
    }

    void othersAreAskedForWhole()
    {
        QCOMPARE(read(users(u"a"_s)), QByteArray("[1]"));
        QCOMPARE(read(users(u"b"_s)), QByteArray("[1]"));
        QCOMPARE(read(users(u"a"_s, u"jwt-2"_s)), QByteArray("[1]"));
        QCOMPARE(read({.route = contract::routes::organizations}), QByteArray("[1]"));
        QCOMPARE(read({.route = contract::routes::organizations}), QByteArray("[1]"));
        SeenAnswers::of(*m_transport).clear();
        QCOMPARE(read(users(u"a"_s)), QByteArray("[1]"));
        for (const QByteArray& request : m_server->requests())
            QVERIFY(!request.contains("If-None-Match"));
    }

    void thatNothingChangedIsNoAnswerToWhoHasSeenNothing()
    {
        const ScriptedServer odd(ScriptedServer::always("HTTP/1.1 304 Not Modified\r\n\r\n"));
        Transport transport({.origin = odd.origin(), .pin = ScriptedServer::certificate()});
        const auto answer = endOf(transport.send(users(u"a"_s)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, base::ApiError::Kind::UnexpectedAnswer);
    }

    void itIsBounded()
    {
        SeenAnswers seen;
        for (int i = 0; i < SeenAnswers::most + 10; ++i) {
            seen.keep(users(QString::number(i)), tagged("\"t\"", "[]"));
            QVERIFY(seen.find(users(u"0"_s))); // used all the time
        }
        QCOMPARE(seen.size(), SeenAnswers::most);
        QVERIFY(!seen.find(users(u"1"_s)));
        const QByteArray half(SeenAnswers::mostBytes / 2, 'x');
        seen.clear();
        QCOMPARE(seen.bytes(), 0);
        for (const QString& organization : {u"a"_s, u"b"_s, u"c"_s})
            seen.keep(users(organization), tagged("\"t\"", half));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen.bytes(), SeenAnswers::mostBytes / 2 * 2);
        seen.keep(users(u"d"_s), tagged("\"t\"", half + half + 'x'));
        seen.keep(users(u"e"_s), tagged({}, "[]"));
        QCOMPARE(seen.size(), 2);
    }

private:
    QByteArray read(const HttpRequest& request)
    {
        const auto answer = endOf(m_transport->send(request));
        return answer ? answer->body : answer.error().detail.toUtf8();
    }

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Transport> m_transport;
    QByteArray m_tag;
    QByteArray m_body;
};

QTEST_GUILESS_MAIN(ConditionalTest)
#include "conditional_test.moc"
