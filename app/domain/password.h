// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QList>

namespace console::domain {

inline constexpr int shortestPassword = 8;
inline constexpr int fewestSymbols = 2;
inline constexpr qsizetype longestPassword = 1024;

//! One rule for new passwords and whether `password` keeps it; all rules are shown as one types.
struct PasswordRule {
    QString sentence; //!< "At least 8 characters"
    bool kept = false;
};

//! Rules of v0's sign-up (contract 4.6): at least 8 characters, at least 2 that are neither letter
//! nor digit; and at most 1024 characters, so that hashing stays bounded.
[[nodiscard]] QList<PasswordRule> passwordRules(const QString& password);

//! Error InvalidInput, field "password", with the first rule that is broken.
[[nodiscard]] base::Result<base::Done> newPassword(const QString& password);

} // namespace console::domain
