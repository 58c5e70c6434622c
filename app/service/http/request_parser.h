// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/head_scanner.h"
#include "service/http/request_head.h"

#include <memory>

namespace console::service {

//! Makes requests out of the bytes of one connection, without any I/O of its own.
//!
//! Bytes go in by append(); advance() is called until it needs more. After RequestComplete, take()
//! gives the request and the parser stands before the next one of the same connection.
class RequestParser {
public:
    enum class Step {
        NeedsMore,
        HeadComplete, //!< comes once per request, also when no body follows
        RequestComplete,
        Refused, //!< where the next request would begin is unknown: the connection has to end
    };

    //! `limits` must outlive the parser and name its hosts.
    explicit RequestParser(const HttpLimits& limits);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    void append(const QByteArray& bytes);
    [[nodiscard]] Step advance();

    //! Whether a request has begun that take() did not give yet.
    [[nodiscard]] bool begun() const { return m_begun; }
    //! Whether bytes have arrived that no step has used yet.
    [[nodiscard]] bool hasUnused() const { return !m_buffer.isEmpty(); }
    //! Whole from HeadComplete until take(); after a refusal, what was known by then.
    [[nodiscard]] const RequestHead& head() const { return m_head; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] HttpRequest take();

private:
    class Wire;
    enum class Stage { Head, Body, Complete, Refused };

    Step advanceHead();
    Step advanceBody();
    Step refuse(Refusal refusal);
    void restart();

    const HttpLimits& m_limits;
    QByteArray m_buffer;
    std::unique_ptr<Wire> m_wire;
    HeadScanner m_scanner;
    RequestHead m_head;
    Stage m_stage = Stage::Head;
    Refusal m_refusal = Refusal::Malformed;
    bool m_begun = false;
    bool m_starved = false;
};

} // namespace console::service
