// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/late_input.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>

#include <utility>

namespace console::ui {

LateInput::LateInput(QObject* parent)
    : QObject(parent)
{
}

void LateInput::begin(const QEvent& first)
{
    m_kind = Kind::None;
    m_down = true;
    m_again = first.type() == QEvent::MouseButtonDblClick;
    switch (first.type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        m_kind = Kind::Key;
        m_key = static_cast<const QKeyEvent&>(first).key();
        m_scanCode = static_cast<const QKeyEvent&>(first).nativeScanCode();
        // Its press is still to come.
        m_down = first.type() == QEvent::KeyPress;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_kind = Kind::Button;
        m_button = static_cast<const QMouseEvent&>(first).button();
        m_where = static_cast<const QMouseEvent&>(first).globalPosition();
        m_when = static_cast<const QMouseEvent&>(first).timestamp();
        break;
    case QEvent::TouchBegin:
        m_kind = Kind::Touch;
        break;
    case QEvent::TabletPress:
        m_kind = Kind::Pen;
        break;
    default:
        break;
    }
    if (m_kind != Kind::None)
        QCoreApplication::instance()->installEventFilter(this);
}

bool LateInput::eventFilter(QObject* watched, QEvent* event)
{
    if (!belongs(*event))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

bool LateInput::belongs(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return m_kind == Kind::Key && belongsToKey(static_cast<const QKeyEvent&>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return m_kind == Kind::Button && belongsToButton(static_cast<const QMouseEvent&>(event));
    case QEvent::ContextMenu:
        return belongsToPress(static_cast<const QContextMenuEvent&>(event));
    case QEvent::TouchUpdate:
        return m_kind == Kind::Touch;
    case QEvent::TouchBegin:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return m_kind == Kind::Touch && end(event.type() != QEvent::TouchBegin);
    case QEvent::TabletMove:
        return m_kind == Kind::Pen;
    case QEvent::TabletPress:
    case QEvent::TabletRelease:
        return m_kind == Kind::Pen && end(event.type() == QEvent::TabletRelease);
    default:
        return false;
    }
}

//! What was pressed anew is another input, also where nobody heard that it was let go.
bool LateInput::belongsToKey(const QKeyEvent& event)
{
    // With a modifier let go in between the same key has another name.
    const bool isKnown = m_scanCode != 0 && event.nativeScanCode() != 0;
    if (isKnown ? event.nativeScanCode() != m_scanCode : event.key() != m_key)
        return false;
    if (event.isAutoRepeat())
        return true;
    if (event.type() == QEvent::KeyPress && !m_down) {
        m_down = true;
        return true;
    }
    return end(event.type() == QEvent::KeyRelease);
}

bool LateInput::belongsToButton(const QMouseEvent& event)
{
    if (event.type() == QEvent::MouseMove)
        return m_down && event.buttons().testFlag(m_button);
    if (event.button() != m_button)
        return false;
    switch (event.type()) {
    case QEvent::MouseButtonRelease:
        if (m_again)
            return end(true);
        return std::exchange(m_down, false);
    case QEvent::MouseButtonDblClick:
        // A window has seen a press before, a widget has not.
        if (m_down != m_again)
            return end(false);
        break;
    default:
        if (m_down || !isSecondClick(event))
            return end(false);
        break;
    }
    m_down = true;
    m_again = true;
    return true;
}

//! As Qt itself tells a double click.
bool LateInput::isSecondClick(const QMouseEvent& press) const
{
    const QStyleHints& hints = *QGuiApplication::styleHints();
    const QPointF way = press.globalPosition() - m_where;
    return !m_again && press.timestamp() - m_when < quint64(hints.mouseDoubleClickInterval())
        && qMax(qAbs(way.x()), qAbs(way.y())) <= hints.mouseDoubleClickDistance();
}

bool LateInput::belongsToPress(const QContextMenuEvent& event) const
{
    const bool isOurs = event.reason() == QContextMenuEvent::Mouse
        ? m_kind == Kind::Button && m_button == Qt::RightButton
        : m_kind == Kind::Key && event.reason() == QContextMenuEvent::Keyboard;
    return m_down && isOurs;
}

bool LateInput::end(bool isLast)
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_kind = Kind::None;
    return isLast;
}

} // namespace console::ui
