// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/server.h"
#include "service/http_client.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace console::test {

//! A real server on 127.0.0.1 with a handler that does what the path says:
//! /wait until gate is released, /throw, /throw-number, /large answers 16 MiB, /status-999, /split
//! tries to smuggle a header, /empty answers 204; everything else answers
//! {"method","path","size","origin","id","client","scope"}.
class HttpFixture {
public:
    explicit HttpFixture(service::HttpLimits limits = {}, int workers = 2);
    ~HttpFixture();

    [[nodiscard]] std::unique_ptr<RawClient> client() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] service::HttpServer& server() { return *m_server; }
    //! Destroys the server, as the end of the program does.
    void stop() { m_server.reset(); }

    //! Limits with short times, for tests that wait for them to run out.
    static service::HttpLimits impatient();
    //! Made once; making keys for each test would only take time.
    static const service::TlsIdentity& identity();

    static constexpr qsizetype largeAnswer = 16 * 1024 * 1024;
    QSemaphore gate; //!< one release lets one /wait end
    std::atomic<int> waiting{0}; //!< handlers in /wait now
    std::atomic<int> handled{0};
    std::atomic<int> made{0}; //!< handlers made by the factory

private:
    service::HttpResponse handle(const service::HttpRequest& request);

    std::unique_ptr<service::HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace console::test
