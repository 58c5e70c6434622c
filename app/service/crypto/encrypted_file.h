// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/crypto/xts_cipher.h"

#include <vector>

struct sqlite3_file;

namespace console::service {

//! A file that reads and writes as any other and is encrypted on the disk.
//!
//! Format: units of 512 bytes, each AES-256-XTS under its number. A size that is no multiple of
//! 512 leaves the last unit padded with (encrypted) zeros and behind it as many filler bytes,
//! zeros in the clear, as the last unit has of content: a file of 1000 bytes has two units and 488
//! filler bytes, 1512 in all. So what a unit holds on the disk never depends on where the file
//! ends, as it would with ciphertext stealing: to make the file longer does not touch what was
//! there, and an append that fails half-way harms nothing before it. A disk file of less than one
//! unit is an empty one.
//!
//! To write a part of a unit, the unit is read and written as a whole.
//!
//! All functions answer as those of sqlite3_io_methods do: SQLITE_OK or the code of the error.
class EncryptedFile {
public:
    //! `disk` is open and stays so as long as this.
    EncryptedFile(sqlite3_file& disk, const QByteArray& key);

    //! What is behind the end reads as zeros, with SQLITE_IOERR_SHORT_READ.
    int read(void* to, int bytes, qint64 offset);
    //! What lies between the end and `offset` becomes zeros. The size is what it was after an
    //! error.
    int write(const void* from, int bytes, qint64 offset);
    //! Shorter or longer, by zeros.
    int truncate(qint64 size);
    int size(qint64& bytes);

private:
    int diskSize(qint64& bytes);
    int setDiskSize(qint64 wanted);
    int readUnits(unsigned char* to, qint64 bytes, qint64 offset);
    int readPart(unsigned char* to, qint64 bytes, qint64 offset);
    int loadUnit(qint64 first, qint64 offset, qint64 kept);
    int store(const void* from, qint64 bytes, qint64 offset, qint64 kept);
    int extend(qint64 from, qint64 to);
    int hasBlankPadding(qint64 size, bool& blank);

    sqlite3_file& m_disk;
    const XtsCipher m_cipher;
    std::vector<unsigned char> m_units; // what is being read or written
};

} // namespace console::service
