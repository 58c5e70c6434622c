// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace console::cloud {

//! End of a session token, from the "exp" of its JWT payload (RFC 7519, section 4.1.4). Not
//! verified: only the server can. Invalid when the token is no JWT or does not say.
[[nodiscard]] QDateTime tokenExpiry(const QString& token);

} // namespace console::cloud
