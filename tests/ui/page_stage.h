// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/wait_until.h"
#include "cloud/client.h"
#include "cloud/fault_proxy.h"
#include "cloud/server.h"
#include "packmind/stand_in.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"
#include "ui/pages/page.h"
#include "ui/parts/view_memory.h"

#include <QMutex>
#include <QTest>
#include <QWaitCondition>

namespace console::test {

//! What happens to requests whose method and path ("GET /api/v0/organizations") contain a text,
//! between the client and the server: within our service, or in a proxy in front of another one.
class Faults {
public:
    enum class Kind { None, Hold, Refuse, Answer };

    void set(Kind kind, const QString& path = {}, int status = 500, const QByteArray& body = "{}");
    //! Lets held requests go on, and later ones pass.
    void clear() { set(Kind::None); }
    //! How many such requests have reached the service so far, held and refused ones too.
    [[nodiscard]] int count(const QByteArray& method, const QString& path);
    //! A request is held at this moment.
    [[nodiscard]] bool isHolding();
    [[nodiscard]] std::function<service::HttpHandler(service::HttpHandler)> decorator();
    //! From now on `proxy` is where it happens; it outlives this.
    void standIn(FaultProxy& proxy) { m_proxy = &proxy; }

private:
    void setInProxy(Kind kind, const QString& path, int status, const QByteArray& body);
    service::HttpResponse pass(
        const service::HttpHandler& inner, const service::HttpRequest& request);

    QMutex m_mutex;
    QWaitCondition m_changed;
    Kind m_kind = Kind::None;
    QString m_path;
    int m_status = 500;
    QByteArray m_body;
    QStringList m_reached; // "POST /api/v0/organizations"
    int m_held = 0;
    FaultProxy* m_proxy = nullptr;
};

//! The value of a call, or its error; fails the test when nothing comes within ten seconds.
template <typename T>
base::Result<T> await(base::Call<T> call)
{
    std::optional<base::Result<T>> end;
    QObject receiver;
    std::move(call).then(&receiver, [&](base::Result<T> result) { end = std::move(result); });
    if (!waitUntil([&] { return end.has_value(); }, 10'000))
        return base::failure(base::ApiError::unexpected(QStringLiteral("no end within 10 s")));
    return std::move(*end);
}

//! A person in front of a real server: a signed-in client with one organization, the context for
//! pages, and faults on the way. The stand-in for Packmind is behind TLS that the profile trusts.
class PageStage {
public:
    explicit PageStage(Server server = Server::Ours);
    ~PageStage();

    [[nodiscard]] bool isOurs() const { return m_service != nullptr; }

    //! Signs a new operator up, with the organization "Acme Robotics".
    bool signUp();

    //! Only of Server::Ours.
    [[nodiscard]] ServiceFixture& service() { return *m_service; }
    //! Only of Server::Packmind.
    [[nodiscard]] StandIn& standIn() { return *m_standIn; }
    //! What the clock of the server says.
    [[nodiscard]] QDateTime now();
    void advance(qint64 seconds);
    //! Nothing answers at its address any more.
    void goAway();

    //! A console of the same profile with other time-outs and secrets of its own; not signed in.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> another(const cloud::Limits& limits = {});
    //! The same person at another computer, signed in.
    [[nodiscard]] cloud::CloudClient& elsewhere();
    //! Somebody with password() in the organization besides that person.
    bool addMember(const QString& email, domain::OrganizationRole role);

    static QString email() { return ServiceFixture::operatorEmail(); }
    static QString password() { return ServiceFixture::password(); }

    Faults faults;
    profiles::MemoryStore secrets;
    std::unique_ptr<cloud::CloudClient> client;
    QTemporaryDir folder;
    ui::SettingsViewMemory memory{
        folder.filePath(QStringLiteral("views.ini")), QStringLiteral("test")};

    //! As the operator with everything allowed.
    [[nodiscard]] ui::PageContext context();
    [[nodiscard]] domain::Membership organization() const;

private:
    std::unique_ptr<ServiceFixture> m_service;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<FaultProxy> m_proxy;
    cloud::Endpoint m_endpoint;
    profiles::MemoryStore m_otherSecrets;
    std::unique_ptr<cloud::CloudClient> m_elsewhere;
};

} // namespace console::test
