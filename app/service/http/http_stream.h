// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMutex>

#include <functional>
#include <optional>

namespace console::service {

//! An answer that goes on after its header, for as long as its client stays. Thread-safe.
class HttpStream {
public:
    //! Dropped once the client has gone.
    void write(const QByteArray& bytes);
    void end();

    //! Called with what is written, and with nothing at the end; from any thread, and not any more
    //! after detach().
    using Sink = std::function<void(std::optional<QByteArray>)>;
    //! By the connection: what was written so far comes first.
    void attach(Sink sink);
    void detach();

private:
    QMutex m_mutex;
    Sink m_sink;
    QByteArray m_early; //!< written before there was a connection
    bool m_ended = false;
};

} // namespace console::service
