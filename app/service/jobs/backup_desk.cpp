// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/backup_desk.h"

namespace console::service {

BackupDesk::BackupDesk(BackupRules rules)
    : m_rules(std::move(rules))
{
}

bool BackupDesk::ask(const BackupRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_running || m_stopping)
        return false;
    m_waiting = request;
    m_cancelled = false;
    m_running = domain::BackupProgress{.id = request.id,
        .scheduled = request.scheduled,
        .startedAt = request.askedAt,
        .step = QStringLiteral("waiting")};
    m_changed.wakeAll();
    return true;
}

std::optional<domain::BackupProgress> BackupDesk::running() const
{
    const QMutexLocker lock(&m_mutex);
    return m_running;
}

bool BackupDesk::cancel(const QString& id)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_running || m_running->id != id)
        return false;
    m_cancelled = true;
    return true;
}

void BackupDesk::settingsChanged(const QDateTime& now)
{
    const QMutexLocker lock(&m_mutex);
    m_settingsChangedAt = now;
    m_woken = true;
    m_changed.wakeAll();
}

std::optional<QDateTime> BackupDesk::settingsChangedAt() const
{
    const QMutexLocker lock(&m_mutex);
    return m_settingsChangedAt;
}

void BackupDesk::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_changed.wakeAll();
}

std::optional<BackupRequest> BackupDesk::take(std::chrono::milliseconds patience)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_waiting && !m_woken && !m_stopping)
        m_changed.wait(&m_mutex, QDeadlineTimer(patience));
    m_woken = false;
    return m_stopping ? std::nullopt : std::exchange(m_waiting, std::nullopt);
}

bool BackupDesk::report(const QString& step, qint64 pagesDone, qint64 pagesTotal)
{
    const QMutexLocker lock(&m_mutex);
    if (m_running) {
        m_running->step = step;
        m_running->pagesDone = pagesDone;
        m_running->pagesTotal = pagesTotal;
    }
    return !m_cancelled && !m_stopping;
}

void BackupDesk::end()
{
    const QMutexLocker lock(&m_mutex);
    m_running.reset();
}

bool BackupDesk::isStopping() const
{
    const QMutexLocker lock(&m_mutex);
    return m_stopping;
}

} // namespace console::service
