// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/api_error.h"

#include <QSqlError>

namespace console::service {

//! What a failure of the database means to a person, with the codes named at Database. The
//! database's own words go to the log only.
[[nodiscard]] base::ApiError storageError(const QSqlError& error);

//! A check found `detail`.
[[nodiscard]] base::ApiError storageIsDamaged(const QString& detail);

//! In the place of the database is one that is not encrypted.
[[nodiscard]] base::ApiError storageIsPlain();
//! What is there does not become a database under this key.
[[nodiscard]] base::ApiError storageIsForeign();

//! The file can't be made or opened at all.
[[nodiscard]] base::ApiError cannotOpenStorage(const QString& file);

} // namespace console::service
