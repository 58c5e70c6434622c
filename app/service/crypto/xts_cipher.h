// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <openssl/types.h>

#include <memory>

namespace console::service {

//! AES-256-XTS (IEEE 1619, NIST SP 800-38E) over whole units of 512 bytes. The tweak of a unit is
//! its number, little end first. Not for several threads at once.
class XtsCipher {
public:
    static constexpr qint64 unitBytes = 512;
    static constexpr qsizetype keyBytes = 64;

    //! `key`: two different AES-256 keys one after the other.
    explicit XtsCipher(const QByteArray& key);

    //! Both work in place on `count` units, of which the first has the number `firstUnit`. False
    //! when OpenSSL refuses; what is there then means nothing.
    [[nodiscard]] bool encrypt(unsigned char* units, qint64 firstUnit, qint64 count) const;
    [[nodiscard]] bool decrypt(unsigned char* units, qint64 firstUnit, qint64 count) const;

private:
    struct Free {
        void operator()(EVP_CIPHER_CTX* context) const;
    };
    using Context = std::unique_ptr<EVP_CIPHER_CTX, Free>;
    enum class Direction { Decrypt = 0, Encrypt = 1 };
    [[nodiscard]] static Context keyed(const QByteArray& key, Direction direction);

    const Context m_encrypt;
    const Context m_decrypt;
};

} // namespace console::service
