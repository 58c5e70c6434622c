// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "watch/watcher.h"

#include "base/atomic_file.h"
#include "base/beat.h"
#include "base/log.h"

#include <QNetworkInterface>
#include <QRandomGenerator>

#include <algorithm>

namespace console::watch {

using base::CallSource;
using base::Done;
using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "console.watch")

QByteArray presentNetworks()
{
    QStringList addresses;
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            addresses << address.toString();
    }
    addresses.sort();
    return addresses.join(QLatin1Char(' ')).toLatin1();
}

} // namespace

Watcher::Watcher(WatchSurroundings surroundings, QObject* parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
    if (!m_surroundings.chance)
        m_surroundings.chance = [] {
            return QRandomGenerator::global()->generateDouble();
        };
    if (!m_surroundings.networks)
        m_surroundings.networks = presentNetworks;
    m_networks = m_surroundings.networks();
    m_disk.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    m_timer.callOnTimeout(this, &Watcher::look);
    load();
}

Watcher::~Watcher()
{
    m_disk.waitForDone();
}

void Watcher::load()
{
    const CallSource<QByteArray> source;
    m_disk.start(
        [source, path = m_surroundings.ledgerPath] { source.resolve(base::readSmallFile(path)); });
    source.call().then(this, [this](const Result<QByteArray>& content) { loaded(content); });
}

void Watcher::loaded(const Result<QByteArray>& content)
{
    m_ledger = NoticeLedger();
    if (content) {
        if (Result<NoticeLedger> ledger = NoticeLedger::fromJson(*content))
            m_ledger = std::move(*ledger);
        else
            qCWarning(log) << "what was told is not known any more:" << ledger.error().detail;
    } else if (content.error().kind != base::ApiError::Kind::NotFound) {
        qCWarning(log) << "what was told cannot be read:" << content.error().detail;
    }
    for (const ProfileWatch* watch : std::as_const(m_watches))
        took(*watch);
    Q_EMIT changed();
}

void Watcher::end()
{
    m_ended = true;
    m_timer.stop();
    qDeleteAll(std::exchange(m_watches, {}));
}

void Watcher::follow(const WatchTarget& target)
{
    if (m_ended)
        return;
    const QString id = target.profile.text();
    if (ProfileWatch* watch = m_watches.value(id)) {
        watch->setTarget(target);
    } else {
        watch = new ProfileWatch(
            target, m_surroundings.clock, m_surroundings.chance, m_surroundings.pace, this);
        m_watches.insert(id, watch);
        connect(watch, &ProfileWatch::changed, this, [this, watch] {
            took(*watch);
            setTimer();
            Q_EMIT changed();
        });
        connect(watch, &ProfileWatch::wakeUpChanged, this, &Watcher::setTimer);
    }
    setTimer();
}

void Watcher::unfollow(const profiles::ProfileId& profile)
{
    delete m_watches.take(profile.text());
    setTimer();
    Q_EMIT changed();
}

void Watcher::setTimer()
{
    if (m_watches.isEmpty())
        return m_timer.stop();
    // Such a timer may be early by a second, and would have to come twice. Profiles that were
    // opened together are looked at together so, too.
    constexpr std::chrono::seconds early(1);
    std::chrono::milliseconds soonest = base::untilBeat();
    for (const ProfileWatch* watch : std::as_const(m_watches)) {
        if (const auto own = watch->untilWakeUp(); own < WatchSchedule::wakeUp)
            soonest = std::min(soonest, own + early);
    }
    // A wake-up that is on its way is not put off.
    if (!m_timer.isActive() || soonest < m_timer.remainingTimeAsDuration())
        m_timer.start(soonest);
}

void Watcher::look()
{
    const QByteArray networks = m_surroundings.networks();
    const bool moved = std::exchange(m_networks, networks) != networks;
    for (ProfileWatch* watch : std::as_const(m_watches)) {
        if (moved)
            watch->networkChanged();
        watch->look();
    }
    // What was put off, or waited for the end of quiet hours.
    tell();
    setTimer();
    Q_EMIT changed();
}

