// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! What stands in place of an address for whoever governs, from this computer, a cloud that keeps
//! no governance of its own: "(this computer) https://app.packmind.ai". It is no address: nobody
//! can sign up, sign in, be invited or receive anything with it. `cloudOrigin` is scheme, host and
//! port.
[[nodiscard]] QString localOperatorAddress(const QString& cloudOrigin);
[[nodiscard]] bool isLocalOperatorAddress(const QString& address);

} // namespace console::domain
