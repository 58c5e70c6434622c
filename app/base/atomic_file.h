// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace console::base {

//! Writes `content` so that after a crash at any moment the file holds either the old or the new
//! content, never a part. Mode 0600; missing folders are made with mode 0700.
//! Error RefusedOrFailed with the system's reason in `detail`, as for a full disk.
[[nodiscard]] Result<Done> writeFileAtomically(const QString& path, const QByteArray& content);

//! Moves `from` over `to`, in the same folder, so that after a crash at any moment `to` holds
//! either its old or its new content. Error RefusedOrFailed with the system's reason in `detail`.
[[nodiscard]] Result<Done> replaceFile(const QString& from, const QString& to);

//! Brings the names in `folder` to the disk, so that the end of the power undoes none. True also
//! where the file system knows no such thing.
[[nodiscard]] bool syncFolder(const QString& folder);

//! Whole content of a file of at most `limit` bytes. Errors: NotFound, InvalidInput (larger),
//! RefusedOrFailed (may not be read, or the disk fails; there may be one).
[[nodiscard]] Result<QByteArray> readSmallFile(const QString& path, qint64 limit = 4 * 1024 * 1024);

} // namespace console::base
