// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cloud/transport.h"

#include <QHash>

namespace console::cloud {

//! Answers with a tag, so that who asks again can be told that nothing changed (RFC 9110, 13.1.2),
//! of the routes that contract::isConditional() names. In memory only, since they hold what people
//! wrote. Bounded: the longest unread go.
class SeenAnswers : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype most = 64;
    static constexpr qsizetype mostBytes = 2 * 1024 * 1024; //!< of the bodies, all together

    struct Seen {
        QByteArray tag; //!< as the server wrote it
        HttpAnswer answer;
    };

    //! Those of one transport, which owns them.
    [[nodiscard]] static SeenAnswers& of(Transport& transport);

    using QObject::QObject;

    //! Of that request with that token; nothing for one that is not conditional.
    [[nodiscard]] std::optional<Seen> find(const HttpRequest& request);
    //! Does nothing with an answer that has no tag, or is larger than all may be.
    void keep(const HttpRequest& request, const HttpAnswer& answer);
    void clear();

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Entry {
        Seen seen;
        quint64 use = 0; //!< the larger, the later
    };
    void drop(QHash<QByteArray, Entry>::iterator entry);

    QHash<QByteArray, Entry> m_entries;
    qsizetype m_bytes = 0;
    quint64 m_uses = 0;
};

} // namespace console::cloud
