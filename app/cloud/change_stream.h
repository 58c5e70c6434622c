// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/session.h"
#include "domain/changed_area.h"

#include <QSet>

namespace console::cloud {

//! What a server tells of changes while they happen (Server-sent events, WHATWG HTML 9.2). Each
//! transport has one; it says nothing unless followChanges() is under way.
class ChangeStream : public QObject {
    Q_OBJECT
public:
    using Areas = QSet<domain::ChangedArea>;

    static constexpr qsizetype longestLine = 16 * 1024; //!< bytes; what is longer is left out
    //! Longest silence: the server has a heartbeat of 15 s.
    static constexpr std::chrono::seconds silence{40};

    [[nodiscard]] static ChangeStream& of(const Transport& transport);

    explicit ChangeStream(Transport& transport);

    //! By the exchange: a new stream begins.
    void begin();
    void take(const QByteArray& bytes);

Q_SIGNALS:
    //! From now on changes are told.
    void opened();
    void changed(const console::cloud::ChangeStream::Areas& areas);

private:
    void takeLine(const QByteArray& line);
    void dispatch();

    QByteArray m_line;
    QByteArray m_event;
    QByteArray m_data;
    bool m_tooLong = false;
};

//! Listens until the server ends that, as it does from time to time, or the call is cancelled.
//! Errors: NotFound (the server tells of no changes), TooManyTries, and those of a call.
[[nodiscard]] base::Call<base::Done> followChanges(Session& session);

} // namespace console::cloud
