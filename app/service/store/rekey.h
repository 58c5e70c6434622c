// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "service/crypto/data_key.h"

#include <functional>

namespace console::service {

//! How far rekey() is.
struct RekeyProgress {
    enum class Part {
        Copying, //!< pages of the database
        Sealing, //!< values that are sealed one by one
        Checking, //!< the whole, once: no numbers
    };
    Part part = Part::Copying;
    qint64 done = 0;
    qint64 total = 0;
};

//! Writes the database `from` anew as `to`, with every file and every sealed value under `next` in
//! place of `now`, and checks it. Nobody may write to `from` meanwhile; it stays as it is. What was
//! at `to` is removed first, and after an error, too. `told` returns false to stop. Errors: those
//! of Database, storage.damaged when the check finds something; Cancelled.
[[nodiscard]] base::Result<base::Done> rekey(const QString& from, const DataKey& now,
    const QString& to, const DataKey& next, const std::function<bool(const RekeyProgress&)>& told);

//! Removes the database `file` and its journal.
void removeDatabase(const QString& file);

} // namespace console::service
