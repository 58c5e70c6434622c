// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace console::contract {

//! A refusal of the real Packmind in our words: the code and field that our service has for the
//! same rule, and its sentence.
struct V0Words {
    QString code;
    QString field; //!< or empty
    QString sentence;
};

//! What v0 means by a message. It names no rule but by these fixed texts (contract 3 to 6); of
//! some, only the beginning is fixed. Nothing for any other text.
[[nodiscard]] std::optional<V0Words> v0Words(int httpStatus, const QString& message);

} // namespace console::contract
