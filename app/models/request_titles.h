// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"

namespace console::models {

// What a case is told with, in the words of a person.

//! "Erasure"
[[nodiscard]] QString rightTitle(domain::DataRight right);
//! "Access, portability": as one line of a list.
[[nodiscard]] QString rightsTitle(const QList<domain::DataRight>& rights);
[[nodiscard]] QString regulationTitle(domain::Regulation regulation);
//! "DPO mailbox"
[[nodiscard]] QString channelTitle(domain::RequestChannel channel);
[[nodiscard]] QString requestRoleTitle(domain::RequestRole role);
//! Of builtInCalendars(): "France"; another id stays as it is.
[[nodiscard]] QString calendarTitle(const QString& id);
//! The same of one that was imported, which has a name.
[[nodiscard]] QString calendarTitle(const QString& id, const QString& name);
[[nodiscard]] QString identityTitle(domain::IdentityMethod method);
[[nodiscard]] QString outcomeTitle(domain::RightOutcome outcome);
//! With the article that it stands on.
[[nodiscard]] QString groundTitle(domain::OutcomeGround ground);
[[nodiscard]] QString taskStateTitle(domain::RequestTask::State state);

//! "Fri 28 Feb 2026", as the locale writes it.
[[nodiscard]] QString weekDay(const QDate& day);

} // namespace console::models
