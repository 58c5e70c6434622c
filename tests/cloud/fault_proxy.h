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
        Portal, //!< the sign-in page of a network, as if it were the answer; not handed on
        Portal401, //!< the same, as a refusal: this network wants to know who is there
        Portal403,
        Portal511, //!< as RFC 6585 has it
        Gateway, //!< a proxy gives up on what the server has done: HTML 504
        Held, //!< handed on once it is cleared
        Instead, //!< `instead` is the answer; not handed on
    };
    Q_ENUM(Fault)

    //! `identity`: key and certificate (PEM) that the client is shown.
    FaultProxy(QUrl server, const QByteArray& identity);

    [[nodiscard]] QUrl origin() const { return m_origin; }

    //! Whether a request, of which this is the first line, is meant: "POST /api/v0/… HTTP/1.1".
    using Meant = std::function<bool(const QByteArray& firstLine)>;

    //! Until clear(), those requests meet that fault.
    void set(Fault fault, Meant meant);
    //! Those whose first line begins with `line`.
    void set(Fault fault, const QByteArray& line);
    void clear();
    //! Nobody listens any more; open connections end.
    void goAway();
    //! Listens again at the same address, as somebody else if wanted.
    void comeBack(const QByteArray& identity = {});

    //! How many such requests came, and how many of those were handed on.
    [[nodiscard]] int received(const QByteArray& line) const;
    [[nodiscard]] int handedOn(const QByteArray& line) const;
    //! First lines of all that came, in order.
    [[nodiscard]] QList<QByteArray> lines() const;
    //! Somebody waits whose request is held.
    [[nodiscard]] bool isHolding() const;

    QByteArray instead; //!< a whole answer

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
    Meant m_meant;
    QList<std::pair<Client, QByteArray>> m_held;
    QList<QByteArray> m_received;
    QList<QByteArray> m_handedOn;
    std::unique_ptr<ScriptedServer> m_front;
};

} // namespace console::test
