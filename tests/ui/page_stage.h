// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "profiles/memory_store.h"
#include "service/service_fixture.h"
#include "ui/pages/page.h"
#include "ui/parts/view_memory.h"

#include <QMutex>
#include <QTest>
#include <QWaitCondition>

namespace console::test {

//! What happens to requests whose method and path ("GET /api/v0/organizations") contain a text,
//! between the client and the real service.
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

private:
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
};

//! The value of a call, or its error; fails the test when nothing comes within ten seconds.
template <typename T>
base::Result<T> await(base::Call<T> call)
{
    std::optional<base::Result<T>> end;
    QObject receiver;
    std::move(call).then(&receiver, [&](base::Result<T> result) { end = std::move(result); });
    if (!QTest::qWaitFor([&] { return end.has_value(); }, 10'000))
        return base::failure(base::ApiError::unexpected(QStringLiteral("no end within 10 s")));
    return std::move(*end);
}

//! A person in front of the real service: a signed-in client with one organization, the context for
//! pages, and faults on the way.
class PageStage {
public:
    PageStage();

    //! Signs a new operator up, with the organization "Acme Robotics".
    bool signUp();

    Faults faults;
    ServiceFixture service;
    profiles::MemoryStore secrets;
    std::unique_ptr<cloud::CloudClient> client;
    QTemporaryDir folder;
    ui::SettingsViewMemory memory{
        folder.filePath(QStringLiteral("views.ini")), QStringLiteral("test")};

    //! As the operator with everything allowed.
    [[nodiscard]] ui::PageContext context();
    [[nodiscard]] domain::Membership organization() const;
};

} // namespace console::test
