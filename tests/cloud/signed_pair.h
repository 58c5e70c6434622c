// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::test {

//! An authority and a server certificate for 127.0.0.1 that it signed, as PEM.
struct SignedPair {
    QByteArray authority; //!< certificate only
    QByteArray server; //!< key and certificate
};

[[nodiscard]] SignedPair makeSignedPair();

} // namespace console::test
