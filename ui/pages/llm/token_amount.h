// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>

namespace console::ui {

//! A whole number as a person writes it: with spaces, and with the locale's or Swiss separators
//! between thousands. Nothing for anything else.
[[nodiscard]] std::optional<qint64> tokensIn(const QString& typed);

} // namespace console::ui
