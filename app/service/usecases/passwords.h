// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace console::service {

//! What hashing one password costs (RFC 9106). It is part of each hash, so a change holds for new
//! passwords only.
struct PasswordCost {
    quint32 memoryKiB = 64 * 1024;
    quint32 passes = 3;
    quint32 lanes = 1;
};

//! Argon2id with a fresh salt, in the usual text form "$argon2id$v=19$m=…". Takes about a tenth of
//! a second: never inside a transaction. Error RefusedOrFailed: not enough memory.
[[nodiscard]] base::Result<QString> hashPassword(const QString& password, const PasswordCost& cost);

//! False for an empty or damaged hash, too.
[[nodiscard]] bool passwordFits(const QString& password, const QString& hash);

//! Takes as long as passwordFits(), for addresses that have no account.
void spendPasswordTime(const QString& password, const PasswordCost& cost);

} // namespace console::service
