// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include "ui/parts/buttons.h"
#include "ui/parts/date_line_accessible.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

// What it holds, and what it hears; places, labels, keys, zoom and paint are in date_line_*.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;

DateLine::DateLine(QWidget* parent)
    : QWidget(parent)
    , m_all(new LinkButton(tr("Show all"), this))
{
    [[maybe_unused]] static const bool once
        = (QAccessible::installFactory(dateLineAccessible), true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &DateLine::showAll);
}

void DateLine::setPoints(const QList<DatePoint>& points, const QDate& today)
{
    const QString key = m_current >= 0 ? m_points.at(m_current).key : QString();
    m_points = points;
    m_today = today;
    const auto order = [](const DatePoint& point) {
        return std::pair(!point.day.isValid(), point.day);
    };
    std::stable_sort(m_points.begin(), m_points.end(),
        [&](const DatePoint& a, const DatePoint& b) { return order(a) < order(b); });
    m_days.clear();
    m_days.reserve(m_points.size());
    for (const DatePoint& point : std::as_const(m_points)) {
        if (point.day.isValid())
            m_days.append(point.day);
    }
    m_current = -1;
    m_marks.clear(); // of the points before
    setCurrentKey(key);
    if (hasFocus())
        enter();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
    place();
}

void DateLine::setLegend(const QList<std::pair<DatePoint::State, QString>>& legend)
{
    m_legend = legend;
    update();
}

void DateLine::setCurrentKey(const QString& key)
{
    const auto it = std::find_if(m_points.begin(), m_points.end(),
        [&](const DatePoint& point) { return !key.isEmpty() && point.key == key; });
    m_current = it == m_points.end() ? -1 : int(it - m_points.begin());
    placeLabels();
    update();
}

void DateLine::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = event->button() == Qt::LeftButton ? markAt(event->position().toPoint()) : -1;
    if (mark >= 0)
        pressMark(DateMark(m_marks.at(mark))); // a copy: the marks are placed anew
}

void DateLine::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(markAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QString DateLine::toolTipOf(const DateMark& mark) const
{
    if (mark.count() == 1) {
        const DatePoint& point = m_points.at(mark.first);
        return QString(nameOf(point) + u'\n' + noteOf(point)).trimmed();
    }
    return tr("%n at this place, from %1 to %2", nullptr, mark.count())
        .arg(nameOf(m_points.at(mark.first)), nameOf(m_points.at(mark.last)));
}

bool DateLine::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), toolTipOf(m_marks.at(mark)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void DateLine::enter()
{
    if (m_current >= 0 || m_points.isEmpty())
        return;
    const auto now = std::find_if(m_points.begin(), m_points.end(),
        [](const DatePoint& point) { return point.state == DatePoint::State::Current; });
    m_current = now == m_points.end() ? int(m_points.size()) - 1 : int(now - m_points.begin());
    placeLabels();
}

void DateLine::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    enter();
    update();
    tellFocus();
}

void DateLine::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DateLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void DateLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        place();
}

} // namespace console::ui
