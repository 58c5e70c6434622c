// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/llm/llm_run.h"

namespace console::ui {

using base::ApiError;

namespace {
constexpr int atATime = 2; // as many as the service tests at once
constexpr int mostTries = 5;
constexpr qint64 shortestPause = 200; // milliseconds
constexpr qint64 longestPause = 30'000; // milliseconds

//! Whether the next organization would end the same way.
bool endsAll(ApiError::Kind kind)
{
    return kind == ApiError::Kind::NotSignedIn || kind == ApiError::Kind::Offline
        || kind == ApiError::Kind::Tls;
}
} // namespace

LlmRun::LlmRun(QList<Job> jobs, QObject* parent)
    : QObject(parent)
    , m_jobs(std::move(jobs))
{
    for (qsizetype i = 0; i < m_jobs.size(); ++i) {
        m_outcomes << notTried(m_jobs.at(i).subject);
        m_tries << 0;
        m_waiting << i;
    }
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &LlmRun::startNext);
}

void LlmRun::start()
{
    startNext();
}

void LlmRun::stop()
{
    giveUp(ApiError::cancelled());
}

void LlmRun::giveUp(const ApiError& error)
{
    if (m_endedBy)
        return;
    m_endedBy = error;
    m_waiting.clear();
    m_later.stop();
    const QHash<qsizetype, base::CallHandle> running = m_running;
    for (const base::CallHandle& call : running)
        call.cancel();
    if (running.isEmpty())
        Q_EMIT finished();
}

void LlmRun::startNext()
{
    while (m_running.size() < atATime && !m_waiting.isEmpty() && !m_later.isActive()) {
        const qsizetype index = m_waiting.takeFirst();
        ++m_tries[index];
        m_running.insert(index,
            m_jobs.at(index).start().then(
                this, [this, index](const base::Result<Outcome>& result) { end(index, result); }));
    }
}

void LlmRun::end(qsizetype index, const base::Result<Outcome>& result)
{
    m_running.remove(index);
    const bool again = !result && result.error().kind == ApiError::Kind::TooManyTries
        && m_tries.at(index) < mostTries && !m_endedBy;
    if (again) {
        m_waiting.prepend(index);
        const QDateTime& retryAt = result.error().retryAt;
        const qint64 until
            = retryAt.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(retryAt) : shortestPause;
        m_later.start(int(qBound(shortestPause, until, longestPause)));
        return;
    }
    const bool cancelled = !result && result.error().kind == ApiError::Kind::Cancelled;
    if (result)
        m_outcomes[index] = *result;
    else if (!cancelled)
        m_outcomes[index] = failedOutcome(m_jobs.at(index).subject, result.error().message);
    ++m_done;
    Q_EMIT progressed(m_done, total());
    if (!result && endsAll(result.error().kind))
        giveUp(result.error());
    else if (m_waiting.isEmpty() && m_running.isEmpty())
        Q_EMIT finished();
    else
        startNext();
}

} // namespace console::ui
