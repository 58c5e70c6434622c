// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

//! Contract 6, and archiving.
class Organizations {
public:
    explicit Organizations(const Context& context)
        : m_context(context)
    {
    }

    //! Those of who asks, archived ones included.
    [[nodiscard]] base::Result<contract::Page<domain::Organization>> list(
        const PageRequest& request);
    [[nodiscard]] base::Result<domain::Organization> byName(const QString& name);

    //! Errors: InvalidInput, field "name"; Conflict "organization.name.taken".
    [[nodiscard]] base::Result<domain::Organization> create(const QString& name);

    //! `ifMatch`: the revision that the caller has seen. Errors: as create(), NotFound
    //! "organization.unknown", NotAllowed "member.not-admin", Conflict "organization.archived",
    //! Outdated.
    [[nodiscard]] base::Result<domain::Organization> rename(const domain::OrganizationId& id,
        const QString& name, const std::optional<qint64>& ifMatch);

    //! Errors: Conflict "organization.archived" or "organization.not-archived", Outdated.
    [[nodiscard]] base::Result<domain::Organization> archive(
        const domain::OrganizationId& id, const std::optional<qint64>& ifMatch);
    [[nodiscard]] base::Result<domain::Organization> restore(
        const domain::OrganizationId& id, const std::optional<qint64>& ifMatch);

private:
    [[nodiscard]] base::Result<domain::Organization> setArchived(
        const domain::OrganizationId& id, bool archive, const std::optional<qint64>& ifMatch);

    const Context& m_context;
};

} // namespace console::service
