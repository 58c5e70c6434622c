// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/account.h"
#include "domain/backup.h"
#include "domain/workspace.h"
#include "service/crypto/data_key.h"

#include <QMutex>
#include <QWaitCondition>

namespace console::service {

//! One backup to be made.
struct BackupRequest {
    QString id; //!< UUID
    bool scheduled = false;
    QString folder;
    QByteArray password; //!< UTF-8; a secret
    domain::WorkspaceId workspace; //!< whose record tells of it
    std::optional<domain::UserId> by; //!< who asked, if anybody
    QDateTime askedAt;
};

//! What is fixed for the backups of one service.
struct BackupRules {
    QString dataFolder; //!< nothing is backed up into it
    DataKey dataKey;
    std::optional<QString> folder; //!< set by the operator of a server; else people choose one
    int passwordRounds = 0; //!< CmsPassword::rounds
};

//! Where backups are asked for, and where the one thread that makes them takes its orders. One at a
//! time. May be used from every thread.
class BackupDesk {
public:
    explicit BackupDesk(BackupRules rules);

    [[nodiscard]] const BackupRules& rules() const { return m_rules; }

    //! False when one waits or is being made.
    [[nodiscard]] bool ask(const BackupRequest& request);
    //! The one that waits or is being made.
    [[nodiscard]] std::optional<domain::BackupProgress> running() const;
    //! False when it is another one, or none.
    [[nodiscard]] bool cancel(const QString& id);
    //! The schedule is looked at again now, and what failed before `now` is worth another try.
    void settingsChanged(const QDateTime& now);
    //! When that was last, since the service started.
    [[nodiscard]] std::optional<QDateTime> settingsChangedAt() const;
    //! For good: what is being made is cancelled.
    void stop();

    // For the thread that makes them.

    //! Waits for a request, at most for `patience`.
    [[nodiscard]] std::optional<BackupRequest> take(std::chrono::milliseconds patience);
    //! False when it was cancelled.
    [[nodiscard]] bool report(const QString& step, qint64 pagesDone, qint64 pagesTotal);
    //! The one that was taken has ended.
    void end();
    [[nodiscard]] bool isStopping() const;

private:
    const BackupRules m_rules;
    mutable QMutex m_mutex;
    QWaitCondition m_changed;
    std::optional<BackupRequest> m_waiting;
    std::optional<domain::BackupProgress> m_running;
    bool m_cancelled = false;
    std::optional<QDateTime> m_settingsChangedAt;
    bool m_woken = false;
    bool m_stopping = false;
};

} // namespace console::service
