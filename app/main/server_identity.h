// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/secret_file.h"
#include "service/crypto/tls_identity.h"

namespace console::main {

//! Where a server's certificates are, PEM, the own one first and then whoever issued it; and its
//! key, PEM, without a passphrase. May be one file.
struct IdentityFiles {
    SecretFile certificate;
    SecretFile key;
};

//! Errors, whose messages say what to do: those of SecretFile::read(), and InvalidInput. Field:
//! "certificate" or "certificate-key".
[[nodiscard]] base::Result<service::TlsIdentity> readIdentity(const IdentityFiles& files);

} // namespace console::main
