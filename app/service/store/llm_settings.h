// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_configuration.h"
#include "domain/llm_overview.h"
#include "service/store/paging.h"

namespace console::service {

//! Settings as they are stored: people by their ids.
struct StoredLlmSettings {
    domain::LlmSettings settings; //!< the key's setBy without a name
    std::optional<domain::UserId> keySetBy;
    std::optional<domain::UserId> changedBy;
    QDateTime changedAt;
    qint64 rev = 0;
};

//! A last test, likewise.
struct StoredLlmTest {
    domain::LlmTestSummary summary; //!< `by` without a name
    std::optional<domain::UserId> by;
};

//! Whose settings: an organization and its workspace.
struct LlmPlace {
    domain::OrganizationId organization;
    domain::WorkspaceId workspace;
};

//! Tables llm_settings and llm_test.
class LlmSettingsStore {
public:
    explicit LlmSettingsStore(Database& database)
        : m_database(database)
    {
    }

    //! Nothing where the organization has none of its own.
    [[nodiscard]] std::optional<StoredLlmSettings> find(const LlmPlace& place);
    //! 0 for one that never had any; goes on counting when they are gone.
    [[nodiscard]] qint64 revOf(const domain::OrganizationId& organization);
    //! A secret; empty when none is set.
    [[nodiscard]] QString keyOf(const LlmPlace& place);

    //! `key`: nothing leaves the stored one, empty removes it. `settings.key` does not count.
    void put(const LlmPlace& place, const domain::LlmSettings& settings,
        const std::optional<QString>& key, const domain::UserId& by, const QDateTime& now);
    //! There are none any more, nor a key. The revision counts on.
    void clear(const LlmPlace& place, const domain::UserId& by, const QDateTime& now);

    [[nodiscard]] std::optional<StoredLlmTest> lastTest(const domain::OrganizationId& organization);
    //! Replaces the one before.
    void putTest(
        const LlmPlace& place, const domain::LlmTestSummary& summary, const domain::UserId& by);

    //! Organizations of one person that are not archived, by name; people without names.
    struct Overview {
        domain::LlmOverviewRow row;
        std::optional<domain::UserId> keySetBy;
        std::optional<domain::UserId> testedBy;
    };
    [[nodiscard]] contract::Page<Overview> overview(const domain::UserId& user,
        const domain::WorkspaceId& workspace, const PageRequest& request);

private:
    Database& m_database;
};

} // namespace console::service
