// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/date_line.h"

#include "ui/parts/buttons.h"
#include "ui/parts/date_line_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

// What one does with the line; how it is painted is in date_line_paint.cpp.
namespace console::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 36; // pixels at both ends, so that a mark and its label fit
constexpr qreal singleWidth = 16;
constexpr qreal besideCount = 14;
constexpr qint64 fewestDays = 30;
constexpr qint64 nearestDays = 7;
constexpr qreal betweenLabels = 6;
constexpr double zoomStep = 2;

//! What is seen first, where several have one place.
int weight(DatePoint::State state)
{
    switch (state) {
    case DatePoint::State::Current:
        return 4;
    case DatePoint::State::Open:
        return 3;
    case DatePoint::State::Ahead:
        return 2;
    case DatePoint::State::Past:
        return 1;
    case DatePoint::State::Cancelled:
        break;
    }
    return 0;
}

} // namespace

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
    std::stable_sort(m_points.begin(), m_points.end(),
        [](const DatePoint& a, const DatePoint& b) { return a.day < b.day; });
    m_days.clear();
    m_days.reserve(m_points.size());
    for (const DatePoint& point : std::as_const(m_points))
        m_days.append(point.day);
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

DateScale DateLine::scale() const
{
    DateScale scale{m_from, m_to, edge, qreal(width() - edge)};
    if (isZoomed() || m_days.isEmpty())
        return scale;
    scale.from = qMin(m_days.first(), m_today);
    scale.to = qMax(m_days.last(), m_today);
    const qint64 missing = fewestDays - scale.from.daysTo(scale.to);
    if (missing > 0) {
        scale.from = scale.from.addDays(-missing / 2);
        scale.to = scale.to.addDays(missing - missing / 2);
    }
    return scale;
}

void DateLine::place()
{
    const QFontMetricsF metrics(textFont(TextSize::Small, QFont::DemiBold));
    m_marks = m_days.isEmpty() ? QList<DateMark>() : dateMarks(m_days, scale(), [&](int count) {
        return count == 1 ? singleWidth
                          : metrics.horizontalAdvance(QLocale().toString(count)) + besideCount;
    });
    m_all->setVisible(isZoomed());
    m_all->resize(m_all->sizeHint());
    m_all->move(int(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_all->width()), 0);
    placeLabels();
    update();
}

void DateLine::placeLabels()
{
    m_labels.clear();
    QList<DateMark> wanted;
    std::copy_if(m_marks.begin(), m_marks.end(), std::back_inserter(wanted),
        [&](const DateMark& mark) { return !leading(mark).label.isEmpty(); });
    // The one that a person is at, then what weighs most, then the newest.
    const auto rank = [&](const DateMark& mark) {
        const bool here = m_current >= mark.first && m_current <= mark.last;
        return std::tuple(here, weight(leading(mark).state), mark.last);
    };
    std::sort(wanted.begin(), wanted.end(),
        [&](const DateMark& a, const DateMark& b) { return rank(a) > rank(b); });
    const QFontMetricsF metrics(textFont(TextSize::Small, QFont::DemiBold));
    const auto textOf = [&](const DateMark& mark) {
        if (m_current >= mark.first && m_current <= mark.last)
            return m_points.at(m_current).label;
        const DatePoint& first = m_points.at(mark.first);
        const bool alike = mark.count() > 1 && weight(leading(mark).state) <= weight(first.state);
        return alike && weight(first.state) < weight(DatePoint::State::Ahead)
            ? tr("%1–%2").arg(first.label, m_points.at(mark.last).label)
            : leading(mark).label;
    };
    QList<LabelWish> wishes;
    for (const DateMark& mark : std::as_const(wanted))
        wishes.append({mark.x, metrics.horizontalAdvance(textOf(mark))});
    const auto places = placedLabels(wishes, 0, width(), betweenLabels);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const DateMark& mark = wanted.at(i);
        if (places.at(i))
            m_labels.append({*places.at(i), wishes.at(i).width, textOf(mark), leading(mark).state,
                m_current >= mark.first && m_current <= mark.last});
    }
    std::sort(m_labels.begin(), m_labels.end(),
        [](const Label& a, const Label& b) { return a.left < b.left; });
}

