// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::base {

//! `bytes` bytes from the operating system's generator, fit for keys and tokens.
[[nodiscard]] QByteArray randomBytes(int bytes);

//! A token of 256 random bits as URL-safe text without padding (RFC 4648, section 5).
[[nodiscard]] QString randomToken();

//! Compares in a time that does not depend on where the two differ.
[[nodiscard]] bool equalInConstantTime(const QByteArray& a, const QByteArray& b);

} // namespace console::base
