// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/desktop_presence.h"

#include "ui/desktop/close_question.h"
#include "ui/desktop/notifications_section.h"
#include "ui/parts/view_memory.h"
#include "ui/shell/console_window.h"

#include <QApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using watch::Notice;
using watch::Watcher;

namespace {
constexpr std::chrono::hours pauseLength(1);
constexpr std::chrono::hours snoozeLength(1);
const QString noTrayKey = u"tray/none-told"_s;
} // namespace

DesktopPresence::DesktopPresence(PresenceSetup setup, QObject* parent)
    : DesktopChoices(parent)
    , m_setup(std::move(setup))
    , m_autostart(m_setup.autostartFolder, m_setup.program)
    , m_watcher(m_setup.watch)
    , m_notifications(m_setup.bus)
    , m_finder(m_setup.bus)
{
    m_watcher.setChoices(DesktopPresence::notices());
    DesktopPresence::readAutostart();
    connectNotices();
    connectTray();
}

DesktopPresence::~DesktopPresence() = default;

bool DesktopPresence::isLockedAway() const
{
    return m_window && m_window->isLockedAway();
}

//! For whoever passes by a locked console.
Notice DesktopPresence::unnamed(const Notice& notice)
{
    Notice plain = notice;
    plain.summary = tr("%n thing(s) need you.", nullptr, int(notice.items.size()));
    plain.body = tr("Unlock the console to see it.");
    return plain;
}

void DesktopPresence::connectNotices()
{
    connect(&m_notifications, &DesktopNotifications::stateChanged, this, [this] {
        m_watcher.setCanTell(m_notifications.state() == DesktopNotifications::State::Shows);
        Q_EMIT changed();
    });
    connect(&m_watcher, &Watcher::noticeWanted, this, [this](const Notice& notice) {
        m_notifications.show(isLockedAway() ? unnamed(notice) : notice);
    });
    connect(&m_notifications, &DesktopNotifications::opened, this, [this](const Notice& notice) {
        if (m_window)
            m_window->goTo(profiles::ProfileId(notice.profile()), notice.place);
    });
    connect(&m_notifications, &DesktopNotifications::snoozed, this,
        [this](const Notice& notice) { m_watcher.snooze(notice.items, snoozeLength); });
    connect(&m_notifications, &DesktopNotifications::done, this,
        [this](const Notice& notice) { m_watcher.markDone(notice.items); });
}

void DesktopPresence::connectTray()
{
    connect(&m_finder, &TrayFinder::changed, this, &DesktopPresence::trayChanged);
    connect(&m_watcher, &Watcher::changed, this, [this] {
        m_finder.look();
        showContent();
    });
    connect(&m_tray, &Tray::openWanted, this, [this] {
        if (m_window)
            m_window->bringToFront();
    });
    connect(&m_tray, &Tray::profileWanted, this, [this](const QString& id) {
        if (m_window)
            m_window->goTo(profiles::ProfileId(id), {});
    });
    connect(&m_tray, &Tray::itemWanted, this, [this](const domain::AttentionItem& item) {
        if (m_window)
            m_window->goTo(profiles::ProfileId(item.profile), item.place);
    });
    connect(&m_tray, &Tray::pauseWanted, this, [this](bool pause) {
        m_watcher.pauseUntil(pause
                ? m_setup.watch.clock().addSecs(std::chrono::seconds(pauseLength).count())
                : QDateTime());
    });
    connect(&m_tray, &Tray::quitWanted, this, [this] {
        if (m_window)
            m_window->quit();
    });
}

void DesktopPresence::prepare(ConsoleSetup& setup)
{
    setup.keepsOpen = [this] {
        return keepsOpen();
    };
    setup.notificationsSection = [this](Page& page) {
        return new NotificationsSection(page, *this);
    };
}

