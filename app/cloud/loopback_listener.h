// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "cloud/loopback_request.h"

#include <QObject>

#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace console::cloud {

struct LoopbackBounds {
    qsizetype headBytes = 8 * 1024;
    int connections = 8; //!< at a time; further ones are closed at once
    std::chrono::milliseconds requestTime{5'000}; //!< until the head is whole
};

//! Where a web page in the browser of this computer hands over a sign-in code (contract 5.1):
//! 127.0.0.1, a port that the system chooses and a random path. Takes one code, then closes.
//!
//! The contract has no "state" parameter, so the path stands for it: who does not know it is told
//! 404, and nothing else happens. Its owner closes it when time is over.
class LoopbackListener : public QObject {
    Q_OBJECT
public:
    //! `webPage` is the address whose page may hand over the code.
    explicit LoopbackListener(
        const QUrl& webPage, LoopbackBounds bounds = {}, QObject* parent = nullptr);
    ~LoopbackListener() override;

    //! The address for the web page, with a new path each time. Error RefusedOrFailed
    //! "browser.no-port".
    [[nodiscard]] base::Result<QUrl> open();
    [[nodiscard]] bool isOpen() const { return m_server != nullptr; }
    //! No connection is taken any more; an answer that is under way is still sent.
    void close();

Q_SIGNALS:
    //! Once. A secret.
    void codeTaken(const QString& code);

private:
    void take(QTcpSocket* socket);
    void read(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const QByteArray& bytes);

    LoopbackBounds m_bounds;
    LoopbackPlace m_place;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace console::cloud
