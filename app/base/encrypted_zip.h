// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>

namespace console::base {

//! A file of an archive. Its name and its time are not encrypted, so they tell nothing of a person.
struct ZipEntry {
    QString name;
    QByteArray bytes;
};

//! A zip file whose entries are encrypted with AES-256 (the format AE-2 of WinZip, which 7-Zip and
//! others open), for that passphrase. Error RefusedOrFailed "zip.failed".
[[nodiscard]] Result<QByteArray> encryptedZip(
    const QList<ZipEntry>& entries, const QString& passphrase, const QDateTime& time);

//! Whether it is a whole zip file with something in it, all of which is encrypted so.
[[nodiscard]] bool isEncryptedZip(const QByteArray& file);

//! One that nobody can guess and that can be read out: six groups of four characters without those
//! that look like others, 120 bits from the operating system's generator. A secret.
[[nodiscard]] QString newPassphrase();

} // namespace console::base
