// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/desktop/desktop_notifications.h"

#include "base/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

namespace console::ui {

using namespace Qt::StringLiterals;
using watch::Notice;

namespace {

Q_LOGGING_CATEGORY(log, "console.shell.notifications")

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 10'000; // milliseconds: it may have to be started first
constexpr int asLongAsTheDesktopWants = -1;

const QString actionDefault = u"default"_s; // a click on it
const QString actionOpen = u"open"_s;
const QString actionSnooze = u"snooze"_s;
const QString actionDone = u"done"_s;

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

//! Of the specification: 0 low, 1 normal. Critical ones would stay until clicked away.
uchar urgencyOf(const Notice& notice)
{
    return notice.items.first().urgency == domain::AttentionUrgency::Whenever ? 0 : 1;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_owner(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_owner, &QDBusServiceWatcher::serviceRegistered, this, &DesktopNotifications::ask);
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_shown.clear();
        setState(State::None);
    });
    m_bus.connect(
        service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
        SLOT(notificationClosed(uint, uint)));
    ask();
}

void DesktopNotifications::ask()
{
    if (!m_bus.isConnected())
        return setState(State::None);
    auto* watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher* finished) {
            answered(*finished);
            finished->deleteLater();
        });
}

void DesktopNotifications::answered(const QDBusPendingCallWatcher& call)
{
    const QDBusPendingReply<QStringList> reply = call;
    if (reply.isError()) {
        qCInfo(log) << "nothing shows notifications:" << reply.error().name();
        setState(State::None);
        return;
    }
    m_capabilities = reply.value();
    setState(State::Shows);
}

void DesktopNotifications::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

QStringList DesktopNotifications::actions() const
{
    if (!m_capabilities.contains(u"actions"_s))
        return {};
    return {actionDefault, tr("Open"), actionOpen, tr("Open"), actionSnooze, tr("Snooze"),
        actionDone, tr("Mark done")};
}

void DesktopNotifications::show(const Notice& notice)
{
    if (m_state != State::Shows)
        return;
    // What people named could look like markup, which some desktops read in the body.
    const bool markup = m_capabilities.contains(u"body-markup"_s);
    const QString body = markup ? notice.body.toHtmlEscaped() : notice.body;
    const bool hasBody = m_capabilities.contains(u"body"_s);
    const QString summary = hasBody
        ? notice.summary
        : u"%1 – %2"_s.arg(notice.summary, notice.body.section(u'\n', 0, 0));
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
        {u"urgency"_s, QVariant::fromValue(urgencyOf(notice))}};
    QDBusMessage message = call(u"Notify"_s);
    message << QGuiApplication::applicationDisplayName() << uint(0)
            << QGuiApplication::desktopFileName() << summary << (hasBody ? body : QString())
            << actions() << hints << asLongAsTheDesktopWants;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, notice](QDBusPendingCallWatcher* finished) {
            const QDBusPendingReply<uint> reply = *finished;
            if (reply.isError())
                qCWarning(log) << "a notification was not shown:" << reply.error().name();
            else
                m_shown.insert(reply.value(), notice);
            finished->deleteLater();
        });
}

void DesktopNotifications::takeBack()
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        QDBusMessage message = call(u"CloseNotification"_s);
        message << shown.key();
        m_bus.send(message);
    }
    m_shown.clear();
}

void DesktopNotifications::actionInvoked(uint id, const QString& action)
{
    // The signal goes to every program: most ids are not ours.
    const auto found = m_shown.constFind(id);
    if (found == m_shown.constEnd())
        return;
    const Notice notice = *found;
    if (action == actionSnooze)
        Q_EMIT snoozed(notice);
    else if (action == actionDone)
        Q_EMIT done(notice);
    else if (action == actionDefault || action == actionOpen)
        Q_EMIT opened(notice);
}

void DesktopNotifications::notificationClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_shown.remove(id);
}

} // namespace console::ui
