// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <sqlite3.h>

namespace console::service {

//! What the functions of a shim find in pAppData.
struct VfsShim {
    sqlite3_vfs* usual; //!< does all but the encryption
    QByteArray key;
};

//! A VFS over `shim.usual` whose files are EncryptedFiles. `shim` and `name` must outlive it.
[[nodiscard]] sqlite3_vfs shimVfs(VfsShim& shim, const char* name);

} // namespace console::service
