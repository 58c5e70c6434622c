// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

#include <QThread>

namespace console::service {

//! The thread that makes backups: those that are asked for at BackupDesk, and those whose time has
//! come. A missed one is made at once. Begins with run, ends when the desk stops.
class BackupRunner : public QThread {
    Q_OBJECT

public:
    //! `look` is how often the clock is looked at, so that a computer that slept finds out.
    BackupRunner(QString databaseFile, std::shared_ptr<const Protection> protection, Shared shared,
        std::chrono::milliseconds look);
    //! Stops and waits; a backup under way is cut off.
    ~BackupRunner() override;

    //! Ends soon; finished() tells.
    void stop();

protected:
    void run() override;

private:
    void work(Database& database);
    void waitForTheNextLook() const;

    const QString m_databaseFile;
    const std::shared_ptr<const Protection> m_protection;
    const Shared m_shared;
    const std::chrono::milliseconds m_look;
};

} // namespace console::service
