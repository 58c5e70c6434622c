// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/provider_exchange.h"

#include "service/llm/provider_address.h"

#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>

namespace console::service {

using domain::LlmFailure;
using domain::LlmStep;
using namespace Qt::StringLiterals;

using Kind = LlmStep::Kind;
using State = LlmStep::State;

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
constexpr int readAtOnce = 256 * 1024;

//! Whom a certificate is for, as short as a person needs it.
QString subjectOf(const QSslCertificate& certificate)
{
    const QStringList names = certificate.subjectInfo(QSslCertificate::CommonName)
        + certificate.subjectInfo(QSslCertificate::Organization);
    constexpr qsizetype longest = 200;
    return names.isEmpty() ? QString() : names.constFirst().simplified().left(longest);
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
}

} // namespace

ProviderExchange::ProviderExchange(const ProviderRequest& request, const CallRules& rules)
    : m_request(request)
    , m_rules(rules)
{
    for (const Kind kind : {Kind::Name, Kind::Tcp, Kind::Tls}) {
        LlmStep one;
        one.kind = kind;
        m_outcome.way.append(one);
    }
    if (!isTls())
        step(Kind::Tls).state = State::Skipped;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(rules.authorities);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readAtOnce);
    connect(&m_socket, &QSslSocket::connected, this, &ProviderExchange::connected);
    connect(&m_socket, &QSslSocket::encrypted, this, &ProviderExchange::encrypted);
    connect(&m_socket, &QSslSocket::readyRead, this, &ProviderExchange::readMore);
    connect(&m_socket, &QSslSocket::disconnected, this, &ProviderExchange::disconnected);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &ProviderExchange::failedToConnect);
    m_look.callOnTimeout(this, &ProviderExchange::look);
    m_nextAddress.setSingleShot(true);
    m_nextAddress.callOnTimeout(this, &ProviderExchange::connectToNext);
}

ExchangeOutcome ProviderExchange::run()
{
    m_look.start(lookEvery);
    QMetaObject::invokeMethod(this, &ProviderExchange::begin, Qt::QueuedConnection);
    m_loop.exec();
    m_socket.abort();
    return m_outcome;
}

void ProviderExchange::begin()
{
    enter(Kind::Name);
    const QString host = m_request.url.host();
    if (const QHostAddress address(host); !address.isNull())
        return lookedUp({address});
    QHostInfo::lookupHost(
        host, this, [this](const QHostInfo& info) { lookedUp(info.addresses()); });
}

void ProviderExchange::lookedUp(const QList<QHostAddress>& addresses)
{
    if (m_stage != Stage::Name)
        return;
    const auto checked = checkedAddresses(m_rules.policy, m_request.url.host(), addresses);
    if (!checked)
        return fail(checked.error());
    m_left = *checked;
    pass({});
    m_stage = Stage::Tcp;
    enter(Kind::Tcp);
    connectToNext();
}

void ProviderExchange::connectToNext()
{
    if (m_stage != Stage::Tcp)
        return;
    if (m_left.isEmpty())
        return fail(LlmFailure::Unreachable);
    // An address that says nothing leaves its share of the time to those after it.
    const qint64 share = m_rules.deadline.remainingTime() / m_left.size();
    const QHostAddress next = m_left.takeFirst();
    if (!m_left.isEmpty())
        m_nextAddress.start(int(share));
    m_socket.abort();
    m_socket.setPeerVerifyName(m_request.url.host());
    m_socket.connectToHost(next.toString(), port());
}

quint16 ProviderExchange::port() const
{
    return quint16(m_request.url.port(isTls() ? 443 : 80));
}

void ProviderExchange::connected()
{
    if (m_stage != Stage::Tcp)
        return;
    m_nextAddress.stop();
    pass(m_socket.peerAddress().toString());
    if (!isTls())
        return send();
    m_stage = Stage::Tls;
    enter(Kind::Tls);
    m_socket.startClientEncryption();
}

