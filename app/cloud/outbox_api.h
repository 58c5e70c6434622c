// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"

namespace console::cloud {

//! Invitation mails that the embedded service could not send itself. Their links are secrets: they
//! open the account of the person invited.
class OutboxApi {
public:
    explicit OutboxApi(Session& governance)
        : m_session(governance)
    {
    }

    //! Those that the person may see, newest first. Error NotAllowed.
    [[nodiscard]] base::Call<QList<contract::OutboxMessage>> list();

private:
    Session& m_session;
};

} // namespace console::cloud
