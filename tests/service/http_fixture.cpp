// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http_fixture.h"

#include "base/log.h"

#include <QJsonObject>

#include <stdexcept>

namespace console::test {

using service::HttpLimits;
using service::HttpRequest;
using service::HttpResponse;
using service::TlsIdentity;

HttpFixture::HttpFixture(HttpLimits limits, int workers)
{
    const auto factory = [this]() -> service::HttpHandler {
        ++made;
        return [this](const HttpRequest& request) {
            return handle(request);
        };
    };
    m_server = std::make_unique<service::HttpServer>(std::move(limits), factory, workers);
    const base::Result<quint16> port = m_server->listen(QHostAddress::LocalHost, 0, identity());
    m_port = port.value_or(0);
}

HttpFixture::~HttpFixture()
{
    // Lets every handler end, also such as wait in a test that failed.
    gate.release(1000);
}

std::unique_ptr<RawClient> HttpFixture::client() const
{
    return std::make_unique<RawClient>(m_port, identity());
}

HttpLimits HttpFixture::impatient()
{
    HttpLimits limits;
    limits.handshakeTime = HttpLimits::Time(300);
    limits.headerTime = HttpLimits::Time(300);
    limits.bodyTime = HttpLimits::Time(300);
    limits.idleTime = HttpLimits::Time(300);
    limits.handlerTime = HttpLimits::Time(300);
    limits.answerTime = HttpLimits::Time(300);
    limits.lingerTime = HttpLimits::Time(100);
    return limits;
}

const TlsIdentity& HttpFixture::identity()
{
    static const TlsIdentity made = [] {
        const QTemporaryDir folder;
        return service::loadOrCreateTlsIdentity(folder.path()).value();
    }();
    return made;
}

HttpResponse HttpFixture::handle(const HttpRequest& request)
{
    ++handled;
    if (request.path == QLatin1String("/wait")) {
        ++waiting;
        gate.acquire();
        --waiting;
    } else if (request.path == QLatin1String("/throw")) {
        throw std::runtime_error("broken");
    } else if (request.path == QLatin1String("/throw-number")) {
        throw 42;
    }
    HttpResponse response = HttpResponse::json(200,
        QJsonObject{{QStringLiteral("method"), QString::fromLatin1(request.method)},
            {QStringLiteral("path"), request.path},
            {QStringLiteral("size"), QString::number(request.body.size())},
            {QStringLiteral("origin"), request.origin}, {QStringLiteral("id"), request.requestId},
            {QStringLiteral("client"), request.client.toString()},
            {QStringLiteral("scope"), base::LogScope::current()}});
    if (request.path == QLatin1String("/large"))
        response.body.fill('x', largeAnswer);
    if (request.path == QLatin1String("/status-999"))
        response.status = 999;
    if (request.path == QLatin1String("/empty"))
        response.status = 204;
    if (request.path == QLatin1String("/split")) {
        response.headers.emplaceBack("X-Good", "yes");
        response.headers.emplaceBack("X-Bad", "a\r\nSet-Cookie: b=c");
        response.headers.emplaceBack("Content-Length", "1");
    }
    return response;
}

} // namespace console::test
