// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::contract {

//! "Not Found" for 404 (RFC 9110, section 15).
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace console::contract
