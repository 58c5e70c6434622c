// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/seen_answers.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace console::cloud {

//! One request until its end: attempts, time-outs, size limit. Child of its Transport; deletes
//! itself.
class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(Transport& transport, HttpRequest request);

    [[nodiscard]] base::Call<HttpAnswer> start();

private:
    void attempt();
    void sendOn(QNetworkAccessManager& network, QNetworkRequest request);
    void watch();
    void checkCertificate();
    void answerBegan();
    void takeBytes();
    void attemptEnded();
    void silent();
    [[nodiscard]] std::optional<base::ApiError> problemOf(int status) const;
    [[nodiscard]] base::Result<HttpAnswer> answerOf(int status) const;
    void endOrRetry(base::ApiError error);
    void end(base::Result<HttpAnswer> result);
    [[nodiscard]] int retryAfterSeconds() const;
    //! Whether the server may have done what nobody here knows of.
    [[nodiscard]] bool mayBeDone() const;
    [[nodiscard]] QString host() const;

    Transport& m_transport;
    HttpRequest m_request;
    base::CallSource<HttpAnswer> m_source;
    // A write without Idempotency-Key goes over a connection that nothing was sent on before.
    std::unique_ptr<QNetworkAccessManager> m_ownNetwork;
    QPointer<QNetworkReply> m_reply;
    std::optional<SeenAnswers::Seen> m_seen; //!< by this attempt, of what is asked for again
    QByteArray m_body;
    QList<QSslError> m_tlsProblems;
    QTimer m_silence;
    QTimer m_whole;
    QElapsedTimer m_since;
    int m_retriesLeft = 0;
    const bool m_streams; //!< the answer has no end of its own
    bool m_answering = false;
    bool m_sent = false; // by this attempt, if only once
    bool m_ended = false;
};

} // namespace console::cloud
