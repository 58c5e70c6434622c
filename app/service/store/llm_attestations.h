// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/llm_privacy.h"
#include "domain/workspace.h"
#include "service/store/database.h"

namespace console::service {

//! One as it is stored: who states it by their id.
struct StoredLlmAttestation {
    domain::StatedLlmAttestation stated; //!< statedBy without a name
    std::optional<domain::UserId> statedBy;
};

//! Table llm_attestation, of one workspace.
class LlmAttestationStore {
public:
    LlmAttestationStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    //! Those that hold, by provider.
    [[nodiscard]] QList<StoredLlmAttestation> of(const domain::OrganizationId& organization);
    [[nodiscard]] std::optional<StoredLlmAttestation> find(
        const domain::OrganizationId& organization, const QString& provider);

    //! In place of another one for the same. The revision counts on, also from what was taken back.
    void put(const domain::OrganizationId& organization, const QString& provider,
        const domain::LlmAttestation& said, const domain::UserId& by, const QDateTime& now);
    //! Takes it back.
    void remove(const domain::OrganizationId& organization, const QString& provider,
        const domain::UserId& by, const QDateTime& now);

private:
    [[nodiscard]] StoredLlmAttestation read(const Row& row) const;
    [[nodiscard]] std::optional<QString> idOf(
        const domain::OrganizationId& organization, const QString& provider);

    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
