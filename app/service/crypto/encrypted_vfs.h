// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <memory>

namespace console::service {

//! A file system for SQLite (sqlite.org/vfs.html) that lies over the usual one and encrypts every
//! file with AES-256-XTS as EncryptedFile describes: databases, rollback journals, whatever else
//! SQLite opens through it. Registered for the whole process under a name of its own, as long as
//! it lives; all connections that use it must be closed before.
//!
//! Locks, syncing and modes of files are those of the usual file system. No shared memory, so no
//! write-ahead log, and no memory mapping. XTS hides and does not authenticate: a changed unit
//! becomes noise, which SQLite finds only where the noise breaks its format.
class EncryptedVfs {
public:
    //! `key`: 64 bytes, DataKey::filesKey().
    explicit EncryptedVfs(QByteArray key);
    ~EncryptedVfs();
    EncryptedVfs(const EncryptedVfs&) = delete;
    EncryptedVfs& operator=(const EncryptedVfs&) = delete;

    //! To be named in "file:/path?vfs=…". Tells nothing about the key.
    [[nodiscard]] const QString& name() const { return m_name; }

    enum class Content {
        Nothing, //!< no such file, or an empty one
        Ours, //!< a database under this key, or one whose first change was cut off
        Plain, //!< a database that is not encrypted
        Foreign, //!< under another key, damaged, or no database at all
        Unreadable, //!< the system does not let us read it
    };
    //! What is in the place of a database, judged by its beginning and that of its journal. Only
    //! reads. To be asked before SQLite opens the file: under a wrong key it would take a journal
    //! that waits to be rolled back for a worthless one, and drop it.
    [[nodiscard]] Content contentOf(const QString& file) const;

private:
    struct Registration;

    const QString m_name;
    const std::unique_ptr<Registration> m_registration;
};

} // namespace console::service
