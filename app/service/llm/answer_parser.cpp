// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/llm/answer_parser.h"

#include <boost/beast/http/basic_parser.hpp>

namespace console::service {

namespace {

namespace http = boost::beast::http;
using boost::beast::error_code;
using boost::beast::string_view;

QByteArray toBytes(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class AnswerParser::Wire : public http::basic_parser<false> {
public:
    domain::LlmHttpAnswer found;
    bool packed = false;

private:
    void on_request_impl(http::verb, string_view, string_view, int, error_code&) override { }

    void on_response_impl(int status, string_view, int, error_code&) override
    {
        found.status = status;
    }

    void on_field_impl(http::field name, string_view, string_view value, error_code&) override
    {
        if (name == http::field::content_type)
            found.contentType = toBytes(value);
        if (name == http::field::content_encoding)
            packed = toBytes(value).trimmed().toLower() != "identity";
    }

    void on_header_impl(error_code&) override { }

    void on_body_init_impl(const boost::optional<std::uint64_t>&, error_code&) override { }

    std::size_t on_body_impl(string_view part, error_code&) override
    {
        found.body.append(part.data(), static_cast<qsizetype>(part.size()));
        return part.size();
    }

    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override { }

    std::size_t on_chunk_body_impl(std::uint64_t, string_view part, error_code& error) override
    {
        return on_body_impl(part, error);
    }

    void on_finish_impl(error_code&) override { }
};

AnswerParser::AnswerParser()
    : m_wire(std::make_unique<Wire>())
{
    m_wire->header_limit(std::uint32_t(longestHead));
    m_wire->body_limit(std::uint64_t(longestBody));
    m_wire->eager(true);
}

AnswerParser::~AnswerParser() = default;

AnswerParser::State AnswerParser::stateNow() const
{
    if (m_failed != State::NeedsMore)
        return m_failed;
    return m_wire->is_done() ? State::Complete : State::NeedsMore;
}

AnswerParser::State AnswerParser::take(const QByteArray& bytes)
{
    m_buffer.append(bytes);
    while (stateNow() == State::NeedsMore && !m_buffer.isEmpty()) {
        error_code error;
        const std::size_t used
            = m_wire->put({m_buffer.constData(), static_cast<std::size_t>(m_buffer.size())}, error);
        m_buffer.remove(0, static_cast<qsizetype>(used));
        if (error == http::error::need_more)
            break;
        if (error == http::error::body_limit || error == http::error::header_limit)
            m_failed = State::TooLarge;
        else if (error)
            m_failed = State::Malformed;
    }
    if (stateNow() == State::NeedsMore && m_buffer.size() > longestHead)
        m_failed = State::TooLarge;
    return stateNow();
}

AnswerParser::State AnswerParser::end()
{
    if (stateNow() != State::NeedsMore || !m_wire->got_some())
        return stateNow();
    error_code error;
    m_wire->put_eof(error);
    return error ? State::NeedsMore : stateNow();
}

domain::LlmHttpAnswer AnswerParser::answer() const
{
    domain::LlmHttpAnswer answer = m_wire->found;
    if (m_wire->packed)
        answer.body.clear();
    return answer;
}

} // namespace console::service
