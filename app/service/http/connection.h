// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/http_stream.h"
#include "service/http/request_parser.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace console::service {

//! One client: reads its requests, hands each on, writes the answers in the same order.
//!
//! One request at a time: the next is not looked at before the answer to the last has left, so that
//! a client can't make more wait here than one request and one answer.
class Connection : public QObject {
    Q_OBJECT

public:
    //! Hands a request on; false when it can't be taken now. The answer comes by answer().
    using Submit = std::function<bool(quint64 connection, quint64 serial, HttpRequest request)>;
    enum class Welcome {
        Normal,
        TurnAway, //!< one too many: its first request is answered with 503
    };

    //! `limits` outlives the connection.
    Connection(quint64 id, Welcome welcome, const HttpLimits& limits, Submit submit);
    ~Connection() override;

    //! Takes over an accepted TCP socket and begins the TLS handshake.
    void start(qintptr descriptor, const QSslConfiguration& configuration);

    //! Ignored when `serial` is not the request that waits, as after its time ran out.
    void answer(quint64 serial, const HttpResponse& response);

    //! Closes now when nothing is under way, else after the answer.
    void finish();

    //! Closes without a word.
    void abort();

Q_SIGNALS:
    //! The last signal; comes once.
    void closed(quint64 id);

private:
    enum class Stage {
        Handshake,
        Idle,
        Header,
        Body,
        Handling,
        Answering,
        Streaming,
        Lingering,
        Closing,
        Closed
    };

    void enter(Stage stage);
    [[nodiscard]] HttpLimits::Time timeFor(Stage stage) const;
    void onDeadline();
    void pump();
    bool readMore();
    void beginRequest();
    void onHeader();
    void onRequest();
    void refuse(Refusal refusal);
    void send(const HttpResponse& response);
    void beginStream(std::shared_ptr<HttpStream> stream);
    void passOn(const std::optional<QByteArray>& bytes);
    void beat();
    void onWritten();
    void afterAnswer();
    void close();
    void onDisconnected();
    [[nodiscard]] bool reading() const;
    [[nodiscard]] bool everythingWritten() const;

    const quint64 m_id;
    const Welcome m_welcome;
    const HttpLimits& m_limits;
    const Submit m_submit;
    RequestParser m_parser;
    QTimer m_deadline;
    QElapsedTimer m_sinceBegin;
    Stage m_stage = Stage::Handshake;
    quint64 m_serial = 0;
    RequestHead m_current; //!< of the request that is being answered, without its body
    QString m_requestId; //!< empty between requests
    std::shared_ptr<std::atomic_bool> m_gone; //!< HttpRequest::gone of the last one
    std::shared_ptr<HttpStream> m_stream; //!< the answer that goes on
    bool m_finishing = false;
    bool m_unreadInput = false; //!< the client may still be sending what was refused
    QSslSocket m_socket;
};

} // namespace console::service
