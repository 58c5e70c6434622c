// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/jobs/job_thread.h"

#include <QDateTime>
#include <QMutex>
#include <QWaitCondition>

namespace console::service {

//! The thread that takes away what was kept for long enough: cases once at its start, and once on
//! each day (UTC) that comes while it runs; packages, and files that did not come as a whole, at
//! its start and once an hour. What failed is tried again at the next look.
class RetentionRunner : public JobThread {
    Q_OBJECT

public:
    using JobThread::JobThread;
    //! Stops and waits for the case that is being purged.
    ~RetentionRunner() override;

    //! Ends soon; finished() tells.
    void stop();

protected:
    void run() override;

private:
    [[nodiscard]] QDate today() const; //!< UTC
    //! False: the database can't be opened.
    [[nodiscard]] bool sweep(const QDateTime& now) const;
    //! False: it has to be tried again.
    [[nodiscard]] bool work() const;
    [[nodiscard]] bool waitForTheNextLook();

    QMutex m_mutex;
    QWaitCondition m_woken;
    bool m_stopping = false;
};

} // namespace console::service
