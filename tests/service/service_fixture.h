// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/service_client.h"
#include "service/store/database.h"
#include "service/usecases/context.h"

#include <QTemporaryDir>

#include <atomic>

namespace console::test {

//! The real service on 127.0.0.1 with a folder and a random data key of its own, a cheap Argon2 and
//! a clock that a test can move on.
class ServiceFixture {
public:
    using Adjust = std::function<void(service::ServiceConfig&)>;

    //! `adjust` changes the configuration before each start. Starts at once.
    explicit ServiceFixture(Adjust adjust = {});
    ~ServiceFixture();

    //! True when the service runs. Errors are in `startError`.
    bool start();
    void stop();
    //! As when a computer goes away: every connection is broken, while handlers that are at work go
    //! on. stop() has to follow.
    void cutOff();
    [[nodiscard]] bool isRunning() const { return m_service != nullptr; }
    [[nodiscard]] const service::RunningService& running() const { return m_running; }
    std::optional<base::ApiError> startError;

    [[nodiscard]] ServiceClient client() const { return ServiceClient(m_running); }

    //! The first person, operator of the workspace, signed in. Once per fixture.
    [[nodiscard]] ServiceClient operatorClient();
    //! Somebody invited by `admin` to the organization of its session, signed in to it.
    [[nodiscard]] ServiceClient memberClient(
        ServiceClient& admin, const QString& email, const QString& role);
    //! Whoever governs that cloud from the computer of the service.
    [[nodiscard]] ServiceClient localClient(const QString& cloudOrigin);
    //! Id of the organization that the client's session is for.
    [[nodiscard]] static QString organizationOf(ServiceClient& client);
    [[nodiscard]] static QString userOf(ServiceClient& client);

    static QString operatorEmail() { return QStringLiteral("ada@acme.example"); }
    static QString password() { return QStringLiteral("correct-horse!!"); }

    //! Where `adjust` put it, or the folder of the fixture.
    [[nodiscard]] QString dataFolder() const { return m_dataFolder; }
    [[nodiscard]] QString databaseFile() const;
    //! The same for all starts, unless `adjust` sets another.
    [[nodiscard]] const service::DataKey& dataKey() const { return m_dataKey; }
    //! A connection of the test's own, past the service.
    [[nodiscard]] std::unique_ptr<service::Database> database() const;
    //! What the service shares, for seeding through the store.
    [[nodiscard]] service::Shared shared(service::Database& database) const;

    [[nodiscard]] QDateTime now() const { return m_clock(); }
    void advance(qint64 seconds) { *m_offset += seconds * 1000; }
    [[nodiscard]] static service::PasswordCost cheap() { return {64, 1, 1}; }

private:
    QTemporaryDir m_folder;
    const Adjust m_adjust;
    const service::DataKey m_dataKey = service::DataKey::generate();
    const std::shared_ptr<const service::Protection> m_protection
        = service::Protection::from(m_dataKey);
    QString m_dataFolder;
    const std::shared_ptr<std::atomic<qint64>> m_offset = std::make_shared<std::atomic<qint64>>(0);
    const base::Clock m_clock;
    std::unique_ptr<service::Service> m_service;
    service::RunningService m_running;
};

} // namespace console::test
