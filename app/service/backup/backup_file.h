// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <memory>

namespace console::service {

//! Whether backups can be kept in `folder`. Errors InvalidInput, field "folder":
//! "backup.folder.relative" (no whole path), "backup.folder.gone", "backup.folder.not-writable".
[[nodiscard]] base::Result<base::Done> checkBackupFolder(const QString& folder);

//! One backup that is being written: under a hidden name in its folder, and under its own only when
//! it is whole. What another program left there when it was killed is removed first.
//!
//! Errors: those of checkBackupFolder(); RefusedOrFailed "backup.folder.full",
//! "backup.folder.failed", with the system's reason in `detail`.
class BackupFile {
public:
    //! A new one, mode 0600. `now` is in its name, or the next second that is free.
    [[nodiscard]] static base::Result<std::unique_ptr<BackupFile>> begin(
        const QString& folder, const QDateTime& now);
    //! Removes what has not got its name.
    ~BackupFile();
    BackupFile(const BackupFile&) = delete;
    BackupFile& operator=(const BackupFile&) = delete;

    //! False from the first failure on.
    bool write(QByteArrayView bytes);
    //! Brings it to the disk. The failure of write(), too.
    [[nodiscard]] base::Result<base::Done> sync();
    //! What is there now, from the disk rather than from memory as far as the system tells.
    [[nodiscard]] base::Result<QByteArray> readBack();
    //! Gives it its name, for good.
    [[nodiscard]] base::Result<base::Done> giveName();

    //! packmind-backup-20261125-132636Z.cms
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    BackupFile(QString folder, QString name, int descriptor);
    [[nodiscard]] static QString hidden(const QString& name);
    [[nodiscard]] QByteArray pathOf(const QString& name) const;
    [[nodiscard]] base::Failure failed() const;

    const QString m_folder;
    const QString m_name;
    const int m_descriptor;
    qint64 m_size = 0;
    int m_errno = 0;
    bool m_named = false;
};

} // namespace console::service
