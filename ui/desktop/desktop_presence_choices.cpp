// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/desktop_presence.h"
#include "ui/parts/view_memory.h"

// What was chosen, between the memory of the window and the settings.
namespace console::ui {

using namespace Qt::StringLiterals;
using watch::NoticeChoices;

namespace {
const QString onKey = u"notices/on"_s;
const QString silentKey = u"notices/silent"_s;
const QString quietKey = u"notices/quiet"_s; // "on 20:00 08:00"
const QString staysKey = u"tray/stays"_s;
const QString timeFormat = u"HH:mm"_s;

watch::QuietHours quietHours(const QString& kept)
{
    watch::QuietHours quiet;
    const QStringList words = kept.split(u' ');
    if (words.size() != 3)
        return quiet;
    const QTime from = QTime::fromString(words.at(1), timeFormat);
    const QTime until = QTime::fromString(words.at(2), timeFormat);
    if (from.isValid() && until.isValid())
        quiet = {words.first() == "on"_L1, from, until};
    return quiet;
}
} // namespace

NoticeChoices DesktopPresence::notices() const
{
    NoticeChoices choices;
    choices.on = m_setup.memory->read(onKey).isNull() || m_setup.memory->read(onKey).toBool();
    for (const QString& name : m_setup.memory->read(silentKey).toString().split(u' ')) {
        if (const auto kind = domain::attentionKind(name))
            choices.silent.insert(*kind);
    }
    choices.quiet = quietHours(m_setup.memory->read(quietKey).toString());
    return choices;
}

void DesktopPresence::setNotices(const NoticeChoices& choices)
{
    if (choices == notices())
        return;
    QStringList silent;
    for (const domain::AttentionKind kind : watch::noticeKinds()) {
        if (choices.silent.contains(kind))
            silent << domain::wireName(kind);
    }
    m_setup.memory->write(onKey, choices.on);
    m_setup.memory->write(silentKey, silent.join(u' '));
    m_setup.memory->write(quietKey,
        QStringList{choices.quiet.on ? u"on"_s : u"off"_s, choices.quiet.from.toString(timeFormat),
            choices.quiet.until.toString(timeFormat)}
            .join(u' '));
    m_watcher.setChoices(choices);
    Q_EMIT changed();
}

DesktopPresence::Service DesktopPresence::service() const
{
    switch (m_notifications.state()) {
    case DesktopNotifications::State::None:
        return Service::None;
    case DesktopNotifications::State::Shows:
        return Service::Shows;
    case DesktopNotifications::State::Unknown:
        break;
    }
    return Service::Unknown;
}

std::optional<bool> DesktopPresence::staysInTray() const
{
    const QVariant kept = m_setup.memory->read(staysKey);
    return kept.isNull() ? std::nullopt : std::optional(kept.toBool());
}

void DesktopPresence::setStaysInTray(bool stays)
{
    m_setup.memory->write(staysKey, stays);
    Q_EMIT changed();
}

void DesktopPresence::readAutostart()
{
    m_autostart.isOn().then(this, [this](const base::Result<bool>& on) {
        if (std::exchange(m_starts, on.value_or(false)) != m_starts)
            Q_EMIT changed();
    });
}

base::Call<base::Done> DesktopPresence::setStartsWithSession(bool starts)
{
    return m_autostart.set(starts).map(this, [this, starts](base::Done done) {
        m_starts = starts;
        Q_EMIT changed();
        return base::Result<base::Done>(done);
    });
}

} // namespace console::ui
