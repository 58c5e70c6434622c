// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QHash>
#include <QHostAddress>
#include <QMutex>

#include <optional>

namespace console::service {

//! Counts what clients whom nobody knows ask for, so that none of them keeps the service busy. In
//! memory only: a service that was restarted counts anew. Who is past their minute is forgotten
//! when others come in the next. Thread-safe.
class VisitLimit {
public:
    static constexpr int most = 120; //!< of one client in a minute
    static constexpr qsizetype mostClients = 4096; //!< that are remembered; then the oldest goes

    //! Counts one more of `client`: an IPv4 address, or all of an IPv6 network of 64 bits. Nothing
    //! when it is served, else after how many seconds it is again.
    [[nodiscard]] std::optional<int> secondsToWait(
        const QHostAddress& client, const QDateTime& now);

private:
    struct Visits {
        QDateTime since;
        int count = 0;
    };
    using Table = QHash<QByteArray, Visits>;

    [[nodiscard]] static bool isOver(const Visits& visits, const QDateTime& now);
    void makeRoom(const QDateTime& now);

    QMutex m_mutex;
    Table m_visits; //!< by network
    QDateTime m_cleared; //!< when those were forgotten last who are past their minute
};

} // namespace console::service
