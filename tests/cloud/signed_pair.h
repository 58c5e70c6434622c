// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::test {

//! What a server certificate of a test says. Times are seconds from now.
struct CertificateTerms {
    const char* names = "IP:127.0.0.1"; //!< subject alternative names, as OpenSSL writes them
    long from = -3600;
    long until = 3600;
    long authorityUntil = 30L * 24 * 3600; //!< of who signed it
};

//! An authority and a server certificate that it signed, as PEM.
struct SignedPair {
    QByteArray authority; //!< certificate only
    QByteArray server; //!< key and certificate
};

[[nodiscard]] SignedPair makeSignedPair(const CertificateTerms& terms = {});

//! Key and certificate, as PEM, for which nobody but itself vouches.
[[nodiscard]] QByteArray makeSelfSigned(const CertificateTerms& terms = {});

} // namespace console::test