void DesktopPresence::attach(ConsoleWindow& window, bool hidden)
{
    m_window = &window;
    // A window that is hidden is no reason to end, and neither is the log's own.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&window, &ConsoleWindow::closed, this, &DesktopPresence::ended);
    connect(&window, &ConsoleWindow::watchedChanged, this, &DesktopPresence::follow);
    connect(&window, &ConsoleWindow::lockedAwayChanged, this, &DesktopPresence::showContent);
    m_hiddenStart = hidden && staysInTray().value_or(false) && !hasTray();
    if (!hidden || !staysInTray().value_or(false))
        window.show();
    follow();
}

void DesktopPresence::end()
{
    m_watcher.end();
    m_notifications.takeBack();
    m_tray.hide();
}

void DesktopPresence::follow()
{
    QSet<profiles::ProfileId> now;
    const QList<ProfileView*> views = m_window ? m_window->views() : QList<ProfileView*>();
    for (const ProfileView* view : views) {
        const std::shared_ptr<Connection> open = view->openConnection();
        if (!open)
            continue;
        now.insert(open->profile.id);
        // Holds the whole connection: what is under way may outlast the window's hold on it.
        m_watcher.follow({open->profile.id, open->profile.name,
            std::shared_ptr<cloud::CloudClient>(open, open->client.get()),
            view->governance().isKept(), view->standing()});
    }
    const QSet<profiles::ProfileId> gone = std::exchange(m_followed, now) - now;
    for (const profiles::ProfileId& profile : gone)
        m_watcher.unfollow(profile);
    showContent();
}

void DesktopPresence::trayChanged()
{
    if (hasTray()) {
        showContent();
        m_tray.show();
        m_hiddenStart = false;
    } else {
        m_tray.hide();
        // Else nobody could get at the window any more.
        if (m_window && !m_window->isVisible() && (!m_hiddenStart || m_finder.hasGivenUp()))
            m_window->bringToFront();
        tellNoTray();
    }
    Q_EMIT changed();
}

void DesktopPresence::tellNoTray()
{
    if (!m_window || !m_finder.hasGivenUp() || m_setup.memory->read(noTrayKey).toBool())
        return;
    m_setup.memory->write(noTrayKey, true);
    m_window->tellBriefly(tr("This desktop has no tray. Closing the window ends the console, and "
                             "with it the watch."));
}

bool DesktopPresence::keepsOpen()
{
    if (!hasTray() || !m_window)
        return false;
    const std::optional<bool> stays = staysInTray();
    if (stays) {
        if (*stays)
            m_window->hide();
        return *stays;
    }
    if (m_window->findChild<CloseQuestion*>())
        return true;
    auto* question = new CloseQuestion(m_window);
    connect(question, &CloseQuestion::answered, this, [this](bool keep) {
        setStaysInTray(keep);
        if (keep)
            m_window->hide();
        else
            m_window->quit();
    });
    question->open();
    return true;
}

void DesktopPresence::showContent()
{
    m_tray.setContent(content());
}

TrayContent DesktopPresence::content() const
{
    TrayContent content;
    if (!isLockedAway())
        content.items = m_watcher.items();
    content.paused = m_watcher.isPaused();
    const Watcher::Mood mood = m_watcher.mood();
    if (m_followed.isEmpty()) {
        content.mark = TrayMark::Offline;
        content.sentence = tr("No profile is open.");
    } else if (mood == Watcher::Mood::Offline) {
        content.mark = TrayMark::Offline;
        content.sentence = tr("The server does not answer.");
    } else if (mood == Watcher::Mood::Attention) {
        content.mark = TrayMark::Attention;
        content.sentence = tr("%n thing(s) need you.", nullptr, int(m_watcher.items().size()));
    } else {
        content.sentence = tr("Nothing needs you now.");
    }
    if (m_window && !isLockedAway()) {
        const profiles::ProfileId front = m_window->front().profileId();
        for (const profiles::Profile& profile : m_window->savedProfiles())
            content.profiles << TrayContent::Profile{
                profile.id.text(), profile.name, profile.id == front && m_followed.contains(front)};
    }
    return content;
}

} // namespace console::ui
