// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "cloud/server.h"
#include "packmind/stand_in.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"

#include <QMutex>

namespace console::test {

//! A real server, and clients of it as the console has them.
class CloudFixture {
public:
    explicit CloudFixture(Server server = Server::Ours);

    [[nodiscard]] bool isOurs() const { return m_service != nullptr; }

    //! A console of its own; two with the same `secrets` share what is kept for the next start.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client(
        profiles::SecretStore& secrets, bool readOnly = false) const;
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client() { return client(m_secrets); }
    [[nodiscard]] profiles::MemoryStore& secrets() { return m_secrets; }
    //! Where in secrets() a session is kept.
    [[nodiscard]] QString keptKey() const;
    //! Only of Server::Ours.
    [[nodiscard]] ServiceFixture& service() { return *m_service; }
    //! Only of Server::Packmind.
    [[nodiscard]] StandIn& standIn() { return *m_standIn; }

    //! The first person, signed up by the console; organization "Acme".
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> ada();
    //! Invited by `admin` to the organization and signed in, with secrets of their own.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> invited(cloud::CloudClient& admin,
        const domain::OrganizationId& id, const QString& email, domain::OrganizationRole role);
    //! Whether a session token that was kept for the next start still signs in.
    [[nodiscard]] bool opens(const QByteArray& token) const;

    //! The next request whose path ends so fails as that server does when it is in trouble: 503 of
    //! ours, a bare 500 of Packmind. It is carried out all the same when `afterwards`.
    void fail(const QString& pathEnd, bool afterwards = false);
    //! Only of Server::Ours: the next request whose path ends so is answered with `response`.
    void disturb(const QString& pathEnd, service::HttpResponse response, bool afterwards = false);
    //! How often a path that ends so was asked for.
    [[nodiscard]] int asked(const QString& pathEnd) const;
    //! Only of Server::Ours: how often it said that an answer is still the one.
    [[nodiscard]] int unchanged() const;
    //! Every session of the person with that token ends, as by an administrator.
    void endSession(const QByteArray& token);
    //! Nothing answers at its address any more.
    void goAway();

    //! What the clock of the server says.
    [[nodiscard]] QDateTime now() const;
    void advance(qint64 seconds);
    //! What broke in the stand-in itself; nothing of ours.
    [[nodiscard]] QStringList defects() const;

    static QString password() { return ServiceFixture::password(); }

private:
    struct Disturbance {
        QString pathEnd;
        service::HttpResponse response;
        bool afterwards = false;
    };
    //! Shared with the service's threads.
    struct Traffic {
        QMutex mutex;
        QStringList paths;
        QList<Disturbance> disturbances;
        int unchanged = 0;
    };

    void startOurs();
    void startPackmind();

    const std::shared_ptr<Traffic> m_traffic = std::make_shared<Traffic>();
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<StandIn> m_standIn;
    cloud::Endpoint m_endpoint;
    profiles::MemoryStore m_secrets;
    // What invited people keep; clients must not outlive it.
    std::vector<std::unique_ptr<profiles::MemoryStore>> m_otherSecrets;
    const profiles::ProfileId m_profile{QStringLiteral("0b0b0b0b-0000-4000-8000-000000000001")};
};

} // namespace console::test
