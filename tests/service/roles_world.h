// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/routes.h"
#include "service/request_seed.h"
#include "service/service_fixture.h"

namespace console::test {

//! Who asks. The governance roles are plain members of the organization, so that what they may
//! follows from the governance role alone.
enum class Asker { Anonymous, NoOrganization, Member, Admin, Auditor, Editor, Dpo, Operator };
inline constexpr int askerCount = 8;
[[nodiscard]] QString nameOf(Asker asker);

//! What they show. A key always carries an organization, so NoOrganization has none; that of
//! Anonymous is nobody's.
enum class Credential { Cookie, ApiKey };

//! What the ids in a request name.
struct Place {
    QString organization;
    QString organizationName;
    QString person; //!< a member who is none of the askers
    QHash<int, QString> apiKey; //!< of each asker; for the foreign place one that is nobody's here
    QString invitation; //!< token of one that can be accepted
    QString reset; //!< token
    QString loginCode;
    SeededRequest request;
    QString email; //!< of `person`
    QString password;
};

//! A service with two workspaces. In "own" there is one person for each role; "foreign" has an
//! organization and people that nobody in "own" has anything to do with.
class RolesWorld {
public:
    RolesWorld();

    [[nodiscard]] bool isBuilt() const { return m_built; }
    [[nodiscard]] ServiceClient as(Asker asker, Credential credential = Credential::Cookie) const;
    [[nodiscard]] const Place& place(bool foreign) const { return foreign ? m_foreign : m_own; }
    [[nodiscard]] ServiceFixture& fixture() { return m_fixture; }

    //! Path below /api/v0 and body of a request that is right in every way but perhaps who asks.
    [[nodiscard]] QString path(const contract::Route& route, Asker asker, bool foreign) const;
    [[nodiscard]] std::optional<QJsonObject> body(
        const contract::Route& route, Asker asker, bool foreign) const;

    //! Entries in the records of both workspaces: whether something was done.
    [[nodiscard]] qint64 deeds() const;
    //! Back to how it was at the beginning.
    bool reset();
    //! What must not be in any answer to people of "own".
    [[nodiscard]] QByteArrayList foreignMarks() const;

private:
    void makeOwn();
    void joinSecond(ServiceClient& founder, ServiceClient& person, const QString& email);
    bool makeForeign();
    bool seedTokens();
    void keep();

    QTemporaryDir m_backups;
    ServiceFixture m_fixture;
    QHash<int, QString> m_cookies;
    QHash<int, QString> m_apiKeys;
    Place m_own;
    Place m_foreign;
    QByteArray m_database; //!< as it was
    bool m_built = false;
};

} // namespace console::test
