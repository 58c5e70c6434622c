// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

namespace console::main {

//! A file that a server reads a secret or a certificate from.
struct SecretFile {
    enum class Readers {
        Owner, //!< nobody else may read it
        Group, //!< nor may everybody
        Anybody,
    };

    QString path;
    Readers readers = Readers::Owner;

    //! `setting` is an absolute path, or "credential:NAME" for a file in systemd's folder of
    //! credentials (systemd.exec(5), $CREDENTIALS_DIRECTORY). Those are for their unit alone,
    //! which systemd writes as an access control list: its mask shows as rights of a group. Error
    //! InvalidInput, whose message says what to do.
    [[nodiscard]] static base::Result<SecretFile> named(const QString& setting, Readers readers);

    //! Whole content, of at most 64 KiB. Errors, whose messages name the file and say what to do:
    //! NotFound, RefusedOrFailed (may not be read), InvalidInput (no regular file, too large, too
    //! many may read it).
    [[nodiscard]] base::Result<QByteArray> read() const;
};

} // namespace console::main
