// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "cloud/fault_proxy.h"
#include "cloud/server.h"
#include "packmind/stand_in.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"

#include <QMutex>

namespace console::test {

//! Ada at a console with short time-outs, signed in through a FaultProxy to a real server: our
//! service, or the stand-in for Packmind's API v0. She administers "Acme".
class FaultScene {
public:
    using Server = test::Server;

    explicit FaultScene(Server server);
    ~FaultScene();

    //! What went wrong at the start; empty when all is there.
    [[nodiscard]] const QString& problem() const { return m_problem; }

    [[nodiscard]] FaultProxy& proxy() { return *m_proxy; }
    [[nodiscard]] cloud::CloudClient& client() { return *m_client; }
    //! Only of Server::Packmind.
    [[nodiscard]] StandIn& standIn() { return *m_standIn; }
    //! As sentences name the server: "127.0.0.1:40123".
    [[nodiscard]] QString address() const { return m_proxy->origin().authority(); }

    //! Another console of the same person, whose profile trusts `pin`, or the authorities of this
    //! computer; signed in as before.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> another(
        const std::optional<QSslCertificate>& pin);

    //! How often the server itself has received that request; `path` below /api/v0.
    [[nodiscard]] int reached(const QByteArray& method, const QString& path);
    //! Names of Ada's organizations, asked past the proxy; sorted.
    [[nodiscard]] QStringList organizations();

    //! A request as the proxy knows it: "POST /api/v0/organizations ".
    [[nodiscard]] static QByteArray line(const QByteArray& method, const QString& path);
    //! Time-outs small enough for tests, and large enough for a slow machine.
    [[nodiscard]] static cloud::Limits limits();

    static QString email() { return ServiceFixture::operatorEmail(); }

private:
    //! Shared with the threads of our service.
    struct Arrived {
        QMutex mutex;
        QStringList requests; //!< "POST /api/v0/organizations"
    };

    void startPackmind();
    void startOurs();
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client(
        const QUrl& origin, const std::optional<QSslCertificate>& pin, const cloud::Limits& limits);
    bool signIn();

    const std::shared_ptr<Arrived> m_arrived = std::make_shared<Arrived>();
    QString m_problem;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ServiceFixture> m_service;
    QUrl m_server;
    QString m_password;
    profiles::MemoryStore m_secrets;
    profiles::ProfileId m_profile = profiles::ProfileId::create();
    QByteArray m_identity;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<cloud::CloudClient> m_client;
};

} // namespace console::test
