// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace console::service {

//! What a person keeps on paper, so that a lost keychain is no lost register: 160 random bits, 20
//! bits that tell whose they are, 20 bits of checksum. Wiped when it goes.
//!
//! Written as eight groups of five characters of Crockford's Base32: "7Q4ZK-…". Read whatever the
//! case, with spaces or hyphens or none, O as 0, I and L as 1.
class RecoveryKey {
public:
    //! A new one for the service with this id.
    [[nodiscard]] static RecoveryKey generate(const QString& serviceId);
    //! Errors, both InvalidInput, field "recoveryKey": "keys.recovery.shape" (not 40 characters of
    //! the alphabet), "keys.recovery.mistyped" (the checksum does not fit).
    [[nodiscard]] static base::Result<RecoveryKey> parse(const QString& text);

    ~RecoveryKey();
    RecoveryKey(const RecoveryKey& other);
    RecoveryKey& operator=(const RecoveryKey&) = delete;

    //! To be shown once.
    [[nodiscard]] QString text() const;
    //! Whether it was made for this service: told by 20 bits, so a stranger's fits once in a
    //! million times. What opens the data is wrappingSecret().
    [[nodiscard]] bool isFor(const QString& serviceId) const;
    //! 32 bytes for AES-256-GCM.
    [[nodiscard]] QByteArray wrappingSecret(const QString& serviceId) const;

private:
    explicit RecoveryKey(QByteArray digits);

    QByteArray m_digits; // 40 values from 0 to 31
};

} // namespace console::service