void ProviderExchange::encrypted()
{
    noteTls();
    pass(protocolName(m_socket.sessionProtocol()));
    send();
}

void ProviderExchange::noteTls()
{
    constexpr qsizetype most = 10;
    const QList<QSslCertificate> chain = m_socket.peerCertificateChain().mid(0, most);
    for (const QSslCertificate& certificate : chain)
        step(Kind::Tls).chain.append(subjectOf(certificate));
}

void ProviderExchange::send()
{
    m_stage = Stage::Answer;
    m_since.start();
    m_socket.write(requestBytes());
}

QByteArray ProviderExchange::requestBytes() const
{
    const QUrl& url = m_request.url;
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (url.port() > 0)
        host += ':' + QByteArray::number(url.port());
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = m_request.method + ' ' + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: close\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n"
          "User-Agent: packmind-console\r\n";
    for (const auto& [name, value] : m_request.headers)
        bytes += name + ": " + value + "\r\n";
    if (m_request.method != "GET")
        bytes += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    return bytes + "\r\n" + m_request.body;
}

void ProviderExchange::readMore()
{
    while (m_stage == Stage::Answer && m_socket.bytesAvailable() > 0)
        take(m_parser.take(m_socket.read(readAtOnce)));
}

void ProviderExchange::take(AnswerParser::State state)
{
    switch (state) {
    case AnswerParser::State::NeedsMore:
        return;
    case AnswerParser::State::TooLarge:
        return fail(LlmFailure::TooLarge);
    case AnswerParser::State::Malformed:
        return fail(LlmFailure::Unreadable);
    case AnswerParser::State::Complete:
        m_outcome.answer = m_parser.answer();
        return end();
    }
}

void ProviderExchange::disconnected()
{
    if (m_stage != Stage::Answer)
        return;
    readMore();
    if (m_stage != Stage::Answer)
        return;
    take(m_parser.end());
    if (m_stage == Stage::Answer)
        fail(LlmFailure::Cut);
}

void ProviderExchange::failedToConnect()
{
    if (m_stage == Stage::Tcp) {
        m_nextAddress.stop();
        // Not from inside the socket's own signal.
        QMetaObject::invokeMethod(this, &ProviderExchange::connectToNext, Qt::QueuedConnection);
    } else if (m_stage == Stage::Tls) {
        noteTls();
        fail(m_socket.sslHandshakeErrors().isEmpty() ? LlmFailure::TlsBroken
                                                     : LlmFailure::TlsUntrusted);
    } else if (m_stage == Stage::Answer) {
        disconnected();
    }
}

void ProviderExchange::look()
{
    if (m_rules.isStopped && m_rules.isStopped())
        fail(LlmFailure::Cancelled);
    else if (m_rules.deadline.hasExpired())
        fail(LlmFailure::TimedOut);
}

void ProviderExchange::fail(LlmFailure failure)
{
    if (m_stage == Stage::Ended)
        return;
    if (m_stage != Stage::Answer) {
        step(m_step).state = State::Failed;
        step(m_step).milliseconds = int(m_since.elapsed());
    }
    m_outcome.failure = failure;
    end();
}

void ProviderExchange::end()
{
    if (m_stage == Stage::Answer)
        m_outcome.milliseconds = int(m_since.elapsed());
    m_stage = Stage::Ended;
    m_look.stop();
    m_nextAddress.stop();
    m_loop.quit();
}

LlmStep& ProviderExchange::step(Kind kind)
{
    return m_outcome.way[qsizetype(kind)];
}

void ProviderExchange::enter(Kind kind)
{
    m_step = kind;
    m_since.start();
}

void ProviderExchange::pass(const QString& note)
{
    LlmStep& passed = step(m_step);
    passed.state = State::Passed;
    passed.milliseconds = int(m_since.elapsed());
    passed.note = note;
}

} // namespace console::service
