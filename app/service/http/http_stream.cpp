// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "service/http/http_stream.h"

namespace console::service {

void HttpStream::write(const QByteArray& bytes)
{
    const QMutexLocker lock(&m_mutex);
    if (m_ended)
        return;
    if (m_sink)
        m_sink(bytes);
    else
        m_early += bytes;
}

void HttpStream::end()
{
    const QMutexLocker lock(&m_mutex);
    if (!std::exchange(m_ended, true) && m_sink)
        m_sink(std::nullopt);
}

void HttpStream::attach(Sink sink)
{
    const QMutexLocker lock(&m_mutex);
    m_sink = std::move(sink);
    if (!m_early.isEmpty())
        m_sink(std::exchange(m_early, {}));
    if (m_ended)
        m_sink(std::nullopt);
}

void HttpStream::detach()
{
    const QMutexLocker lock(&m_mutex);
    m_sink = nullptr;
    m_ended = true;
}

} // namespace console::service
