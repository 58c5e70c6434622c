// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/store/mail_rows.h"

namespace console::service {

//! What became of one attempt.
struct MailAttempt {
    domain::MailState state = domain::MailState::Sent;
    std::optional<QDateTime> nextAt = {}; //!< of one that is tried again
    int replyCode = 0;
    QString reply = {}; //!< words of the relay, or of the failure
};

//! Table mail, as what sends it uses it.
class MailQueue {
public:
    explicit MailQueue(Database& database)
        : m_database(database)
    {
    }

    //! Workspaces with a mail whose time has come, and a relay.
    [[nodiscard]] QList<domain::WorkspaceId> due(const QDateTime& now);
    //! The one that waits for longest; before others what somebody waits for, and what ends soon:
    //! links to a new password, and codes.
    [[nodiscard]] std::optional<StoredMail> next(
        const domain::WorkspaceId& workspace, const QDateTime& now);
    //! Attempts that were begun after `moment`.
    [[nodiscard]] int begunAfter(const domain::WorkspaceId& workspace, const QDateTime& moment);

    void begin(const QString& id, const QDateTime& now);
    //! From here on it may reach its recipient. `hash`: of the message. False where it was stopped
    //! since it was begun, or is forgotten: it must not leave.
    bool handOver(const QString& id, const QString& hash, const QDateTime& now);
    void settle(const StoredMail& stored, const MailAttempt& attempt, const QDateTime& now);

    //! Whether one is being sent, or was when it was cut off.
    [[nodiscard]] bool hasBegun();
    //! What the end of the service cut off: queued anew where nothing was handed over, else
    //! unknown. How many there were.
    qint64 settleInterrupted(const QDateTime& now);

private:
    Database& m_database;
};

} // namespace console::service
