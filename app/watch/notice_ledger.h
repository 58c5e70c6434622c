// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "domain/attention.h"

#include <QHash>
#include <QSet>

namespace console::watch {

//! How far the things of a profile are known.
struct KnownThings {
    QSet<domain::AttentionKind> whole; //!< kinds of which all that are there are known
    QSet<domain::AttentionKind> partly; //!< kinds that are known of `things` only
    QStringList things; //!< AttentionPlace::thing
};

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
    static constexpr qsizetype most = 16'000;

    //! Empty, with a random key.
    NoticeLedger();

    [[nodiscard]] Standing standing(const domain::AttentionItem& item, const QDateTime& now) const;

    void tell(const domain::AttentionItem& item, const QDateTime& now);
    void snooze(const domain::AttentionItem& item, const QDateTime& now, const QDateTime& until);
    void markDone(const domain::AttentionItem& item, const QDateTime& now);
    //! What of a profile is known and not `present` any more is forgotten, and told when it comes
    //! back. True when something was.
    bool settle(const QString& profile, const KnownThings& known,
        const QList<domain::AttentionItem>& present);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

    [[nodiscard]] QByteArray toJson() const;
    //! Error UnexpectedAnswer: it is none.
    [[nodiscard]] static base::Result<NoticeLedger> fromJson(const QByteArray& json);

private:
    static constexpr int keyBytes = 32;

    struct Entry {
        QString scope; //!< hash of profile and kind
        QString thing; //!< hash of profile and thing; empty in files of earlier versions
        Standing standing = Standing::Told;
        QDateTime at; //!< UTC
        QDateTime until; //!< UTC, of Snoozed
    };

    [[nodiscard]] Standing standingOf(const QString& fact, const QDateTime& now) const;
    [[nodiscard]] QString hash(const QString& text) const;
    [[nodiscard]] QString scopeOf(const QString& profile, domain::AttentionKind kind) const;
    [[nodiscard]] QString thingOf(const QString& profile, const QString& thing) const;
    void put(const domain::AttentionItem& item, Entry entry);
    void trim();

    QByteArray m_key;
    QHash<QString, Entry> m_entries; //!< by hash of what was told
    //! By their text: each round asks for those of the round before.
    mutable QHash<QString, QString> m_hashes;
};

} // namespace console::watch
