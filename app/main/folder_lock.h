// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <memory>

namespace console::main {

//! Keeps a folder of data for this program alone, as long as it lives: a lock on the file
//! "service.lock" in it, which goes with the program, however that ends.
class FolderLock {
public:
    //! Makes the folder, with mode 0700, when it is not there. Errors, whose messages say what to
    //! do: Conflict "server.folder-used", RefusedOrFailed "server.folder".
    [[nodiscard]] static base::Result<std::unique_ptr<FolderLock>> take(const QString& folder);

    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    explicit FolderLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    const int m_descriptor;
};

} // namespace console::main
