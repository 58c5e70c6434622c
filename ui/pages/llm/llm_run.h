// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/organizations/outcomes.h"

#include <QTimer>

namespace console::ui {

//! The same piece of work for many organizations, two at a time, with an outcome for each.
//! Stopping, or losing the session or the connection, leaves the rest as not tried.
class LlmRun : public QObject {
    Q_OBJECT

public:
    struct Job {
        QString subject; //!< name of the organization
        //! Starts it. Errors of kind TooManyTries are tried again when the server says so.
        std::function<base::Call<Outcome>()> start;
    };

    explicit LlmRun(QList<Job> jobs, QObject* parent = nullptr);

    void start();
    //! What is under way is cancelled.
    void stop();
    [[nodiscard]] const QList<Outcome>& outcomes() const { return m_outcomes; }
    [[nodiscard]] int total() const { return int(m_jobs.size()); }
    //! Why it ended early; nothing when it did not.
    [[nodiscard]] const std::optional<base::ApiError>& endedBy() const { return m_endedBy; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void startNext();
    void end(qsizetype index, const base::Result<Outcome>& result);
    void giveUp(const base::ApiError& error);

    QList<Job> m_jobs;
    QList<Outcome> m_outcomes;
    QList<int> m_tries;
    QList<qsizetype> m_waiting; //!< indices, next one first
    QHash<qsizetype, base::CallHandle> m_running;
    std::optional<base::ApiError> m_endedBy;
    QTimer m_later;
    int m_done = 0;
};

} // namespace console::ui
