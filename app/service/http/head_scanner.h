// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/limits.h"
#include "service/http/refusal.h"

#include <optional>

namespace console::service {

//! Looks for the end of a request's header while it arrives, and refuses early what the grammar of
//! RFC 9112 does not allow, so that only a whole, bounded and clean header reaches the parser.
//! Looks at each byte once, however small the pieces are.
class HeadScanner {
public:
    explicit HeadScanner(const HttpLimits& limits);

    //! `buffer` begins where the request begins and only grows between calls.
    void scan(QByteArrayView buffer);

    //! Bytes of the header with its empty line, once it is whole.
    [[nodiscard]] std::optional<qsizetype> size() const { return m_size; }
    [[nodiscard]] const std::optional<Refusal>& refusal() const { return m_refusal; }

private:
    void endLine(qsizetype at);
    void checkSizes(qsizetype scanned);
    [[nodiscard]] bool allowed(char c, char previous) const;

    const HttpLimits* m_limits;
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_firstLineEnd = -1; //!< offset behind its CRLF
    char m_previous = 0;
    std::optional<qsizetype> m_size;
    std::optional<Refusal> m_refusal;
};

} // namespace console::service
