// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

namespace console::service {

//! Lets in whoever runs this service in their own program, to govern a cloud that keeps no
//! governance of its own: as the operator of a workspace that is for this cloud alone, and made
//! when it is first asked for. They have no password: the token is given to the program itself,
//! past HTTP, and is a session for the cookie like any other.
[[nodiscard]] base::Result<QString> admitLocalOperator(
    Database& database, const Shared& shared, const QString& cloudOrigin);

//! Whether who asks is such an operator. All data of the service lies on their computer, so they
//! look after backups and protection as the operator of its first workspace does.
[[nodiscard]] bool isLocalOperator(const Context& context);

} // namespace console::service
