// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/transport.h"
#include "profiles/kept_session.h"

namespace console::cloud {

//! The secrets of one session: the token or API key of the sign-in, and a token for each further
//! organization that was opened with it (contract 1.2). In memory only; asks nobody.
//!
//! A token is not given out after the end that it names itself. One that ends before it came is
//! given out all the same: then it is this computer's clock that is wrong.
class SessionTokens {
public:
    using Opened = profiles::KeptSession::OrganizationToken;

    //! `organization` is the one that `signIn` opens, or empty.
    void begin(const Credentials& signIn, const domain::OrganizationId& organization,
        const QDateTime& now);
    //! The same after a start: what ended in the meantime has ended.
    void restore(const Credentials& signIn, const domain::OrganizationId& organization,
        const QList<Opened>& opened, const QDateTime& now);
    void clear() { *this = {}; }

    [[nodiscard]] const QString& signIn() const { return m_signIn.credentials.token; }
    [[nodiscard]] const domain::OrganizationId& signInOrganization() const
    {
        return m_organization;
    }
    //! A key opens its own organization only.
    [[nodiscard]] bool isApiKey() const;
    //! How a secret that this session holds goes out; any other one as a cookie.
    [[nodiscard]] Credentials credentials(const QString& token) const;

    //! The token that opens `id`, if there is one that has not ended.
    [[nodiscard]] std::optional<QString> tokenOf(
        const domain::OrganizationId& id, const QDateTime& now) const;
    void add(const domain::OrganizationId& id, const QString& token, const QDateTime& now);
    void drop(const QString& token);
    [[nodiscard]] bool holds(const QString& token) const;
    //! Whether it is of an organization and from an earlier start, so that its end elsewhere says
    //! nothing about the session.
    [[nodiscard]] bool isFromEarlier(const QString& token) const;

    //! Of further organizations; opened last comes last.
    [[nodiscard]] QList<Opened> opened() const;
    //! All tokens, the one of the sign-in last.
    [[nodiscard]] QStringList all() const;

    //! UTC; invalid when unknown. When the sign-in's own ends, no other one is used any more.
    [[nodiscard]] QDateTime expiresAt() const { return m_signIn.expiresAt; }
    [[nodiscard]] QDateTime expiresAt(const domain::OrganizationId& id) const;

private:
    struct Token {
        domain::OrganizationId organization;
        Credentials credentials;
        QDateTime expiresAt; // invalid when unknown
        bool fromEarlier = false;

        [[nodiscard]] bool isOver(const QDateTime& now) const;
    };
    [[nodiscard]] const Token* find(const domain::OrganizationId& id) const;

    Token m_signIn;
    domain::OrganizationId m_organization;
    QList<Token> m_opened;
};

} // namespace console::cloud
