// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "domain/member.h"
#include "models/row_list.h"

namespace console::models {

//! Members of one organization: person, role, invitation, when it ends. Key: the user's id.
class MembersModel : public RowList<domain::Member> {
public:
    //! `clock` gives the "now" that "ends in 5 hours" is counted from.
    explicit MembersModel(
        const base::Clock& clock = base::systemClock(), QObject* parent = nullptr);
};

//! What a list calls a person: the address, or the display name where the address is not shown.
[[nodiscard]] QString memberTitle(const domain::Member& member);

//! "Accepted", "Pending", "Expired" or "Not invited".
[[nodiscard]] QString invitationTitle(domain::InvitationState state);

} // namespace console::models
