// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/request_parser.h"

#include <boost/beast/http/basic_parser.hpp>

namespace console::service {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

// Shortest end of a chunked body: "0", CRLF, CRLF.
constexpr qsizetype shortestChunkEnd = 5;

QByteArray toBytes(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool namesHttpVersion(QByteArrayView head)
{
    const QByteArrayView line = head.first(head.indexOf('\r'));
    return line.size() > 8 && line.last(8).startsWith("HTTP/");
}

} // namespace

//! Collects what the parser of Boost.Beast finds; only its grammar is used, not its I/O.
class RequestParser::Wire : public http::basic_parser<true> {
public:
    RawHead head;
    QByteArray body;

private:
    void on_request_impl(
        http::verb, string_view method, string_view target, int version, error_code&) override
    {
        head.method = toBytes(method);
        head.target = toBytes(target);
        head.version = version;
    }

    void on_response_impl(int, string_view, int, error_code&) override { }

    void on_field_impl(http::field, string_view name, string_view value, error_code&) override
    {
        // Fields behind a chunked body come here, too, but the header was examined by then: they
        // must not pass for fields of the header (RFC 9110, section 6.5.1).
        head.fields.emplaceBack(toBytes(name).toLower(), toBytes(value));
    }

    void on_header_impl(error_code&) override { }

    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override { }

    std::size_t on_body_impl(string_view part, error_code&) override
    {
        body.append(part.data(), static_cast<qsizetype>(part.size()));
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override { }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view part, error_code& error) override
    {
        return on_body_impl(part, error);
    }

    void on_finish_impl(error_code&) override { }
};

RequestParser::RequestParser(const HttpLimits& limits)
    : m_limits(limits)
    , m_scanner(limits)
{
    restart();
}

RequestParser::~RequestParser() = default;

void RequestParser::append(const QByteArray& bytes)
{
    m_buffer.append(bytes);
}

RequestParser::Step RequestParser::advance()
{
    switch (m_stage) {
    case Stage::Head:
        return advanceHead();
    case Stage::Body:
        return advanceBody();
    case Stage::Complete:
        return Step::RequestComplete;
    case Stage::Refused:
        break;
    }
    return Step::Refused;
}

RequestParser::Step RequestParser::advanceHead()
{
    // RFC 9112 section 2.2: empty lines before a request are ignored.
    while (!m_begun && m_buffer.startsWith("\r\n"))
        m_buffer.remove(0, 2);
    if (m_buffer.isEmpty() || (!m_begun && m_buffer == "\r"))
        return Step::NeedsMore;
    m_begun = true;
    m_scanner.scan(m_buffer);
    if (m_scanner.refusal())
        return refuse(*m_scanner.refusal());
    if (!m_scanner.size())
        return Step::NeedsMore;

    const qsizetype size = *m_scanner.size();
    m_wire->header_limit(static_cast<std::uint32_t>(size + 1));
    error_code error;
    const std::size_t used
        = m_wire->put({m_buffer.constData(), static_cast<std::size_t>(size)}, error);
    if (error == http::error::bad_version && namesHttpVersion(m_buffer))
        return refuse(Refusal::VersionUnknown);
    if (error || used != static_cast<std::size_t>(size) || !m_wire->is_header_done())
        return refuse(Refusal::Malformed);
    m_buffer.remove(0, size);

    if (const std::optional<Refusal> refused = examineHead(m_wire->head, m_limits, m_head))
        return refuse(*refused);
    const qint64 most = m_limits.bodyOf
        ? m_limits.bodyOf(m_head.request.method, m_head.request.path)
        : m_limits.body;
    if (m_head.contentLength > most)
        return refuse(Refusal::BodyTooLarge);
    m_wire->body_limit(static_cast<std::uint64_t>(most));
    m_stage = m_wire->is_done() ? Stage::Complete : Stage::Body;
    return Step::HeadComplete;
}

RequestParser::Step RequestParser::advanceBody()
{
    // The parser asserts that it is not asked again too early for the end of a chunked body.
    const qsizetype least = m_starved && m_head.chunked ? shortestChunkEnd : 1;
    if (m_buffer.size() < least)
        return Step::NeedsMore;
    error_code error;
    const std::size_t used
        = m_wire->put({m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())}, error);
    m_buffer.remove(0, static_cast<qsizetype>(used));
    m_starved = error == http::error::need_more;
    if (error == http::error::body_limit)
        return refuse(Refusal::BodyTooLarge);
    if (error && !m_starved)
        return refuse(Refusal::Malformed);
    // What is left over is one unfinished chunk line or the fields behind the body.
    if (m_starved && m_buffer.size() > m_limits.header)
        return refuse(Refusal::HeaderTooLarge);
    if (!m_wire->is_done())
        return Step::NeedsMore;
    m_stage = Stage::Complete;
    return Step::RequestComplete;
}

RequestParser::Step RequestParser::refuse(Refusal refusal)
{
    m_stage = Stage::Refused;
    m_refusal = refusal;
    return Step::Refused;
}

HttpRequest RequestParser::take()
{
    Q_ASSERT(m_stage == Stage::Complete);
    HttpRequest request = std::move(m_head.request);
    request.body = std::move(m_wire->body);
    restart();
    return request;
}

void RequestParser::restart()
{
    m_wire = std::make_unique<Wire>();
    m_wire->eager(true);
    // Every length passes the parser's own check; the route's limit is known after the header.
    m_wire->body_limit(std::numeric_limits<std::uint64_t>::max());
    m_scanner = HeadScanner(m_limits);
    m_head = {};
    m_stage = Stage::Head;
    m_begun = false;
    m_starved = false;
}

} // namespace console::service
