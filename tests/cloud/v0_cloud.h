// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/client.h"
#include "cloud/scripted_server.h"
#include "profiles/end_of.h"
#include "profiles/memory_store.h"

#include <QSet>

namespace console::test {

//! As much of the real Packmind v0 as a session meets, with tokens that say what the recorded ones
//! do (contract 4 and 5): one person, Ada, and the rules about which token opens what.
class V0Cloud {
public:
    V0Cloud();

    static domain::OrganizationId acme();
    static domain::OrganizationId beta();
    static QString password() { return QStringLiteral("secret word!!"); }
    static QString loginCode() { return QStringLiteral("0e0e0e0e-0000-4000-8000-00000000c0de"); }

    //! A console whose clock is `now`. Two with the same `secrets` share what is kept.
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client(profiles::SecretStore& secrets);
    [[nodiscard]] std::unique_ptr<cloud::CloudClient> client() { return client(secrets); }
    [[nodiscard]] base::Clock clock() const;
    [[nodiscard]] base::Result<cloud::SignInOutcome> signIn(cloud::CloudClient& client);

    //! A key for the organization, as the server at `host` makes it.
    [[nodiscard]] QString apiKey(
        const domain::OrganizationId& id, const QString& host, int days = 90);
    [[nodiscard]] QString apiKey() { return apiKey(acme(), server->origin().toString()); }

    //! Requests whose first line, without the prefix of the API, begins so.
    [[nodiscard]] QList<QByteArray> sent(const QByteArray& start) const;
    [[nodiscard]] int count(const QByteArray& start) const { return int(sent(start).size()); }

    //! Ends the connections on which somebody waits for an answer.
    void breakStalled();

    struct Place {
        domain::OrganizationId id;
        QString name;
        QString role; //!< of Ada
    };
    QList<Place> places; //!< Ada's; Acme (admin) and Beta (member)
    QDateTime now; //!< of the client
    QDateTime serverNow;
    int organizationDays = 30; //!< that a token of selectOrganization lasts
    QSet<QByteArray> refused; //!< tokens that open nothing any more
    //! First line -> whole answer. Who is given an empty one waits until breakStalled().
    QHash<QByteArray, QByteArray> instead;
    profiles::MemoryStore secrets;
    std::unique_ptr<ScriptedServer> server;

private:
    struct Asker {
        QByteArray token;
        QString organization; // empty for none
    };
    [[nodiscard]] QByteArray token(const domain::OrganizationId& id, int days);
    [[nodiscard]] const Place* place(const QString& id) const;
    [[nodiscard]] std::optional<Asker> byCookie(const QByteArray& request) const;
    [[nodiscard]] std::optional<Asker> guarded(const QByteArray& request) const;
    [[nodiscard]] std::optional<Asker> asker(const QByteArray& token) const;

    QByteArray answerTo(const QByteArray& request);
    QByteArray signedIn(const QJsonObject& body);
    QByteArray select(const QByteArray& request, const QJsonObject& body);
    [[nodiscard]] QByteArray me(const QByteArray& request) const;
    QByteArray exchange(const QJsonObject& body);
    [[nodiscard]] QByteArray within(const QByteArray& line, const Asker& asker) const;

    QList<QPointer<QTcpSocket>> m_stalled;
    int m_made = 0;
    bool m_codeUsed = false;
};

} // namespace console::test
