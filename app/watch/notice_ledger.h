// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/attention.h"

#include <QHash>
#include <QSet>

namespace console::watch {

//! What a person was told already, so that each thing is told once, also over restarts. It holds no
//! name and no id: only keyed hashes (HMAC-SHA-256, RFC 2104) and days. Bounded: the oldest go.
class NoticeLedger {
public:
    enum class Standing { // what asks most of the person comes first
        New, //!< not told yet, or to be told once more
        Told,
        Snoozed, //!< the person wants to hear of it later
        Done, //!< the person wants to hear of it no more
    };
    static constexpr qsizetype most = 4000;

    //! Empty, with a random key.
    NoticeLedger();

    [[nodiscard]] Standing standing(const domain::AttentionItem& item, const QDateTime& now) const;

    void tell(const domain::AttentionItem& item, const QDateTime& now);
    void snooze(const domain::AttentionItem& item, const QDateTime& now, const QDateTime& until);
    void markDone(const domain::AttentionItem& item, const QDateTime& now);
    //! What of these kinds of a profile is not there any more is forgotten, and told when it comes
    //! back. True when something was.
    bool settle(const QString& profile, const QSet<domain::AttentionKind>& read,
        const QList<domain::AttentionItem>& present);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    [[nodiscard]] QByteArray toJson() const;
    //! Error UnexpectedAnswer: it is none.
    [[nodiscard]] static base::Result<NoticeLedger> fromJson(const QByteArray& json);

private:
    struct Entry {
        QString scope; //!< hash of profile and kind
        Standing standing = Standing::Told;
        QDateTime at; //!< UTC
        QDateTime until; //!< UTC, of Snoozed
    };

    [[nodiscard]] Standing standingOf(const QString& fact, const QDateTime& now) const;
    [[nodiscard]] QString hash(const QString& text) const;
    [[nodiscard]] QString scopeOf(const QString& profile, domain::AttentionKind kind) const;
    void put(const domain::AttentionItem& item, const Entry& entry);

    QByteArray m_key;
    QHash<QString, Entry> m_entries; //!< by hash of what was told
};

} // namespace console::watch
