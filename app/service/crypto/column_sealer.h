// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "service/crypto/data_key.h"

#include <memory>
#include <vector>

namespace console::service {

//! Where a sealed value stands; it opens nowhere else. UTF-8.
struct SealedPlace {
    QByteArray table;
    QByteArray column;
    QByteArray row;
    QByteArray workspace; //!< empty for what belongs to the service as a whole
};

//! What is said of a value that is not what was stored: RefusedOrFailed, code "storage.sealed",
//! with table, column, row and `what` is wrong in the detail.
[[nodiscard]] base::Failure damagedValue(const SealedPlace& place, const QString& what);

//! Seals single values of the database with AES-256-GCM (NIST SP 800-38D), the place as associated
//! data.
//!
//! Shape of a sealed value: "v1:", id of the data key, ":", base64 of nonce (12 bytes), ciphertext
//! and tag (16 bytes). Exactly one text is right: any other bit is found.
//!
//! Keeps its OpenSSL contexts from one value to the next, so every thread needs one of its own.
class ColumnSealer {
public:
    //! Seals with `current` and opens what it or one of `older` has sealed.
    explicit ColumnSealer(const DataKey& current, const QList<DataKey>& older = {});
    ~ColumnSealer();
    ColumnSealer(const ColumnSealer&) = delete;
    ColumnSealer& operator=(const ColumnSealer&) = delete;

    [[nodiscard]] QString seal(const QString& plain, const SealedPlace& place) const;

    //! Error damagedValue(): the value was changed, stands in another place than the one it was
    //! sealed for, or needs a key that is not here; the detail then has the id of that key.
    [[nodiscard]] base::Result<QString> open(const QString& sealed, const SealedPlace& place) const;

    //! The same for what is no text. A text is its UTF-8.
    [[nodiscard]] QString sealBytes(const QByteArray& plain, const SealedPlace& place) const;
    [[nodiscard]] base::Result<QByteArray> openBytes(
        const QString& sealed, const SealedPlace& place) const;

    //! Whether `sealed` is by the current key.
    [[nodiscard]] bool isCurrent(const QString& sealed) const;

    //! HMAC-SHA-256 (RFC 2104) of an address in the form of domain::emailAddress(), 64 hexadecimal
    //! digits: finds the address without being it.
    [[nodiscard]] QString lookUp(const QString& address) const;

private:
    struct Key;
    [[nodiscard]] const Key* keyWith(const QByteArray& id) const;

    std::vector<std::unique_ptr<Key>> m_keys; //!< the current one first
    QByteArray m_lookUpKey;
};

} // namespace console::service
