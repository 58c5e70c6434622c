// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! The people of the organization that the token is for (contract 7).
class Members {
public:
    explicit Members(const Context& context)
        : m_context(context)
    {
    }

    //! By address.
    [[nodiscard]] base::Result<QList<domain::Member>> list(const domain::OrganizationId& id);
    [[nodiscard]] base::Result<contract::Page<domain::Member>> page(
        const domain::OrganizationId& id, const PageRequest& request);

    //! Errors: those of domain::mayChangeRole(), Conflict "organization.archived", Outdated. The
    //! rule is asked with the write lock held: of two admins who demote each other, one succeeds.
    [[nodiscard]] base::Result<base::Done> changeRole(const domain::OrganizationId& id,
        const domain::UserId& target, const QString& newRole, const std::optional<qint64>& ifMatch);

    //! The person's sessions and keys for this organization end at once. Errors: those of
    //! domain::mayRemove(), Conflict "organization.archived", Outdated.
    [[nodiscard]] base::Result<base::Done> remove(const domain::OrganizationId& id,
        const domain::UserId& target, const std::optional<qint64>& ifMatch);

private:
    const Context& m_context;
};

} // namespace console::service
