// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/vfs_shim.h"

#include "service/crypto/encrypted_file.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>

namespace console::service {

namespace {

//! What SQLite holds for an open file; the usual VFS's own one lies behind it in the same memory.
struct OpenFile : sqlite3_file {
    sqlite3_file* disk = nullptr;
    std::unique_ptr<EncryptedFile> content;
};

constexpr std::size_t diskOffset = (sizeof(OpenFile) + 7) / 8 * 8;

VfsShim& shimOf(sqlite3_vfs* vfs)
{
    return *static_cast<VfsShim*>(vfs->pAppData);
}

OpenFile& openFile(sqlite3_file* file)
{
    return *static_cast<OpenFile*>(file);
}

//! Passed<&sqlite3_vfs::xDelete>::call does what the usual VFS, or the file on the disk, does.
template <auto function>
struct Passed;

template <typename R, typename... A, R (*sqlite3_vfs::*function)(sqlite3_vfs*, A...)>
struct Passed<function> {
    static R call(sqlite3_vfs* vfs, A... arguments)
    {
        sqlite3_vfs* usual = shimOf(vfs).usual;
        return (usual->*function)(usual, arguments...);
    }
};

template <typename R, typename... A, R (*sqlite3_io_methods::*function)(sqlite3_file*, A...)>
struct Passed<function> {
    static R call(sqlite3_file* file, A... arguments)
    {
        sqlite3_file* disk = openFile(file).disk;
        return (disk->pMethods->*function)(disk, arguments...);
    }
};

int close(sqlite3_file* file)
{
    sqlite3_file* disk = openFile(file).disk;
    const int code = disk->pMethods->xClose(disk);
    std::destroy_at(&openFile(file));
    return code;
}

int read(sqlite3_file* file, void* to, int bytes, sqlite3_int64 offset)
{
    return openFile(file).content->read(to, bytes, offset);
}

int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 offset)
{
    return openFile(file).content->write(from, bytes, offset);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return openFile(file).content->truncate(size);
}

int fileSize(sqlite3_file* file, sqlite3_int64* bytes)
{
    qint64 size = 0;
    const int code = openFile(file).content->size(size);
    *bytes = size;
    return code;
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    switch (operation) {
    case SQLITE_FCNTL_SIZE_HINT: // These would lengthen the file by bytes that are not encrypted,
    case SQLITE_FCNTL_CHUNK_SIZE:
    case SQLITE_FCNTL_MMAP_SIZE: // or show what is on the disk.
        return SQLITE_NOTFOUND;
    default:
        return Passed<&sqlite3_io_methods::xFileControl>::call(file, operation, argument);
    }
}

//! SQLite keeps what it has synced and what it still writes in different sectors.
int sectorSize(sqlite3_file* file)
{
    return std::max(
        Passed<&sqlite3_io_methods::xSectorSize>::call(file), int(XtsCipher::unitBytes));
}

//! A write that is torn by a loss of power may take all of its unit with it: no promise about
//! neighbours, appending or atomic writes holds any longer.
int deviceCharacteristics(sqlite3_file* file)
{
    return Passed<&sqlite3_io_methods::xDeviceCharacteristics>::call(file)
        & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
}

// Version 1: no shared memory, no memory mapping.
const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = close,
    .xRead = read,
    .xWrite = write,
    .xTruncate = truncate,
    .xSync = Passed<&sqlite3_io_methods::xSync>::call,
    .xFileSize = fileSize,
    .xLock = Passed<&sqlite3_io_methods::xLock>::call,
    .xUnlock = Passed<&sqlite3_io_methods::xUnlock>::call,
    .xCheckReservedLock = Passed<&sqlite3_io_methods::xCheckReservedLock>::call,
    .xFileControl = fileControl,
    .xSectorSize = sectorSize,
    .xDeviceCharacteristics = deviceCharacteristics,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* memory, int flags, int* outFlags)
{
    const VfsShim& shim = shimOf(vfs);
    auto* file = new (memory) OpenFile{};
    file->disk = reinterpret_cast<sqlite3_file*>(reinterpret_cast<std::byte*>(memory) + diskOffset);
    file->disk->pMethods = nullptr;
    const int code = shim.usual->xOpen(shim.usual, name, file->disk, flags, outFlags);
    if (code == SQLITE_OK) {
        file->content = std::make_unique<EncryptedFile>(*file->disk, shim.key);
        file->pMethods = &methods; // only now SQLite will ask to close it
    } else if (file->disk->pMethods) {
        file->disk->pMethods->xClose(file->disk);
    }
    return code;
}

} // namespace

sqlite3_vfs shimVfs(VfsShim& shim, const char* name)
{
    sqlite3_vfs vfs{};
    vfs.iVersion = std::min(shim.usual->iVersion, 2); // 3 is for tests of SQLite's own
    vfs.szOsFile = int(diskOffset) + shim.usual->szOsFile;
    vfs.mxPathname = shim.usual->mxPathname;
    vfs.zName = name;
    vfs.pAppData = &shim;
    vfs.xOpen = open;
    vfs.xDelete = Passed<&sqlite3_vfs::xDelete>::call;
    vfs.xAccess = Passed<&sqlite3_vfs::xAccess>::call;
    vfs.xFullPathname = Passed<&sqlite3_vfs::xFullPathname>::call;
    vfs.xDlOpen = Passed<&sqlite3_vfs::xDlOpen>::call;
    vfs.xDlError = Passed<&sqlite3_vfs::xDlError>::call;
    vfs.xDlSym = Passed<&sqlite3_vfs::xDlSym>::call;
    vfs.xDlClose = Passed<&sqlite3_vfs::xDlClose>::call;
    vfs.xRandomness = Passed<&sqlite3_vfs::xRandomness>::call;
    vfs.xSleep = Passed<&sqlite3_vfs::xSleep>::call;
    vfs.xCurrentTime = Passed<&sqlite3_vfs::xCurrentTime>::call;
    vfs.xGetLastError = Passed<&sqlite3_vfs::xGetLastError>::call;
    vfs.xCurrentTimeInt64 = Passed<&sqlite3_vfs::xCurrentTimeInt64>::call;
    return vfs;
}

} // namespace console::service
