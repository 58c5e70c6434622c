// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QSslCertificate>

namespace console::profiles {

//! Largest file that certificates or a key are chosen from.
inline constexpr qint64 largestCertificateFile = 32 * 1024;

//! Most that the certificates of one choice may take as PEM: all profiles are in one small file.
inline constexpr qsizetype largestChain = 48 * 1024;

//! The certificates of authorities in a PEM or DER file, as PEM. Errors InvalidInput, field
//! "authorities": "certificates.none", "certificates.many" (more than 20), "certificates.large",
//! "certificates.no-authority" (one of them may not sign others: RFC 5280, 4.2.1.9).
[[nodiscard]] base::Result<QByteArray> readAuthorities(const QByteArray& file);

//! The same of a file that a person chooses now, to trust it. Also "certificates.expired": none of
//! them is valid any more, and Qt would leave them out without a word.
[[nodiscard]] base::Result<QByteArray> chosenAuthorities(const QByteArray& file);

//! What a server may ask a console for, to know who it is (RFC 8446, 4.3.2).
struct ClientIdentity {
    QByteArray certificates; //!< PEM, the console's own first
    QByteArray key; //!< PEM, not encrypted: a secret
};

//! From PEM with certificate and key, or from PKCS#12 (RFC 7292), also where it is encrypted with
//! ciphers that OpenSSL has given up (RC2). The certificates may stand in any order. Errors
//! InvalidInput, fields "clientCertificate" ("identity.none", "identity.no-key", "identity.large",
//! "identity.other-key": the key is no certificate's, "identity.key-kind": neither RSA nor EC, or
//! damaged, "identity.sealing": encrypted in a way that is not known) and "passphrase"
//! ("identity.passphrase").
[[nodiscard]] base::Result<ClientIdentity> readClientIdentity(
    const QByteArray& file, const QString& passphrase);

} // namespace console::profiles
