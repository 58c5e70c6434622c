// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/connection.h"

#include "service/http/access_log.h"
#include "service/http/response_bytes.h"

#include <QUuid>

namespace console::service {

namespace {

constexpr qint64 readAtOnce = 64 * 1024;

} // namespace

Connection::Connection(quint64 id, Welcome welcome, const HttpLimits& limits, Submit submit)
    : m_id(id)
    , m_welcome(welcome)
    , m_limits(limits)
    , m_submit(std::move(submit))
    , m_parser(limits)
{
    m_deadline.setSingleShot(true);
    m_socket.setReadBufferSize(readAtOnce);
    connect(&m_deadline, &QTimer::timeout, this, &Connection::onDeadline);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { enter(Stage::Idle); });
    connect(&m_socket, &QSslSocket::readyRead, this, &Connection::pump);
    connect(&m_socket, &QSslSocket::disconnected, this, &Connection::onDisconnected);
    // Queued: both can be emitted from inside a call of ours to the socket.
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::onWritten,
        Qt::QueuedConnection);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Connection::abort, Qt::QueuedConnection);
}

Connection::~Connection()
{
    if (m_stream)
        m_stream->detach();
    // A socket that dies while connected says so to slots of an object half destroyed.
    m_socket.disconnect(this);
}

void Connection::start(qintptr descriptor, const QSslConfiguration& configuration)
{
    if (!m_socket.setSocketDescriptor(descriptor)) {
        abort();
        return;
    }
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSslConfiguration(configuration);
    enter(Stage::Handshake);
    m_socket.startServerEncryption();
}

void Connection::enter(Stage stage)
{
    m_stage = stage;
    m_deadline.start(timeFor(stage));
}

HttpLimits::Time Connection::timeFor(Stage stage) const
{
    switch (stage) {
    case Stage::Handshake:
        return m_limits.handshakeTime;
    case Stage::Idle:
        return m_limits.idleTime;
    case Stage::Header:
        return m_limits.headerTime;
    case Stage::Body:
        return m_limits.bodyTime;
    case Stage::Handling:
        return m_limits.handlerTime;
    case Stage::Answering:
        return m_limits.answerTime;
    case Stage::Streaming:
        return m_limits.heartbeat;
    case Stage::Lingering:
    case Stage::Closing:
    case Stage::Closed:
        break;
    }
    return m_limits.lingerTime;
}

void Connection::onDeadline()
{
    switch (m_stage) {
    case Stage::Header:
        refuse(Refusal::HeaderTimedOut);
        return;
    case Stage::Body:
        refuse(Refusal::BodyTimedOut);
        return;
    case Stage::Handling:
        refuse(Refusal::HandlerTooSlow);
        return;
    case Stage::Streaming:
        beat();
        return;
    case Stage::Idle:
    case Stage::Lingering:
        close();
        return;
    default:
        abort();
    }
}

void Connection::pump()
{
    while (m_stage == Stage::Lingering && !m_socket.read(readAtOnce).isEmpty()) { }
    while (reading()) {
        switch (m_parser.advance()) {
        case RequestParser::Step::NeedsMore:
            if (m_stage == Stage::Idle && m_parser.begun()) {
                beginRequest();
                enter(Stage::Header);
            }
            if (!readMore())
                return;
            break;
        case RequestParser::Step::HeadComplete:
            onHeader();
            break;
        case RequestParser::Step::RequestComplete:
            onRequest();
            break;
        case RequestParser::Step::Refused:
            refuse(m_parser.refusal());
            break;
        }
    }
}

bool Connection::readMore()
{
    const QByteArray bytes = m_socket.read(readAtOnce);
    m_parser.append(bytes);
    return !bytes.isEmpty();
}

void Connection::beginRequest()
{
    if (!m_requestId.isEmpty())
        return;
    m_requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sinceBegin.start();
}

