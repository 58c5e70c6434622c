// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/crypto/encrypted_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace console::service {

namespace {

constexpr qint64 unit = XtsCipher::unitBytes;

qint64 unitStart(qint64 offset)
{
    return offset - offset % unit;
}

qint64 unitEnd(qint64 offset)
{
    return unitStart(offset + unit - 1);
}

qint64 onDisk(qint64 size)
{
    return unitEnd(size) + size % unit;
}

qint64 fromDisk(qint64 size)
{
    return size % unit == 0 ? size : std::max<qint64>(0, size - unit);
}

} // namespace

EncryptedFile::EncryptedFile(sqlite3_file& disk, const QByteArray& key)
    : m_disk(disk)
    , m_cipher(key)
{
}

int EncryptedFile::read(void* to, int bytes, qint64 offset)
{
    qint64 end = 0;
    if (const int code = size(end); code != SQLITE_OK)
        return code;
    auto* out = static_cast<unsigned char*>(to);
    const qint64 there = std::clamp<qint64>(end - offset, 0, bytes);
    std::memset(out + there, 0, size_t(bytes - there));
    if (const int code = readPart(out, there, offset); code != SQLITE_OK)
        return code;
    return there == bytes ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int EncryptedFile::write(const void* from, int bytes, qint64 offset)
{
    qint64 before = 0;
    if (const int code = diskSize(before); code != SQLITE_OK)
        return code;
    const qint64 end = fromDisk(before);
    const qint64 start = unitStart(offset);
    int code = start > end ? extend(end, start) : SQLITE_OK;
    if (code == SQLITE_OK)
        code = store(from, bytes, offset, std::max(start, end));
    if (code != SQLITE_OK) {
        // A size that a write left half-way would mean another one.
        setDiskSize(before);
        return code;
    }
    // What ends with a unit has no filler.
    const qint64 after = onDisk(std::max(end, offset + bytes));
    return after < before ? setDiskSize(after) : SQLITE_OK;
}

int EncryptedFile::truncate(qint64 size)
{
    qint64 before = 0;
    if (const int code = diskSize(before); code != SQLITE_OK)
        return code;
    const qint64 end = fromDisk(before);
    int code = SQLITE_OK;
    if (size > end)
        code = extend(end, size);
    else if (size < end && size % unit != 0)
        code = store(nullptr, 0, size, size);
    if (code != SQLITE_OK) {
        setDiskSize(before);
        return code;
    }
    return setDiskSize(onDisk(size));
}

int EncryptedFile::size(qint64& bytes)
{
    const int code = diskSize(bytes);
    bytes = fromDisk(bytes);
    return code;
}

int EncryptedFile::diskSize(qint64& bytes)
{
    sqlite3_int64 found = 0;
    const int code = m_disk.pMethods->xFileSize(&m_disk, &found);
    bytes = found;
    return code;
}

//! Only to cut off; growing is writing.
int EncryptedFile::setDiskSize(qint64 wanted)
{
    qint64 found = 0;
    const int code = diskSize(found);
    return code == SQLITE_OK && wanted < found ? m_disk.pMethods->xTruncate(&m_disk, wanted) : code;
}

int EncryptedFile::readUnits(unsigned char* to, qint64 bytes, qint64 offset)
{
    const int code = m_disk.pMethods->xRead(&m_disk, to, int(bytes), offset);
    if (code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_READ : code;
    return m_cipher.decrypt(to, offset / unit, bytes / unit) ? SQLITE_OK : SQLITE_IOERR_READ;
}

int EncryptedFile::readPart(unsigned char* to, qint64 bytes, qint64 offset)
{
    if (bytes == 0)
        return SQLITE_OK;
    const qint64 first = unitStart(offset);
    const qint64 last = unitEnd(offset + bytes);
    if (first == offset && last == offset + bytes)
        return readUnits(to, bytes, offset);
    m_units.resize(size_t(last - first));
    const int code = readUnits(m_units.data(), last - first, first);
    if (code == SQLITE_OK)
        std::memcpy(to, m_units.data() + (offset - first), size_t(bytes));
    return code;
}

//! Puts the unit at `offset` into m_units, which begins at `first`: what it has of the first `kept`
//! bytes of the file, and zeros.
int EncryptedFile::loadUnit(qint64 first, qint64 offset, qint64 kept)
{
    if (offset >= kept)
        return SQLITE_OK;
    unsigned char* place = m_units.data() + (offset - first);
    const int code = readUnits(place, unit, offset);
    const qint64 content = std::min(unit, kept - offset);
    std::memset(place + content, 0, size_t(unit - content));
    return code;
}

//! Writes into a file of which the first `kept` bytes are to stay, and that reaches the unit of
//! `offset` at least.
int EncryptedFile::store(const void* from, qint64 bytes, qint64 offset, qint64 kept)
{
    const qint64 first = unitStart(offset);
    const qint64 end = offset + bytes;
    const qint64 last = unitEnd(end);
    const qint64 size = std::max(kept, end);
    const qint64 filler = last == unitEnd(size) ? size % unit : 0;
    m_units.assign(size_t(last - first + filler), 0);
    int code = offset % unit == 0 ? SQLITE_OK : loadUnit(first, first, kept);
    const bool loaded = offset % unit != 0 && last - first == unit;
    if (code == SQLITE_OK && end % unit != 0 && !loaded)
        code = loadUnit(first, last - unit, kept);
    if (code != SQLITE_OK)
        return code;
    if (bytes > 0)
        std::memcpy(m_units.data() + (offset - first), from, size_t(bytes));
    if (!m_cipher.encrypt(m_units.data(), first / unit, (last - first) / unit))
        return SQLITE_IOERR_WRITE;
    return m_disk.pMethods->xWrite(&m_disk, m_units.data(), int(m_units.size()), first);
}

int EncryptedFile::extend(qint64 from, qint64 to)
{
    static constexpr std::array<unsigned char, 128 * unit> zeros{};
    // A unit that SQLite has synced is not written again for the sake of what follows it.
    bool blank = false;
    if (from % unit != 0 && to >= unitEnd(from)) {
        if (const int code = hasBlankPadding(from, blank); code != SQLITE_OK)
            return code;
    }
    for (qint64 at = blank ? unitEnd(from) : from; at < to;) {
        const qint64 bytes = std::min(to - at, qint64(zeros.size()) - at % unit);
        if (const int code = store(zeros.data(), bytes, at, at); code != SQLITE_OK)
            return code;
        at += bytes;
    }
    return SQLITE_OK;
}

int EncryptedFile::hasBlankPadding(qint64 size, bool& blank)
{
    m_units.resize(size_t(unit));
    const int code = readUnits(m_units.data(), unit, unitStart(size));
    blank = std::all_of(
        m_units.begin() + size % unit, m_units.end(), [](unsigned char byte) { return byte == 0; });
    return code;
}

} // namespace console::service
