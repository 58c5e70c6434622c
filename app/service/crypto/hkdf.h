// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::service {

//! HKDF-SHA-256 (RFC 5869): `bytes` bytes for one use of `secret`, which `info` names. `salt` may
//! be empty.
[[nodiscard]] QByteArray derivedKey(
    const QByteArray& secret, const QByteArray& salt, const QByteArray& info, int bytes);

} // namespace console::service
