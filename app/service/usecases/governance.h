// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/codecs.h"
#include "service/store/paging.h"
#include "service/usecases/context.h"

namespace console::service {

// The workspace of the token. What each may is domain::may(); errors NotAllowed
// "workspace.not-allowed".

//! The record of changes.
class Activity {
public:
    explicit Activity(const Context& context)
        : m_context(context)
    {
    }
    //! All of the workspace, or of the organizations that who asks administers.
    [[nodiscard]] base::Result<contract::Page<domain::ActivityEvent>> page(
        const PageRequest& request);
    //! Walks the chain in steps, so that memory and locks stay small however long it is.
    [[nodiscard]] base::Result<domain::ChainVerification> verify();

private:
    const Context& m_context;
};

//! Wishes from the Trust page.
class TrustRequests {
public:
    explicit TrustRequests(const Context& context)
        : m_context(context)
    {
    }
    //! All of the workspace for those who answer them, else one's own.
    [[nodiscard]] base::Result<contract::Page<domain::TrustRequest>> page(
        const PageRequest& request);
    //! Errors: InvalidInput, field "kind", "reason" or "organizationId".
    [[nodiscard]] base::Result<domain::TrustRequest> create(const QString& kind,
        const QString& reason, const std::optional<domain::OrganizationId>& organization);

private:
    const Context& m_context;
};

//! Invitation mails that nobody sent.
class Outbox {
public:
    explicit Outbox(const Context& context)
        : m_context(context)
    {
    }
    //! All of the workspace for its operator, else of the organizations that who asks administers.
    [[nodiscard]] base::Result<contract::Page<contract::OutboxMessage>> page(
        const PageRequest& request);

private:
    const Context& m_context;
};

} // namespace console::service
