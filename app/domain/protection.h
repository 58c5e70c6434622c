// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace console::domain {

//! A file of the service as it lies on the disk.
struct StoredFile {
    enum class Finding {
        Encrypted, //!< becomes a part of the database only by the key of this workspace
        NothingReadable, //!< no database; none of the words that were looked for is in it
        Readable, //!< holds words of the workspace in the clear, or is a plain database
        Unknown, //!< could not be read as a whole
    };

    QString name; //!< below the folder of the data: "service.db"
    qint64 bytes = 0;
    Finding finding = Finding::Unknown;
};
[[nodiscard]] QString wireName(StoredFile::Finding finding);
[[nodiscard]] std::optional<StoredFile::Finding> storedFileFinding(const QString& wireName);

//! The newest backup that was made and is kept, as it is found now.
struct KeptBackup {
    enum class Finding {
        Opened, //!< with the password that is set; whole, and the rows it was made with are there
        Encrypted, //!< there, with the size it had, in the encrypted form; not opened this time
        Missing, //!< not in the folder that it was made in
        Damaged, //!< another size, another form, or it does not open to what was put into it
    };

    QString fileName;
    QDateTime madeAt; //!< UTC
    qint64 bytes = 0; //!< when it was made
    qint64 rows = 0; //!< counted when it was read back after it was made
    Finding finding = Finding::Missing;
    QString why = {}; //!< a sentence, when there is more to say
};
[[nodiscard]] QString wireName(KeptBackup::Finding finding);
[[nodiscard]] std::optional<KeptBackup::Finding> keptBackupFinding(const QString& wireName);

//! What one look at the stored data of a service found: whether it is encrypted, as promised.
struct ProtectionReport {
    static constexpr int mostDamaged = 20; //!< sealed values that are named
    static constexpr int mostFiles = 200;

    QDateTime at; //!< UTC
    QList<StoredFile> files; //!< at most mostFiles
    int words = 0; //!< addresses and names of the workspace that were looked for in the files
    qint64 sealedValues = 0; //!< that were opened, each proven to be what was stored
    QStringList damaged; //!< sealed values that are not: "account.email, row 0b…"
    qint64 damagedValues = 0; //!< how many there are
    QString structure; //!< first thing that SQLite's own check of the database found; empty: none
    std::optional<KeptBackup> backup; //!< none was made yet, or none is kept

    //! Every file is encrypted or tells nothing, and every value is what was stored.
    [[nodiscard]] bool atRest() const;
    //! There is a backup, and it is encrypted.
    [[nodiscard]] bool backedUp() const;
};

} // namespace console::domain