void Watcher::took(const ProfileWatch& watch)
{
    if (!m_ledger)
        return;
    if (m_ledger->settle(watch.target().profile.text(), watch.known(), watch.items()))
        keep();
    tell();
}

void Watcher::tell()
{
    if (!m_ledger || !m_canTell || isPaused())
        return;
    const QDateTime now = m_surroundings.clock();
    QList<Notice> notices;
    for (const ProfileWatch* watch : std::as_const(m_watches))
        notices += planNotices(watch->items(), watch->target().name, m_choices, *m_ledger, now);
    if (notices.isEmpty())
        return;
    for (const Notice& notice : std::as_const(notices)) {
        for (const domain::AttentionItem& item : notice.items)
            m_ledger->tell(item, now);
    }
    tellLater(notices);
}

void Watcher::tellLater(const QList<Notice>& notices)
{
    save().then(this, [this, notices](const Result<Done>& saved) {
        // On a full disk, better twice than never.
        if (!saved)
            qCWarning(log) << "what was told cannot be kept:" << saved.error().detail;
        for (const Notice& notice : notices)
            Q_EMIT noticeWanted(notice);
    });
}

base::Call<Done> Watcher::save()
{
    const CallSource<Done> source;
    m_disk.start([source, path = m_surroundings.ledgerPath, json = m_ledger->toJson()] {
        source.resolve(base::writeFileAtomically(path, json));
    });
    return source.call();
}

void Watcher::keep()
{
    save().then(this, [](const Result<Done>& saved) {
        if (!saved)
            qCWarning(log) << "what was told cannot be kept:" << saved.error().detail;
    });
}

void Watcher::setChoices(const NoticeChoices& choices)
{
    m_choices = choices;
    tell();
}

void Watcher::setCanTell(bool can)
{
    m_canTell = can;
    tell();
}

void Watcher::pauseUntil(const QDateTime& until)
{
    m_pausedUntil = until;
    tell();
    Q_EMIT changed();
}

bool Watcher::isPaused() const
{
    return m_pausedUntil.isValid() && m_surroundings.clock() < m_pausedUntil;
}

Items Watcher::items() const
{
    const QDateTime now = m_surroundings.clock();
    Items all;
    for (const ProfileWatch* watch : std::as_const(m_watches)) {
        for (const domain::AttentionItem& item : watch->items()) {
            const auto standing
                = m_ledger ? m_ledger->standing(item, now) : NoticeLedger::Standing::New;
            if (standing != NoticeLedger::Standing::Snoozed
                && standing != NoticeLedger::Standing::Done)
                all << item;
        }
    }
    domain::sortAttention(all);
    return all;
}

Watcher::Mood Watcher::mood() const
{
    const auto isOffline = [](const ProfileWatch* watch) {
        return watch->isOffline();
    };
    if (std::any_of(m_watches.begin(), m_watches.end(), isOffline))
        return Mood::Offline;
    const Items present = items();
    const bool presses
        = std::any_of(present.begin(), present.end(), [](const domain::AttentionItem& item) {
              return item.urgency != domain::AttentionUrgency::Whenever;
          });
    return presses ? Mood::Attention : Mood::Fine;
}

QString Watcher::profileName(const QString& profile) const
{
    const ProfileWatch* watch = m_watches.value(profile);
    return watch ? watch->target().name : QString();
}

void Watcher::snooze(const Items& items, std::chrono::seconds pause)
{
    if (!m_ledger)
        return;
    const QDateTime now = m_surroundings.clock();
    for (const domain::AttentionItem& item : items)
        m_ledger->snooze(item, now, now.addSecs(pause.count()));
    keep();
    Q_EMIT changed();
}

void Watcher::markDone(const Items& items)
{
    if (!m_ledger)
        return;
    for (const domain::AttentionItem& item : items)
        m_ledger->markDone(item, m_surroundings.clock());
    keep();
    Q_EMIT changed();
}

} // namespace console::watch
