// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/protection.h"
#include "service/store/protection.h"

namespace console::service {

//! What must not be readable in any file.
struct ScanWords {
    QStringList addresses; //!< looked for in every file
    //! Looked for in the files of the database: a word of a name can stand in the others by chance.
    QStringList names;
};

//! Every file in `folder` and below, at most ProtectionReport::mostFiles of them, read as it lies
//! on the disk; words are looked for in UTF-8 and UTF-16. `protection` is that of the database in
//! `folder`, which may be in use.
[[nodiscard]] QList<domain::StoredFile> scanFiles(
    const QString& folder, const Protection& protection, const ScanWords& words);

} // namespace console::service
