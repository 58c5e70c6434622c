// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace console::service {

//! A file as it lies on the disk, to be read only, whatever SQLite does with it meanwhile.
//!
//! Read by the file system of SQLite: POSIX drops all locks that a process has on a file as soon as
//! it closes any descriptor of that file (close(2), fcntl(2)), and with them those of a database
//! that is in use. SQLite knows that of its own descriptors and closes them later.
class DiskFile {
public:
    //! Nothing when there is no regular file, or when it may not be read.
    [[nodiscard]] static std::unique_ptr<DiskFile> open(const QString& path);
    ~DiskFile();
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    [[nodiscard]] qint64 size();
    //! At most `bytes`; fewer at the end of the file, none after an error.
    [[nodiscard]] QByteArray read(qint64 offset, qint64 bytes);

private:
    struct Handle;
    explicit DiskFile(std::unique_ptr<Handle> handle);

    const std::unique_ptr<Handle> m_handle;
};

} // namespace console::service
