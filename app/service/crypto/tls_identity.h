// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace console::service {

//! What the service proves its name with.
struct TlsIdentity {
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> issuers = {}; //!< that are shown along with it, each of the one before
};

//! The identity kept in `folder`/tls-identity.pem (mode 0600), made when that file does not exist:
//! an EC P-256 key and a self-signed certificate for 127.0.0.1, ::1 and localhost, valid for ten
//! years.
//!
//! Clients trust exactly this certificate, so a file that is there but can't be used is never
//! replaced. Errors: RefusedOrFailed when it can't be read or written; InvalidInput, field
//! "tls-identity.pem" and code "tls.identity.damaged" when a part is missing, unreadable, or does
//! not fit the other, and "tls.identity.expired".
[[nodiscard]] base::Result<TlsIdentity> loadOrCreateTlsIdentity(const QString& folder);

} // namespace console::service
