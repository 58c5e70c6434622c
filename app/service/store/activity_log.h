// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/activity.h"
#include "service/store/paging.h"

namespace console::service {

//! Table activity: what was done, append-only, one chain of hashes for each workspace.
class ActivityStore {
public:
    explicit ActivityStore(Database& database)
        : m_database(database)
    {
    }

    //! Numbers and links `event`, which has neither yet. Only inside change(): the link is made to
    //! the last entry that is there now.
    void append(const domain::WorkspaceId& workspace, domain::ActivityEvent event);

    //! Newest first, with labels looked up. `organizations` narrows to those when given. Words of
    //! `request.text` are looked for in action, actor and target.
    [[nodiscard]] contract::Page<domain::ActivityEvent> page(const domain::WorkspaceId& workspace,
        const std::optional<QStringList>& organizations, const PageRequest& request);

    //! What the newest thousand entries say of such a deed, newest first: with the action, the
    //! target and the actor of `like`.
    [[nodiscard]] QList<QJsonObject> lately(
        const domain::WorkspaceId& workspace, const domain::ActivityEvent& like);

    //! At most `most` entries after `seq`, in order, without labels.
    [[nodiscard]] QList<domain::ActivityEvent> after(
        const domain::WorkspaceId& workspace, qint64 seq, int most);

private:
    Database& m_database;
};

} // namespace console::service
