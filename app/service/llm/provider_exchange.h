// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/endpoint_policy.h"
#include "service/llm/answer_parser.h"
#include "service/llm/provider_wire.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHostInfo>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <functional>

namespace console::service {

//! What a call of a provider keeps to.
struct CallRules {
    domain::EndpointPolicy policy;
    QList<QSslCertificate> authorities = {}; //!< that are trusted besides the system's
    QDeadlineTimer deadline; //!< of everything together
    std::function<bool()> isStopped = {}; //!< asked every now and then
};

//! How one call went.
struct ExchangeOutcome {
    QList<domain::LlmStep> way; //!< name, TCP, TLS
    std::optional<domain::LlmFailure> failure = {}; //!< why there is no answer
    domain::LlmHttpAnswer answer = {}; //!< when there is one
    int milliseconds = 0; //!< from the request's first byte to the answer's last
};

//! Sends one request over a connection of its own and reads the answer. The host's name is looked
//! up once, every address that it has is held against the policy, and the connection goes to one of
//! those: a name that changes in between leads nowhere else. Redirects are not followed, proxies
//! not used, and nothing is sent before the certificate was found to be right. Blocks its thread,
//! which has an event loop while it does.
class ProviderExchange : public QObject {
    Q_OBJECT

public:
    ProviderExchange(const ProviderRequest& request, const CallRules& rules);

    [[nodiscard]] ExchangeOutcome run();

private:
    void begin();
    void lookedUp(const QList<QHostAddress>& addresses);
    void connectToNext();
    void connected();
    void encrypted();
    void send();
    void readMore();
    void disconnected();
    void failedToConnect();
    void take(AnswerParser::State state);
    void look();
    void fail(domain::LlmFailure failure);
    void end();

    [[nodiscard]] domain::LlmStep& step(domain::LlmStep::Kind kind);
    void enter(domain::LlmStep::Kind kind);
    void pass(const QString& note);
    void noteTls();
    [[nodiscard]] QByteArray requestBytes() const;
    [[nodiscard]] bool isTls() const { return m_request.url.scheme() == QLatin1String("https"); }
    [[nodiscard]] quint16 port() const;

    enum class Stage { Name, Tcp, Tls, Answer, Ended };

    const ProviderRequest& m_request;
    const CallRules& m_rules;
    ExchangeOutcome m_outcome;
    Stage m_stage = Stage::Name;
    domain::LlmStep::Kind m_step = domain::LlmStep::Kind::Name;
    QElapsedTimer m_since; //!< of the step, or of the request
    QList<QHostAddress> m_left; //!< addresses that were not tried yet
    AnswerParser m_parser;
    QEventLoop m_loop;
    QTimer m_look;
    QTimer m_nextAddress;
    QSslSocket m_socket;
};

} // namespace console::service