QStringList DateLine::shownLabels() const
{
    QStringList texts;
    for (const Label& label : m_labels)
        texts.append(label.text);
    return texts;
}

const DatePoint& DateLine::leading(const DateMark& mark) const
{
    return *std::max_element(m_points.begin() + mark.first, m_points.begin() + mark.last + 1,
        [](const DatePoint& a, const DatePoint& b) { return weight(a.state) < weight(b.state); });
}

int DateLine::markOf(int point) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
        [&](const DateMark& mark) { return point >= mark.first && point <= mark.last; });
    return it == m_marks.end() ? -1 : int(it - m_marks.begin());
}

int DateLine::markAt(const QPoint& position) const
{
    const auto it = std::find_if(m_marks.begin(), m_marks.end(),
        [&](const DateMark& mark) { return markRect(mark.first).contains(position); });
    return it == m_marks.end() ? -1 : int(it - m_marks.begin());
}

QRect DateLine::markRect(int point) const
{
    const int mark = markOf(point);
    if (mark < 0)
        return {};
    // A little more than what is painted: a mark is small to hit.
    const qreal across = m_marks.at(mark).width + 4;
    return QRectF(mirrored(m_marks.at(mark).x) - across / 2, axisY() - 12, across, 24)
        .toAlignedRect();
}

qreal DateLine::mirrored(qreal x) const
{
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void DateLine::setCurrent(int point)
{
    m_current = point;
    const DateScale shown = scale();
    const QDate day = m_days.at(point);
    if (isZoomed() && (day < shown.from || day > shown.to)) {
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

void DateLine::zoom(double factor)
{
    const DateScale shown = scale();
    if (m_points.isEmpty())
        return;
    const auto span = qint64(double(shown.from.daysTo(shown.to)) * factor);
    const QDate middle = m_current >= 0 ? m_days.at(m_current)
                                        : shown.from.addDays(shown.from.daysTo(shown.to) / 2);
    const QDate first = qMin(m_days.first(), m_today);
    if (span >= first.daysTo(qMax(m_days.last(), m_today)) && factor > 1)
        showAll();
    else
        zoomTo(middle.addDays(-span / 2), middle.addDays(span / 2));
}

void DateLine::zoomTo(const QDate& from, const QDate& to)
{
    const qint64 missing = qMax<qint64>(0, nearestDays - from.daysTo(to));
    m_from = from.addDays(-(missing + 1) / 2);
    m_to = to.addDays((missing + 1) / 2);
    place();
}

void DateLine::showAll()
{
    const bool hadFocus = m_all->hasFocus();
    m_from = QDate();
    m_to = QDate();
    place();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void DateLine::open(int point)
{
    setCurrent(point);
    Q_EMIT opened(m_points.at(point).key);
}

void DateLine::pressMark(const DateMark& mark)
{
    const QDate from = m_days.at(mark.first);
    const QDate to = m_days.at(mark.last);
    const DateScale shown = scale();
    // Nearer than this nothing would come apart.
    const bool comesApart = from != to && shown.from.daysTo(shown.to) > nearestDays + 2;
    if (!comesApart) {
        open(mark.last);
        return;
    }
    m_current = mark.last;
    const qint64 around = from.daysTo(to) / 10;
    zoomTo(from.addDays(-around), to.addDays(around));
    tellFocus();
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
            QToolTip::showText(help->globalPos(),
                u"<span>%1</span>"_s.arg(
                    toolTipOf(m_marks.at(mark)).toHtmlEscaped().replace(u'\n', u"<br>"_s)),
                this);
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
