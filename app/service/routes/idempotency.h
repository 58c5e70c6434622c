// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "service/http/message.h"
#include "service/usecases/context.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QWaitCondition>

#include <list>

namespace console::service {

//! Answers to requests with an Idempotency-Key, for 24 hours, so that a request sent twice is done
//! once. In memory only, because answers may hold secrets: a service that was restarted does not
//! know them any more. When full (1,024 answers or 16 MiB) the oldest are forgotten. Thread-safe.
class IdempotencyTable {
public:
    explicit IdempotencyTable(base::Clock clock)
        : m_clock(std::move(clock))
    {
    }

    struct Key {
        QByteArray id; //!< of who asks, what they ask for, and the key that they sent
        QByteArray bodyHash;
    };

    //! The key of `request`, when it sent one. Error InvalidInput, field "Idempotency-Key".
    [[nodiscard]] static base::Result<std::optional<Key>> keyOf(
        const HttpRequest& request, const std::optional<Principal>& principal);

    //! Gives the first answer again, or runs `work` and keeps what it answers; failures of the
    //! service (5xx, exceptions) are not kept. A twin that comes while the first is under way waits
    //! for it for up to 5 s; only one waits at a time, since each holds a worker of the service.
    //! Errors: Conflict "idempotency.under-way", InvalidInput "idempotency.other-body" with field
    //! "Idempotency-Key".
    [[nodiscard]] base::Result<HttpResponse> once(
        const Key& key, const std::function<HttpResponse()>& work);

private:
    struct Entry {
        QByteArray id;
        QByteArray bodyHash;
        QDateTime since;
        std::optional<HttpResponse> response; //!< nothing while under way
    };
    using Entries = std::list<Entry>;

    [[nodiscard]] Entries::iterator find(const QByteArray& id);
    [[nodiscard]] bool begin(const Key& key);
    //! The answer of a twin, or nothing when `key` is now this caller's to work for.
    [[nodiscard]] base::Result<std::optional<HttpResponse>> answerOfTwin(const Key& key);
    //! False when there is no place to wait, or the deadline has passed.
    [[nodiscard]] bool waitFor(const QDeadlineTimer& deadline);
    void end(const Key& key, const HttpResponse& response);
    void abandon(const Key& key);
    void forgetOld();

    const base::Clock m_clock;
    QMutex m_mutex;
    QWaitCondition m_ended;
    bool m_waiting = false; //!< whether a twin waits
    Entries m_entries; //!< oldest first
    qsizetype m_bytes = 0;
};

} // namespace console::service
