// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Which part of the activity to read.
struct ActivityQuery {
    QString text = {}; //!< words to be found in actor, action, target; empty for all
    domain::OrganizationId organizationId = {}; //!< empty for all that the person may see
    QString cursor = {}; //!< nextCursor of the page before; empty for the newest
    int limit = 100; //!< 1 to 500
};

//! Who did what, when (governance side).
class ActivityApi {
public:
    explicit ActivityApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Newest first. Error NotAllowed: neither operator, dpo, auditor nor admin of an organization.
    [[nodiscard]] base::Call<contract::Page<domain::ActivityEvent>> page(
        const ActivityQuery& query);

    //! Lets the server walk the whole hash chain. Error NotAllowed.
    [[nodiscard]] base::Call<domain::ChainVerification> verify();

private:
    Session& m_session;
};

} // namespace console::cloud
