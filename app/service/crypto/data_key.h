// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace console::service {

//! The secret that protects the data of one service: 512 random bits. Every use has a key of its
//! own, derived by HKDF-SHA-256 (RFC 5869), so that none tells anything about another. Wiped when
//! it goes.
class DataKey {
public:
    static constexpr int size = 64;

    //! A new one from the system's generator.
    [[nodiscard]] static DataKey generate();
    //! Nothing unless `secret` has exactly 64 bytes.
    [[nodiscard]] static std::optional<DataKey> fromSecret(const QByteArray& secret);

    ~DataKey();
    DataKey(const DataKey& other);
    DataKey& operator=(const DataKey& other);

    //! The secret itself, to be wrapped by another key.
    [[nodiscard]] QByteArray secret() const;
    //! 64 bytes for AES-256-XTS: two different keys of 32 (IEEE 1619).
    [[nodiscard]] QByteArray filesKey() const;
    //! 32 bytes for AES-256-GCM over single columns.
    [[nodiscard]] QByteArray columnsKey() const;
    //! 32 bytes for HMAC-SHA-256 over what is looked up without being read.
    [[nodiscard]] QByteArray lookUpKey() const;
    //! Tells keys apart and nothing else: 16 hexadecimal digits. Not secret.
    [[nodiscard]] QString id() const;

private:
    explicit DataKey(const QByteArray& secret);
    [[nodiscard]] QByteArray derived(const char* use, int bytes) const;

    QByteArray m_secret;
};

} // namespace console::service
