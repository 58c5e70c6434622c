// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/llm_usage.h"
#include "service/usecases/context.h"

#include <QSet>

namespace console::service {

//! Of which organizations who asks may see the usage, and for which ones state it: the operator of
//! the workspace all of it, members what their organizations used, admins state it for theirs. The
//! operator of a cloud that is not ours names organizations that this service does not know. Made
//! and asked inside read() or change().
class LlmUsageRights {
public:
    explicit LlmUsageRights(const Context& context);

    //! Error NotAllowed "llm.usage.not-allowed": for none at all.
    [[nodiscard]] base::Result<base::Done> mayStateAny() const;
    [[nodiscard]] bool mayState(const domain::OrganizationId& organization);

    //! What is read when `asked` is; an organization that who asks may not see reads as one that
    //! is not there. Error NotFound "organization.unknown".
    [[nodiscard]] base::Result<LlmUsageStore::Scope> scope(
        const std::optional<domain::OrganizationId>& asked);

private:
    [[nodiscard]] bool isHere(const domain::OrganizationId& organization);

    const Context& m_context;
    bool m_all = false;
    bool m_local = false;
    QStringList m_own;
    QStringList m_administered;
    QHash<QString, bool> m_here; //!< that were asked about
};

} // namespace console::service
