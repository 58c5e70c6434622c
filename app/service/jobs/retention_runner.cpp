// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/jobs/retention_runner.h"

#include "service/jobs/retention_job.h"
#include "service/usecases/request_attachments.h"
#include "service/usecases/request_copy.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

namespace console::service {

namespace {
Q_LOGGING_CATEGORY(log, "service.retention")

constexpr std::chrono::hours betweenSweeps{1};
} // namespace

RetentionRunner::~RetentionRunner()
{
    stop();
    wait();
}

void RetentionRunner::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_stopping = true;
    m_woken.wakeAll();
}

void RetentionRunner::run()
{
    QDate done;
    QDateTime swept;
    do {
        const QDateTime now = m_shared.clock().toUTC();
        const bool sweeps = !swept.isValid()
            || qAbs(swept.secsTo(now)) >= std::chrono::seconds(betweenSweeps).count();
        if (sweeps && sweep(now))
            swept = now;
        const QDate day = today();
        // Where the day has changed meanwhile, nobody knows which of both was looked at.
        if (day != done && work() && day == today())
            done = day;
    } while (waitForTheNextLook());
}

QDate RetentionRunner::today() const
{
    return m_shared.clock().toUTC().date();
}

bool RetentionRunner::sweep(const QDateTime& now) const
{
    const auto database = openDatabase();
    if (!database)
        return false;
    dropUnfinishedAttachments(**database, now.addDuration(-RequestAttachments::patience));
    forgetExpiredPackages(**database, m_shared);
    return true;
}

bool RetentionRunner::work() const
{
    // Open for the work only: a connection has to be looked after, and this one rests for a day.
    const auto database = openDatabase();
    const auto run = database ? purgeDueCases(**database, m_shared)
                              : base::Result<RetentionRun>(base::failure(database.error()));
    if (!run) {
        qCWarning(log).noquote() << "no cases are purged for now:" << run.error().code;
        return false;
    }
    if (run->purged > 0 || run->postponed > 0)
        qCInfo(log) << "cases purged:" << run->purged << "postponed:" << run->postponed;
    return run->failed == 0;
}

bool RetentionRunner::waitForTheNextLook()
{
    const QMutexLocker lock(&m_mutex);
    const QDeadlineTimer next(untilLook());
    while (!m_stopping && !next.hasExpired())
        m_woken.wait(&m_mutex, next);
    return !m_stopping;
}

} // namespace console::service
