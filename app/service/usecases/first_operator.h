// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! Who comes in first to a service that strangers can reach: there, whoever signs up first must not
//! become its operator.
struct FirstOperator {
    QString address; //!< empty: nobody is named
    QString origin; //!< where the link of the invitation leads: "https://console.acme.example"
};

//! Nothing when the first workspace has an operator. Else sign-up is closed, the named one is
//! invited as operator, with an organization of their own, and their link is returned: the one of
//! the last time while it can be accepted. Whoever was named before and has not come loses both.
//! Somebody who is here already becomes the operator without a link. Errors: InvalidInput, field
//! "first-operator": "operator.none" (nobody is named), and that of domain::emailAddress().
[[nodiscard]] base::Result<std::optional<QString>> inviteFirstOperator(
    Database& database, const Shared& shared, const FirstOperator& named);

} // namespace console::service
