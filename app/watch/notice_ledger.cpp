// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/notice_ledger.h"

#include "base/random.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace console::watch {

using domain::AttentionItem;
using domain::AttentionKind;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype room = NoticeLedger::most / 10;
constexpr int hashBytes = 16; // of 32: enough that two of thousands never meet

//! What is told once. A budget that is used up is another fact than one that soon will be.
QString factOf(const AttentionItem& item)
{
    const bool soon
        = item.kind == AttentionKind::LlmBudget && item.urgency >= domain::AttentionUrgency::Soon;
    return soon ? QString(item.id() + u"/soon"_s) : item.id();
}

//! Of a line about several things, each is told once, however many others come or go.
QStringList factsOf(const AttentionItem& item)
{
    QStringList facts;
    if (item.parts.isEmpty())
        facts << factOf(item);
    // A case that presses may come to this person only later, and waits for them from then on.
    if (domain::isDateOfCase(item.kind) && item.mine)
        facts << QString(item.id() + u"/mine"_s);
    AttentionItem one = item;
    for (const QString& part : item.parts) {
        one.place.thing = part;
        facts << factOf(one);
    }
    return facts;
}

} // namespace

NoticeLedger::NoticeLedger()
    : m_key(base::randomBytes(keyBytes))
{
}

QString NoticeLedger::hash(const QString& text) const
{
    if (m_hashes.size() >= most)
        m_hashes.clear();
    QString& known = m_hashes[text];
    if (known.isEmpty()) {
        const QByteArray whole
            = QMessageAuthenticationCode::hash(text.toUtf8(), m_key, QCryptographicHash::Sha256);
        known = QString::fromLatin1(whole.first(hashBytes).toHex());
    }
    return known;
}

QString NoticeLedger::scopeOf(const QString& profile, AttentionKind kind) const
{
    return hash(profile + u'/' + domain::wireName(kind));
}

QString NoticeLedger::thingOf(const QString& profile, const QString& thing) const
{
    return hash(profile + u'/' + thing);
}

//! Of several, that which asks most of the person.
NoticeLedger::Standing NoticeLedger::standing(const AttentionItem& item, const QDateTime& now) const
{
    Standing whole = Standing::Done;
    for (const QString& fact : factsOf(item))
        whole = std::min(whole, standingOf(fact, now));
    return whole;
}

NoticeLedger::Standing NoticeLedger::standingOf(const QString& fact, const QDateTime& now) const
{
    const auto found = m_entries.constFind(hash(fact));
    if (found == m_entries.constEnd())
        return Standing::New;
    const bool over = found->standing == Standing::Snoozed && found->until <= now;
    return over ? Standing::New : found->standing;
}

void NoticeLedger::put(const AttentionItem& item, Entry entry)
{
    entry.scope = scopeOf(item.profile, item.kind);
    entry.thing = thingOf(item.profile, item.place.thing);
    for (const QString& fact : factsOf(item))
        m_entries.insert(hash(fact), entry);
    if (m_entries.size() > most)
        trim();
}

//! Makes room for many at once: each time, all have to be looked at.
void NoticeLedger::trim()
{
    QList<std::pair<QDateTime, QString>> byAge;
    byAge.reserve(m_entries.size());
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it)
        byAge.emplaceBack(it->at, it.key());
    std::sort(byAge.begin(), byAge.end());
    byAge.resize(byAge.size() - (most - room));
    for (const auto& [at, key] : std::as_const(byAge))
        m_entries.remove(key);
}

void NoticeLedger::tell(const AttentionItem& item, const QDateTime& now)
{
    put(item, {{}, {}, Standing::Told, now, {}});
}

void NoticeLedger::snooze(const AttentionItem& item, const QDateTime& now, const QDateTime& until)
{
    put(item, {{}, {}, Standing::Snoozed, now, until});
}

void NoticeLedger::markDone(const AttentionItem& item, const QDateTime& now)
{
    put(item, {{}, {}, Standing::Done, now, {}});
}

bool NoticeLedger::settle(
    const QString& profile, const KnownThings& known, const QList<AttentionItem>& present)
{
    const auto scopes = [&](const QSet<AttentionKind>& kinds) {
        QSet<QString> all;
        for (const AttentionKind kind : kinds)
            all.insert(scopeOf(profile, kind));
        return all;
    };
    const QSet<QString> whole = scopes(known.whole);
    const QSet<QString> partly = scopes(known.partly);
    QSet<QString> things;
    for (const QString& thing : known.things)
        things.insert(thingOf(profile, thing));
    QSet<QString> there;
    for (const AttentionItem& item : present) {
        for (const QString& fact : factsOf(item))
            there.insert(hash(fact));
    }
    const qsizetype before = m_entries.size();
    m_entries.removeIf([&](const std::pair<const QString&, Entry&>& entry) {
        const bool isKnown = whole.contains(entry.second.scope)
            || (partly.contains(entry.second.scope) && things.contains(entry.second.thing));
        return isKnown && !there.contains(entry.first);
    });
    return m_entries.size() != before;
}

} // namespace console::watch
