// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/mail.h"
#include "service/store/database.h"

namespace console::service {

//! A row of table data_request_code.
struct StoredCode {
    QString id = {};
    QString requestId = {};
    QString mark = {}; //!< hex HMAC-SHA-256 of the code
    QString mailId = {};
    int attempts = 0; //!< that were wrong
    QDateTime createdAt = {};
    QDateTime expiresAt = {};
    std::optional<QDateTime> provedAt = {};
    std::optional<domain::MailState> mail = {}; //!< nothing once its mail is forgotten
};

//! Table data_request_code, of one workspace. Only the last code of a case counts.
class IdentityCodeStore {
public:
    IdentityCodeStore(Database& database, domain::WorkspaceId workspace)
        : m_database(database)
        , m_workspace(std::move(workspace))
    {
    }

    void insert(const StoredCode& code, const domain::UserId& by);
    [[nodiscard]] std::optional<StoredCode> last(const QString& requestId);
    //! The first that was made after `moment`.
    [[nodiscard]] std::optional<QDateTime> firstAfter(
        const QString& requestId, const QDateTime& moment);
    //! Those that were made after `moment`.
    [[nodiscard]] int madeAfter(const QString& requestId, const QDateTime& moment);
    void countAttempt(const QString& id);
    void prove(const QString& id, const QDateTime& now);
    //! None of the case counts any more, nor does one that was told.
    void endAll(const QString& requestId, const QDateTime& now);

private:
    Database& m_database;
    const domain::WorkspaceId m_workspace;
};

} // namespace console::service
