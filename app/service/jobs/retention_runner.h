// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/usecases/context.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace console::service {

//! The thread that purges cases whose retention is over: once at its start, and once on each day
//! (UTC) that comes while it runs. What failed is tried again at the next look.
class RetentionRunner : public QThread {
    Q_OBJECT

public:
    //! `look` is how often the clock is looked at, so that a computer that slept finds out.
    RetentionRunner(QString databaseFile, std::shared_ptr<const Protection> protection,
        Shared shared, std::chrono::milliseconds look);
    //! Stops and waits for the case that is being purged.
    ~RetentionRunner() override;

    //! Ends soon; finished() tells.
    void stop();

protected:
    void run() override;

private:
    //! False: it has to be tried again.
    [[nodiscard]] bool work() const;
    [[nodiscard]] bool waitForTheNextLook();

    const QString m_databaseFile;
    const std::shared_ptr<const Protection> m_protection;
    const Shared m_shared;
    const std::chrono::milliseconds m_look;
    QMutex m_mutex;
    QWaitCondition m_woken;
    bool m_stopping = false;
};

} // namespace console::service
