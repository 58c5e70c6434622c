// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/idle_clock.h"

#include "base/beat.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace console::ui {

namespace {

//! The computer may just have woken.
bool mayComeAfterSleep(const QEvent& event)
{
    return event.type() == QEvent::Expose || event.type() == QEvent::WindowActivate
        || event.type() == QEvent::ApplicationStateChange;
}

} // namespace

bool isInput(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::ContextMenu:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

IdleClock::IdleClock(base::Clock clock, Minutes minutes, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_minutes(std::move(minutes))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!look())
            lookLater();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleClock::begin()
{
    m_last = m_clock();
    lookLater();
}

void IdleClock::stop()
{
    m_timer.stop();
    m_last = {};
}

void IdleClock::lookLater()
{
    if (!m_last.isValid() || m_minutes() <= 0)
        return;
    const std::chrono::milliseconds left(
        m_clock().msecsTo(m_last.addSecs(qint64(m_minutes()) * 60)));
    m_timer.start(std::clamp(left, std::chrono::milliseconds(1), base::untilBeat()));
}

bool IdleClock::look()
{
    const int minutes = m_last.isValid() ? m_minutes() : 0;
    if (minutes <= 0)
        return false;
    const QDateTime now = m_clock();
    // A clock that was put back says nothing about the time before.
    if (now < m_last)
        m_last = now;
    if (m_last.secsTo(now) < qint64(minutes) * 60)
        return false;
    stop();
    Q_EMIT idle();
    return true;
}

bool IdleClock::eventFilter(QObject* watched, QEvent* event)
{
    if (!isInput(*event)) {
        if (mayComeAfterSleep(*event))
            look();
        return QObject::eventFilter(watched, event);
    }
    if (!m_late && look()) {
        m_late = true;
        // A key comes as several events, all of them in this turn.
        QMetaObject::invokeMethod(
            this, [this] { m_late = false; }, Qt::QueuedConnection);
    }
    if (m_late) {
        event->accept();
        return true;
    }
    if (m_last.isValid()) {
        m_last = m_clock();
        if (!m_timer.isActive())
            lookLater();
    }
    return false;
}

} // namespace console::ui
