// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/decode.h"
#include "cloud/scripted_server.h"
#include "cloud/transport.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace console;
using namespace console::cloud;
using namespace std::chrono_literals;
using base::ApiError;
using base::Result;
using test::ScriptedServer;
using Kind = ApiError::Kind;

namespace console::tests {

constexpr contract::Route reading = contract::routes::organizations;
constexpr contract::Route writing = contract::routes::createOrganization;

inline Limits quick()
{
    Limits limits;
    limits.routeTimeScale = 0.02; // 30 s become 600 ms
    limits.bodyPause = 400ms;
    limits.retryPause = 5ms;
    return limits;
}

inline QByteArray hello()
{
    return ScriptedServer::answer(200, R"({"message":"hello"})", "X-Request-Id: abc\r\n");
}

inline ScriptedServer::Script breakOff()
{
    return [](QTcpSocket& socket, const QByteArray&) {
        socket.abort();
    };
}

} // namespace console::tests

using namespace console::tests;

class TransportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answerArrivesWholeWithItsHeaders();
    void requestCarriesWhatTheContractAsks();
    void credentialsGoWhereTheyBelong();
    void cookiesAreGivenAndNotKept();
    void tlsOfTheConnectionIsKnown();
    void wrongCertificateIsRefusedBeforeAnythingIsSent();
    void pinnedAuthorityIsNoPassForOthers();
    void unknownAuthorityIsRefused();
    void plainHttpOnlyToLoopback();
    void tlsToAPlainPortFails();
    void refusedConnection();
    void resetBeforeTheAnswer();
    void lostReadIsSentAgain();
    void lostWriteIsNeverSentAgain_data();
    void lostWriteIsNeverSentAgain();
    void writeLostWithItsServer_data();
    void writeLostWithItsServer();
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
