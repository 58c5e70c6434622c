// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/beat.h"
#include "service/usecases/context.h"

#include <QThread>

namespace console::service {

//! A thread of the service beside those that answer. It looks at the clock every `look`, so that a
//! computer that slept finds out what its time has brought.
class JobThread : public QThread {
public:
    JobThread(QString databaseFile, std::shared_ptr<const Protection> protection, Shared shared,
        std::chrono::milliseconds look)
        : m_shared(std::move(shared))
        , m_look(look)
        , m_databaseFile(std::move(databaseFile))
        , m_protection(std::move(protection))
    {
    }

protected:
    //! A connection of the thread's own.
    [[nodiscard]] auto openDatabase() const { return Database::open(m_databaseFile, m_protection); }

    //! Until the next look; all threads that look once a minute do so together.
    [[nodiscard]] std::chrono::milliseconds untilLook() const
    {
        return m_look == base::beat ? base::untilBeat() : m_look;
    }

    const Shared m_shared;

private:
    const std::chrono::milliseconds m_look;
    const QString m_databaseFile;
    const std::shared_ptr<const Protection> m_protection;
};

} // namespace console::service
