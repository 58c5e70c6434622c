// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"

#include <QMutex>

namespace console::test {

//! The real service, and clients of it as the console has them.
class CloudFixture {
public:
    CloudFixture();

    //! A console of its own; two with the same `secrets` share what is kept for the next start.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client(
        profiles::SecretStore& secrets, bool readOnly = false) const;
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client() { return client(m_secrets); }
    [[nodiscard]] profiles::MemoryStore& secrets() { return m_secrets; }
    [[nodiscard]] ServiceFixture& service() { return *m_service; }

    //! The first person, signed up by the console; organization "Acme".
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> ada();
    //! Invited by `admin` to the organization and signed in, with secrets of their own.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> invited(cloud::CloudClient& admin,
        const domain::OrganizationId& id, const QString& email, domain::OrganizationRole role);

    //! The next request whose path ends so is answered with `response` instead; it is carried out
    //! all the same when `afterwards`.
    void disturb(const QString& pathEnd, service::HttpResponse response, bool afterwards = false);
    //! How often a path that ends so was asked for.
    [[nodiscard]] int asked(const QString& pathEnd) const;

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
    };

    const std::shared_ptr<Traffic> m_traffic = std::make_shared<Traffic>();
    std::unique_ptr<ServiceFixture> m_service;
    profiles::MemoryStore m_secrets;
    // What invited people keep; clients must not outlive it.
    std::vector<std::unique_ptr<profiles::MemoryStore>> m_otherSecrets;
    const profiles::ProfileId m_profile{QStringLiteral("0b0b0b0b-0000-4000-8000-000000000001")};
};

} // namespace console::test
