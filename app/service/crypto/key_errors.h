// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

namespace console::service::key_errors {

//! Each says what stands in the way of the data, and that nothing was changed. Of the key file,
//! whose path is `file` (field "service.key"): "keys.file.missing", "keys.file.damaged",
//! "keys.file.newer".
[[nodiscard]] base::Failure fileMissing(const QString& file);
[[nodiscard]] base::Failure fileDamaged(const QString& file, const QString& detail);
[[nodiscard]] base::Failure fileNewer(const QString& file, int version);

//! "keys.exchange": what was written under a new data key can't be put into place in `folder`.
[[nodiscard]] base::Failure notExchanged(const QString& folder, const QString& detail);

//! Of the recovery key (field "recoveryKey"): "keys.recovery.none", "keys.recovery.foreign" (of
//! another service), "keys.recovery.replaced".
[[nodiscard]] base::Failure noRecoveryKey();
[[nodiscard]] base::Failure recoveryKeyForeign();
[[nodiscard]] base::Failure recoveryKeyReplaced();

} // namespace console::service::key_errors
