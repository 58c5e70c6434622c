// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace console::service {

//! A fresh EC P-256 key (PKCS #8) and its self-signed certificate (X.509 v3, SHA-256, ten years,
//! subject alternative names 127.0.0.1, ::1 and localhost, server authentication, no CA) as PEM one
//! after the other. Empty when OpenSSL refuses.
[[nodiscard]] QByteArray makeSelfSignedPem();

//! Whether the first private key and the first certificate in `pem` are a pair.
[[nodiscard]] bool keyFitsCertificate(const QByteArray& pem);

} // namespace console::service
