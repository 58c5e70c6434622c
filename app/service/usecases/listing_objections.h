// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/notice_codecs.h"
#include "service/store/objections.h"
#include "service/usecases/context.h"

namespace console::service {

//! What organizations have against versions of the listing. Admins see and raise those of their
//! organizations; who may publish the listing sees all, records what came by other ways, and
//! decides. Errors NotAllowed "workspace.not-allowed".
class ListingObjections {
public:
    explicit ListingObjections(const Context& context)
        : m_context(context)
    {
    }

    //! Newest first.
    [[nodiscard]] base::Result<contract::Page<domain::Objection>> page(const PageRequest& request);
    //! Received today, unless who may publish says when. Errors: those of noticedChange(),
    //! namedOrganization(), domain::objectionText() and domain::objectionDay(); NotAllowed
    //! "objection.received" (only who may publish records another day).
    [[nodiscard]] base::Result<domain::Objection> raise(
        int number, const contract::ObjectionForm& form);
    //! Admins may withdraw those of their organizations. Errors: NotFound "objection.unknown";
    //! Outdated; those of domain::objectionOutcome().
    [[nodiscard]] base::Result<domain::Objection> move(const QString& id,
        const contract::ObjectionMove& wanted, const std::optional<qint64>& ifMatch);

private:
    //! With what the row does not say.
    [[nodiscard]] domain::Objection whole(const StoredObjection& stored) const;
    [[nodiscard]] ObjectionStore store() const
    {
        return {m_context.database, m_context.asker().workspaceId};
    }

    const Context& m_context;
};

} // namespace console::service
