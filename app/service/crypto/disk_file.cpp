// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/disk_file.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace console::service {

struct DiskFile::Handle {
    explicit Handle(const QString& file)
        // SQLite takes the name for a list of texts that an empty one ends.
        : path(QFile::encodeName(file) + QByteArray(2, '\0'))
    {
        sqlite3_vfs* usual = sqlite3_vfs_find(nullptr);
        memory.resize(size_t(usual->szOsFile) / sizeof(std::max_align_t) + 1);
        usual->xOpen(
            usual, path.constData(), &disk(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    ~Handle()
    {
        if (isOpen())
            disk().pMethods->xClose(&disk());
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    sqlite3_file& disk() { return *reinterpret_cast<sqlite3_file*>(memory.data()); }
    //! xOpen sets the methods when it succeeds, and when something is to be closed after all.
    bool isOpen() { return disk().pMethods != nullptr; }

    const QByteArray path; // SQLite keeps a pointer to it
    std::vector<std::max_align_t> memory;
};

DiskFile::DiskFile(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

DiskFile::~DiskFile() = default;

std::unique_ptr<DiskFile> DiskFile::open(const QString& path)
{
    // Opening a pipe would wait for whoever writes into it.
    const QFileInfo info(path);
    if (!info.isFile() || !info.isReadable())
        return nullptr;
    auto handle = std::make_unique<Handle>(info.absoluteFilePath());
    if (!handle->isOpen())
        return nullptr;
    return std::unique_ptr<DiskFile>(new DiskFile(std::move(handle)));
}

qint64 DiskFile::size()
{
    sqlite3_int64 bytes = 0;
    sqlite3_file& disk = m_handle->disk();
    return disk.pMethods->xFileSize(&disk, &bytes) == SQLITE_OK ? qint64(bytes) : 0;
}

QByteArray DiskFile::read(qint64 offset, qint64 bytes)
{
    const qint64 there = std::clamp(size() - offset, qint64(0), bytes);
    QByteArray content(there, '\0');
    sqlite3_file& disk = m_handle->disk();
    if (there == 0
        || disk.pMethods->xRead(&disk, content.data(), int(content.size()), offset) != SQLITE_OK)
        return {};
    return content;
}

} // namespace console::service
