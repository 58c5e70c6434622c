// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/scripted_server.h"

#include <chrono>

namespace console::test {

//! Stands between a client and a real server, on 127.0.0.1 and with TLS of its own: hands whole
//! requests on and whole answers back, but for the requests that are to meet a fault.
class FaultProxy : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        None,
        ResetBefore, //!< the request is not handed on
        ResetUnanswered, //!< the server has answered; nothing of it comes through
        ResetWithin, //!< half of the body comes through
        ResetAfter, //!< the whole answer comes through
        Silent, //!< the server has answered; nothing comes, and the connection stays
        StalledHead,
        StalledBody,
        DripHead, //!< one byte after the other, from the first on
        DripBody,
        Redirect, //!< to another host; not handed on
        Portal, //!< the sign-in page of a network; not handed on
        Gateway, //!< a proxy gives up on what the server has done: HTML 504
    };
    Q_ENUM(Fault)

    //! `identity`: key and certificate (PEM) that the client is shown.
    FaultProxy(QUrl server, const QByteArray& identity);

    [[nodiscard]] QUrl origin() const { return m_origin; }

    //! Until clear(), requests whose first line begins with `line` meet that fault.
    void set(Fault fault, const QByteArray& line);
    void clear();
    //! Nobody listens any more; open connections end.
    void goAway();
    //! Listens again at the same address, as somebody else if wanted.
    void comeBack(const QByteArray& identity = {});

    //! How many such requests came, and how many of those were handed on.
    [[nodiscard]] int received(const QByteArray& line) const;
    [[nodiscard]] int handedOn(const QByteArray& line) const;

    std::chrono::milliseconds dripPause{1000};

Q_SIGNALS:
    //! A request arrived that meets the fault.
    void met();

private:
    using Client = QPointer<QTcpSocket>;

    void listen(quint16 port);
    void take(QTcpSocket& client, const QByteArray& request);
    void handOn(QTcpSocket& client, const QByteArray& request, Fault fault);
    void giveBack(QTcpSocket& client, const QByteArray& answer, Fault fault) const;
    void drip(QTcpSocket& client, const QByteArray& bytes) const;

    QUrl m_server;
    QByteArray m_identity;
    QUrl m_origin;
    Fault m_fault = Fault::None;
    QByteArray m_line;
    QList<QByteArray> m_received;
    QList<QByteArray> m_handedOn;
    std::unique_ptr<ScriptedServer> m_front;
};

} // namespace console::test
