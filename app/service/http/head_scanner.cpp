// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/head_scanner.h"

namespace console::service {

HeadScanner::HeadScanner(const HttpLimits& limits)
    : m_limits(&limits)
{
}

void HeadScanner::scan(QByteArrayView buffer)
{
    while (m_scanned < buffer.size() && !m_size && !m_refusal) {
        const char c = buffer[m_scanned];
        if (!allowed(c, m_previous)) {
            m_refusal = Refusal::Malformed;
            return;
        }
        ++m_scanned;
        m_previous = c;
        checkSizes(m_scanned);
        if (c == '\n' && !m_refusal)
            endLine(m_scanned);
    }
}

bool HeadScanner::allowed(char c, char previous) const
{
    // A bare CR or LF means a line end to some parsers and none to others.
    if ((previous == '\r') != (c == '\n'))
        return false;
    if (c == '\r' || c == '\n')
        return true;
    const bool startsFieldLine = m_scanned == m_lineStart && m_firstLineEnd >= 0;
    if (startsFieldLine && (c == ' ' || c == '\t'))
        return false; // obs-fold, RFC 9112 section 5.2
    const auto code = static_cast<unsigned char>(c);
    return c == '\t' || (code >= 0x20 && code != 0x7f);
}

void HeadScanner::endLine(qsizetype at)
{
    const bool emptyLine = at - m_lineStart == 2;
    m_lineStart = at;
    if (m_firstLineEnd < 0)
        m_firstLineEnd = at;
    else if (emptyLine)
        m_size = at;
}

void HeadScanner::checkSizes(qsizetype scanned)
{
    if (m_firstLineEnd < 0) {
        if (scanned > m_limits->requestLine)
            m_refusal = Refusal::LineTooLong;
    } else if (scanned - m_firstLineEnd > m_limits->header) {
        m_refusal = Refusal::HeaderTooLarge;
    }
}

} // namespace console::service
