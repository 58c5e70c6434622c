// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/llm_answer.h"

#include <memory>

namespace console::service {

//! Reads one HTTP/1.1 answer (RFC 9112) as it comes, within limits. Only the grammar of
//! Boost.Beast's parser is used, not its I/O.
class AnswerParser {
public:
    static constexpr qint64 longestHead = qint64(64) * 1024;
    static constexpr qint64 longestBody = qint64(4) * 1024 * 1024;

    enum class State {
        NeedsMore,
        Complete,
        TooLarge, //!< head or body
        Malformed,
    };

    AnswerParser();
    ~AnswerParser();
    AnswerParser(const AnswerParser&) = delete;
    AnswerParser& operator=(const AnswerParser&) = delete;

    [[nodiscard]] State take(const QByteArray& bytes);
    //! After the last byte: an answer without a length ends with its connection.
    [[nodiscard]] State end();

    //! Of a complete answer. One that is compressed, though nobody asked, has no body: it is not
    //! unpacked.
    [[nodiscard]] domain::LlmHttpAnswer answer() const;

private:
    class Wire;
    [[nodiscard]] State stateNow() const;

    std::unique_ptr<Wire> m_wire;
    QByteArray m_buffer;
    State m_failed = State::NeedsMore;
};

} // namespace console::service
