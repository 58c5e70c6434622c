// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"

#include <QMutex>
#include <QQueue>
#include <QThread>
#include <QWaitCondition>

#include <memory>
#include <vector>

namespace console::service {

//! Runs handlers on threads of its own, one handler made per thread.
class WorkerPool {
public:
    struct Job {
        quint64 connection = 0;
        quint64 serial = 0; //!< counts the requests of the connection
        HttpRequest request;
    };
    //! Called on a worker thread. Ids instead of pointers: the client may be gone by now.
    using Deliver = std::function<void(quint64 connection, quint64 serial, HttpResponse)>;

    WorkerPool(HttpHandlerFactory factory, int workers, int mostQueued, Deliver deliver);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    //! False when every worker is busy and the queue is full, or after stop(). Thread-safe.
    [[nodiscard]] bool submit(Job job);

    //! Drops what waits and returns when the handlers under way have ended.
    void stop();

private:
    void work();
    std::optional<Job> next();
    void run(const HttpHandler& handler, const Job& job) const;

    const HttpHandlerFactory m_factory;
    const Deliver m_deliver;
    const int m_mostQueued;
    QMutex m_mutex;
    QWaitCondition m_wake;
    QQueue<Job> m_queue;
    int m_idle = 0;
    bool m_stopping = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace console::service
