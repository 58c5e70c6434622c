// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/organization.h"
#include "profiles/secret_store.h"

namespace console::profiles {

//! Keys of LLM providers that a person chose to keep with the secrets of a profile, for a cloud
//! that forgets a key whenever settings are saved. One entry for all, because a keychain can list
//! nothing. `store` outlives it; its errors are those of every call.
class KeptLlmKeys {
public:
    static constexpr qsizetype mostBytes = 48 * 1024; //!< of the entry: keychains take small things

    KeptLlmKeys(SecretStore& store, const ProfileId& profile);

    //! Nothing when none is kept; so of an entry that can't be read.
    [[nodiscard]] base::Call<std::optional<QString>> read(
        QObject* receiver, const domain::OrganizationId& organization, const QString& provider);
    //! In place of another one for the same. Error InvalidInput "llm.key.room": too much is kept.
    [[nodiscard]] base::Call<base::Done> write(QObject* receiver,
        const domain::OrganizationId& organization, const QString& provider, const QString& key);
    //! Of all providers of that organization.
    [[nodiscard]] base::Call<base::Done> remove(
        QObject* receiver, const domain::OrganizationId& organization);

private:
    SecretStore& m_store;
    QString m_entry;
};

} // namespace console::profiles
