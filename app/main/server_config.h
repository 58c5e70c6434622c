// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "main/server_identity.h"
#include "service/crypto/wrapping_key.h"
#include "service/service.h"

namespace console::main {

//! What packmind-cloudd is told by its operator, checked, with what lies in the files it names.
struct ServerConfig {
    QHostAddress address = {};
    quint16 port = 0;
    QString origin = {}; //!< how clients reach it: "https://console.acme.example"
    QStringList hosts = {}; //!< as HttpLimits::hosts
    QString dataFolder = {};
    QString backupFolder = {};
    IdentityFiles identityFiles = {};
    service::TlsIdentity identity = service::TlsIdentity();
    service::WrappingKey wrappingKey;
    QString firstOperator = {}; //!< e-mail address, or empty
    domain::EndpointPolicy allowedEndpoints = {};
};

//! Reads the file at `path`, whose settings packmind-cloudd(8) describes, and the certificate and
//! keys that it names; touches nothing else. Or says all that is wrong, one line each, with the
//! name of the setting and what to do. In English, as the log of a server is.
[[nodiscard]] tl::expected<ServerConfig, QStringList> readServerConfig(const QString& path);

} // namespace console::main
