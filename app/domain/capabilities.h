// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace console::domain {

//! What a server can do. Ours says so at GET /capabilities; a 404 there means the real Packmind.
struct Capabilities {
    QString service; //!< "packmind-console-service", or "packmind" for v0
    QString version; //!< of the service; empty for v0
    QString edition; //!< "oss" or "cloud"
    bool governance = false; //!< sub-processors, trust requests, activity
    bool signUpOpen = true; //!< v0 doesn't say; open
    bool archive = false; //!< organizations can be archived
    bool apiKeyList = false; //!< API keys can be listed and revoked
    bool encryptedAtRest = false; //!< the service's own files are encrypted with AES-256
    bool encryptedBackups = false;
    bool backupFolder = false; //!< the folder for backups can be chosen through the API
    //! Keys of LLM providers stay when settings are saved without them, and tests tell their steps.
    bool llmKeys = false;
    bool mail = false; //!< a relay is set: invitations and links to a new password leave by mail
    bool idempotency = false; //!< honours Idempotency-Key on POST
    QString
        dataRegion; //!< "this computer" style key: "embedded", "eu", "us", or empty when unknown
};

} // namespace console::domain
