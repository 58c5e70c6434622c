// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace console::base {

//! AES-256-GCM (NIST SP 800-38D) with a fresh random nonce of 96 bits for each sealing.
//! Shape of what seal() gives: nonce (12 bytes), ciphertext, tag (16 bytes).
class Sealer {
public:
    static constexpr int keyBytes = 32;

    //! `key` has exactly 32 bytes.
    explicit Sealer(QByteArray key);
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    //! `associated` is not stored; opening needs the same, so a value can't be moved elsewhere.
    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& associated) const;

    //! Error InvalidInput, field "key": wrong key, or changed bytes.
    [[nodiscard]] Result<QByteArray> open(
        const QByteArray& sealed, const QByteArray& associated) const;

private:
    QByteArray m_key;
};

} // namespace console::base
