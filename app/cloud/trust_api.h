// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! What the Trust page asks for (governance side): wishes that it sends, the SOC 2 report or a word
//! with the DPO, and whether the stored data are protected as promised.
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

    //! Looks at the stored data; with `openBackup` the last backup is opened too, which takes a
    //! second or more. Error NotAllowed: the role does not allow it.
    [[nodiscard]] base::Call<domain::ProtectionReport> checkProtection(bool openBackup);

private:
    Session& m_session;
};

} // namespace console::cloud