void Connection::onHeader()
{
    beginRequest();
    if (m_welcome == Welcome::TurnAway) {
        refuse(Refusal::TooBusy);
        return;
    }
    enter(Stage::Body);
    const RequestHead& head = m_parser.head();
    const bool bodyExpected = head.chunked || head.contentLength > 0;
    if (head.expectsContinue && bodyExpected && !m_parser.hasUnused())
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::onRequest()
{
    m_current = m_parser.head();
    HttpRequest request = m_parser.take();
    request.requestId = m_requestId;
    request.client = m_socket.peerAddress();
    m_gone = std::make_shared<std::atomic_bool>(false);
    request.gone = m_gone;
    ++m_serial;
    enter(Stage::Handling);
    if (!m_submit(m_id, m_serial, std::move(request)))
        send(toResponse(Refusal::TooBusy));
}

void Connection::refuse(Refusal refusal)
{
    beginRequest();
    if (m_stage != Stage::Handling) {
        m_current = m_parser.head();
        m_unreadInput = true;
    }
    m_current.keepAlive = false;
    send(toResponse(refusal));
    pump();
}

void Connection::answer(quint64 serial, const HttpResponse& response)
{
    if (m_stage != Stage::Handling || serial != m_serial)
        return;
    send(response);
    pump();
}

void Connection::send(const HttpResponse& response)
{
    const bool streamed = response.stream && m_current.request.method != "HEAD";
    m_current.keepAlive = m_current.keepAlive && !m_finishing && !streamed;
    AnswerFrame frame;
    frame.streamed = streamed;
    frame.requestId = m_requestId;
    frame.headOnly = m_current.request.method == "HEAD";
    frame.keepAlive = m_current.keepAlive;
    frame.oldVersion = m_current.oldVersion;
    logAnswer({m_requestId, m_current.request.method, m_current.request.segments, response.status,
        std::chrono::milliseconds(m_sinceBegin.elapsed())});
    enter(Stage::Answering);
    m_socket.write(toWire(response, frame));
    m_socket.flush();
    if (streamed && m_stage == Stage::Answering)
        beginStream(response.stream);
    else if (m_stage == Stage::Answering && everythingWritten())
        afterAnswer();
}

void Connection::beginStream(std::shared_ptr<HttpStream> stream)
{
    if (m_finishing)
        return close();
    enter(Stage::Streaming);
    m_stream = std::move(stream);
    // It is written to on other threads.
    m_stream->attach([this](const std::optional<QByteArray>& bytes) {
        QMetaObject::invokeMethod(
            this, [this, bytes] { passOn(bytes); }, Qt::QueuedConnection);
    });
}

void Connection::passOn(const std::optional<QByteArray>& bytes)
{
    if (m_stage != Stage::Streaming)
        return;
    if (!bytes)
        return close();
    m_socket.write(*bytes);
    m_socket.flush();
    if (m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() > m_limits.streamBacklog)
        return abort();
    enter(Stage::Streaming);
}

void Connection::beat()
{
    // Whoever goes on listening shows anew that they may.
    if (HttpLimits::Time(m_sinceBegin.elapsed()) > m_limits.streamTime)
        close();
    else
        passOn(QByteArray(":\n\n"));
}

void Connection::onWritten()
{
    if (m_stage != Stage::Answering || !everythingWritten())
        return;
    afterAnswer();
    pump();
}

void Connection::afterAnswer()
{
    m_requestId.clear();
    if (m_unreadInput) {
        // Closing with input unread makes TCP throw the answer away before the client has read it.
        enter(Stage::Lingering);
    } else if (!m_current.keepAlive || m_finishing) {
        close();
    } else {
        enter(Stage::Idle);
    }
}

void Connection::finish()
{
    m_finishing = true;
    if (m_stage == Stage::Handshake)
        abort();
    else if (m_stage == Stage::Idle || m_stage == Stage::Streaming)
        close();
}

void Connection::close()
{
    enter(Stage::Closing);
    m_socket.disconnectFromHost();
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        onDisconnected();
}

void Connection::abort()
{
    m_socket.abort();
    onDisconnected();
}

void Connection::onDisconnected()
{
    if (m_stage == Stage::Closed)
        return;
    m_stage = Stage::Closed;
    if (m_gone)
        *m_gone = true;
    if (m_stream)
        m_stream->detach();
    m_stream.reset();
    m_deadline.stop();
    Q_EMIT closed(m_id);
}

bool Connection::reading() const
{
    return m_stage == Stage::Idle || m_stage == Stage::Header || m_stage == Stage::Body;
}

bool Connection::everythingWritten() const
{
    return m_socket.bytesToWrite() == 0 && m_socket.encryptedBytesToWrite() == 0;
}

} // namespace console::service
