// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/jobs/job_thread.h"

namespace console::service {

//! The thread that sends mails, one at a time: those whose time has come, at once when MailDesk
//! tells of them. Begins with run, ends when the desk stops.
class MailRunner : public JobThread {
    Q_OBJECT

public:
    using JobThread::JobThread;
    //! Stops and waits. A mail under way is given up, or waited for briefly once it was handed
    //! over.
    ~MailRunner() override;

    //! Ends soon; finished() tells.
    void stop();

protected:
    void run() override;

private:
    void work();

    QDate m_forgotten; //!< the day on which old mails were last looked for
};

} // namespace console::service
