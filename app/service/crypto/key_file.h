// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "service/crypto/data_key.h"

#include <QDateTime>

namespace console::service {

//! The data key of one service, wrapped by one or more other keys: the file "service.key" beside
//! the database. Nothing in it is secret by itself. A value; write() puts it on the disk.
//!
//! Shape: "PCCKEYS", version (1 byte), service's id (16 bytes), data key's id (8), when that was
//! made (8, milliseconds since 1970, big end first); the number of slots (1); the slots; SHA-256 of
//! all that, which tells a damaged file from a key that does not fit. A slot: kind (1), when it was
//! made and when it was proven (8 each, 0 for never), wrapping key's id (16), length and name of
//! the store (1 + n), the wrapped secret (92: AES-256-GCM). Its associated data is the file up to
//! the data key's date, and the slot up to the wrapped secret.
class KeyFile {
public:
    enum class Kind : quint8 {
        Store = 1, //!< by a key in a store of secrets
        Recovery = 2, //!< by the key that a person wrote down
        File = 3, //!< by a key that a program without a person is given
    };
    struct Slot {
        Kind kind = Kind::Store;
        QDateTime made; //!< UTC
        QDateTime proven; //!< UTC; invalid: nobody has shown yet to have that key
        QString wrappingKeyId; //!< UUID
        QString store; //!< backend's name for Kind::Store, else empty
        QByteArray wrapped;
    };

    //! A fresh one for a new data key, without slots.
    KeyFile(QString serviceId, const DataKey& key, const QDateTime& made);
    //! Errors: NotFound (no such file), key_errors::fileDamaged() and fileNewer(), RefusedOrFailed.
    [[nodiscard]] static base::Result<KeyFile> read(const QString& path);
    //! Atomically, mode 0600. Error RefusedOrFailed: the old content is still there.
    [[nodiscard]] base::Result<base::Done> write(const QString& path) const;

    [[nodiscard]] const QString& serviceId() const { return m_serviceId; }
    [[nodiscard]] const QString& dataKeyId() const { return m_dataKeyId; }
    [[nodiscard]] const QDateTime& dataKeyMade() const { return m_dataKeyMade; }

    [[nodiscard]] std::optional<Slot> slot(Kind kind) const;
    //! Wraps `key`, the one this file is for, and replaces the slot of that kind. `slot.wrapped` is
    //! made here; `secret` has 32 bytes.
    void wrap(const DataKey& key, Slot slot, const QByteArray& secret);
    void remove(Kind kind);
    //! Nothing when there is no such slot, or `secret` does not open it.
    [[nodiscard]] std::optional<DataKey> unwrap(Kind kind, const QByteArray& secret) const;

private:
    KeyFile() = default;
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] static std::optional<KeyFile> parse(const QByteArray& bytes);

    QString m_serviceId;
    QString m_dataKeyId;
    QDateTime m_dataKeyMade;
    QList<Slot> m_slots;
};

} // namespace console::service
