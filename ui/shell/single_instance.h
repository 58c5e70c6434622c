// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace console::ui {

//! Lets one console run per person and data folder. A second start asks the first to show its
//! window, or only whether it is there.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    enum class Role {
        First, //!< this program goes on
        Second, //!< the first one was asked and answered: end with success
        Unreachable, //!< another one holds the lock and does not answer, as in another session
    };

    //! Of a second start.
    enum class Wish {
        Window, //!< raiseRequested() of the first one
        Nothing, //!< it was to stay hidden, as one that starts with the session
    };

    //! `stateFolder` holds the lock, `runtimeFolder` the socket; both are made, mode 0700, when
    //! missing.
    SingleInstance(const QString& stateFolder, QString runtimeFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    //! Call once. Waits at most two seconds, and only when there is another one.
    [[nodiscard]] Role claim(Wish wish = Wish::Window);
    //! Where the first one listens; a path of at most 107 bytes, the limit of the system.
    [[nodiscard]] QString socketPath() const;

Q_SIGNALS:
    //! Another start asks for the window.
    void raiseRequested();

private:
    [[nodiscard]] bool askFirst(Wish wish) const;
    void listen();
    void answer();

    QString m_runtimeFolder;
    QString m_stateFolder;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace console::ui
