// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QSocketNotifier;

namespace console::main {

//! SIGTERM, SIGINT and SIGHUP as Qt signals, so that the end of the desktop session, or of a
//! server, drains the service instead of cutting it off. One object per program.
class QuitSignals : public QObject {
    Q_OBJECT

public:
    //! What SIGHUP asks for: the end, as when a terminal closes, or that files are read anew.
    enum class HangUp { Quits, Reloads };

    explicit QuitSignals(HangUp hangUp = HangUp::Quits, QObject* parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();
    void reloadRequested(); //!< of HangUp::Reloads

private:
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace console::main
