// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/jobs/job_thread.h"

namespace console::service {

//! The thread that makes backups: those that are asked for at BackupDesk, and those whose time has
//! come. A missed one is made at once. Between them it takes away files of cases that were never
//! sent to their end. Begins with run, ends when the desk stops.
class BackupRunner : public JobThread {
    Q_OBJECT

public:
    using JobThread::JobThread;
    //! Stops and waits; a backup under way is cut off.
    ~BackupRunner() override;

    //! Ends soon; finished() tells.
    void stop();

protected:
    void run() override;

private:
    void work(Database& database);
    void waitForTheNextLook() const;
};

} // namespace console::service
