// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include <QAccessible>
#include <QKeyEvent>

// Going from point to point.

namespace console::ui {

namespace {

constexpr double zoomStep = 2;

} // namespace

void DateLine::setCurrent(int point)
{
    m_current = point;
    const DateScale shown = scale();
    const QDate day = m_points.at(point).day;
    if (isZoomed() && day.isValid() && (day < shown.from || day > shown.to)) {
        const qint64 half = shown.from.daysTo(shown.to) / 2;
        zoomTo(day.addDays(-half), day.addDays(half));
    }
    placeLabels();
    update();
    tellFocus();
}

void DateLine::tellFocus()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void DateLine::move(int by)
{
    if (!m_points.isEmpty())
        setCurrent(qBound(0, m_current + by, int(m_points.size()) - 1));
}

void DateLine::moveByMark(int by)
{
    const int mark = markOf(m_current);
    if (mark < 0 || mark + by < 0 || mark + by >= m_marks.size())
        move(by > 0 ? int(m_points.size()) : -int(m_points.size()));
    else
        setCurrent(by > 0 ? m_marks.at(mark + by).first : m_marks.at(mark + by).last);
}

void DateLine::open(int point)
{
    setCurrent(point);
    Q_EMIT opened(m_points.at(point).key);
}

void DateLine::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int all = int(m_points.size());
    switch (event->key()) {
    case Qt::Key_Right:
        return move(ahead);
    case Qt::Key_Left:
        return move(-ahead);
    case Qt::Key_PageDown:
        return moveByMark(1);
    case Qt::Key_PageUp:
        return moveByMark(-1);
    case Qt::Key_Home:
        return move(-all);
    case Qt::Key_End:
        return move(all);
    case Qt::Key_Plus:
        return zoom(1 / zoomStep);
    case Qt::Key_Minus:
        return zoom(zoomStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            open(m_current);
        return;
    case Qt::Key_Escape:
        if (isZoomed())
            return showAll();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace console::ui
