// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/secret_store.h"

namespace console::profiles {

//! What a session leaves with the secrets of a profile, so that the next start goes on with it: the
//! token (or API key) of the sign-in, and the tokens of the organizations that were opened with it.
//!
//! Two entries, because a keychain can list nothing: an entry for each organization could not be
//! found again to be removed. That of the organizations names the sign-in by its hash, so that one
//! left by an earlier sign-in opens nothing, and holds the latest of them only, since a keychain
//! takes small things. `store` outlives it; its errors are those of every call.
class KeptSession {
public:
    struct OrganizationToken {
        domain::OrganizationId organization;
        QString token; //!< a secret

        friend bool operator==(const OrganizationToken&, const OrganizationToken&) = default;
    };
    struct Contents {
        QString signIn; //!< a secret: session token or API key
        QList<OrganizationToken> organizations; //!< opened last comes last
    };

    static constexpr qsizetype mostOrganizations = 32;
    static constexpr qsizetype mostBytes = 48 * 1024; //!< of their entry, about

    KeptSession(SecretStore& store, const ProfileId& profile);

    //! Nothing when nobody is signed in. An entry of organizations that can't be read counts as
    //! none.
    [[nodiscard]] base::Call<std::optional<Contents>> read(QObject* receiver) const;
    //! In place of whatever was kept; the tokens of organizations are removed at once.
    [[nodiscard]] base::Call<base::Done> write(const QString& signIn) const;
    //! Beside `signIn`, which write() was told. Of too many the last ones are kept.
    [[nodiscard]] base::Call<base::Done> writeOrganizations(
        const QString& signIn, const QList<OrganizationToken>& opened) const;
    //! Both entries; tries the second one also when the first can't be removed.
    [[nodiscard]] base::Call<base::Done> remove(QObject* receiver) const;

private:
    SecretStore& m_store;
    QString m_signInKey;
    QString m_organizationsKey;
};

} // namespace console::profiles
