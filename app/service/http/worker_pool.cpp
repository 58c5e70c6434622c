// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/worker_pool.h"

#include "base/log.h"
#include "service/http/refusal.h"

#include <exception>

namespace console::service {

namespace {

Q_LOGGING_CATEGORY(logWorker, "service.worker")

//! Calls what others wrote; exceptions end here.
template <typename Work>
bool guarded(const QString& what, Work work)
{
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        qCCritical(logWorker).noquote() << what << "threw:" << error.what();
    } catch (...) {
        qCCritical(logWorker).noquote() << what << "threw something unknown";
    }
    return false;
}

} // namespace

WorkerPool::WorkerPool(HttpHandlerFactory factory, int workers, int mostQueued, Deliver deliver)
    : m_factory(std::move(factory))
    , m_deliver(std::move(deliver))
    , m_mostQueued(mostQueued)
    , m_idle(workers)
{
    for (int i = 0; i < workers; ++i) {
        m_threads.emplace_back(QThread::create([this] { work(); }));
        m_threads.back()->setObjectName(QStringLiteral("service-worker-%1").arg(i + 1));
        m_threads.back()->start();
    }
}

WorkerPool::~WorkerPool()
{
    stop();
}

bool WorkerPool::submit(Job job)
{
    QMutexLocker lock(&m_mutex);
    if (m_stopping || m_queue.size() >= m_mostQueued + m_idle)
        return false;
    m_queue.append(std::move(job)); // enqueue() would copy
    m_wake.wakeOne();
    return true;
}

void WorkerPool::stop()
{
    {
        QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_queue.clear();
        m_wake.wakeAll();
    }
    for (const std::unique_ptr<QThread>& thread : m_threads)
        thread->wait();
}

void WorkerPool::work()
{
    HttpHandler handler;
    guarded(QStringLiteral("the maker of handlers"), [&] { handler = m_factory(); });
    while (const std::optional<Job> job = next()) {
        run(handler, *job);
        QMutexLocker lock(&m_mutex);
        ++m_idle;
    }
}

std::optional<WorkerPool::Job> WorkerPool::next()
{
    QMutexLocker lock(&m_mutex);
    while (m_queue.isEmpty() && !m_stopping)
        m_wake.wait(&m_mutex);
    if (m_stopping)
        return std::nullopt;
    --m_idle;
    return m_queue.dequeue();
}

void WorkerPool::run(const HttpHandler& handler, const Job& job) const
{
    const base::LogScope scope(job.request.requestId);
    HttpResponse response;
    const bool answered = handler
        && guarded(QStringLiteral("the handler"), [&] { response = handler(job.request); });
    // Interim answers are the server's own business.
    if (!answered || response.status < 200 || response.status > 599)
        response = toResponse(Refusal::HandlerFailed);
    m_deliver(job.connection, job.serial, std::move(response));
}

} // namespace console::service
