// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Wishes sent from the Trust page (governance side): the SOC 2 report, a word with the DPO.
class TrustApi {
public:
    explicit TrustApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Those that the person may see, newest first.
    [[nodiscard]] base::Call<QList<domain::TrustRequest>> requests();

    //! Errors: InvalidInput, field "reason" (not 10 to 1000 characters); NotAllowed (the report:
    //! neither admin of an organization nor any role in the workspace).
    [[nodiscard]] base::Call<domain::TrustRequest> create(domain::TrustRequest::Kind kind,
        const QString& reason, const std::optional<domain::OrganizationId>& organizationId = {});

private:
    Session& m_session;
};

} // namespace console::cloud
