// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/bar_chart.h"

#include "ui/parts/bar_chart_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace console::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int plotHeight = 190;
constexpr int lowestPlot = 110;
constexpr int legendLine = 20;
} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
{
    [[maybe_unused]] static const bool once
        = (QAccessible::installFactory(barChartAccessible), true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void BarChart::setData(const BarChartData& data)
{
    const QString name = m_data.names.value(m_current);
    m_data = data;
    m_current = name.isEmpty() ? -1 : int(m_data.names.indexOf(name));
    m_pointed = -1;
    if (hasFocus() && m_current < 0 && m_data.bars() > 0)
        m_current = m_data.bars() - 1;
    setAccessibleName(data.title);
    updateGeometry(); // the legend may take another line
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
    update();
}

BarChartLayout BarChart::layoutNow() const
{
    return {m_data, rect(), layoutDirection()};
}

QRect BarChart::barRect(int bar) const
{
    return layoutNow().column(bar).toAlignedRect();
}

int BarChart::barAt(const QPoint& position) const
{
    return m_data.bars() > 0 ? layoutNow().barAt(position) : -1;
}

QString BarChart::textOf(int bar) const
{
    const QLocale locale;
    QStringList parts{
        tr("%1: %2").arg(m_data.names.value(bar), locale.toString(m_data.sumOf(bar)))};
    for (const BarSeries& series : m_data.series) {
        if (const qint64 value = series.values.value(bar); value > 0)
            parts.append(tr("%1 %2").arg(series.name, locale.toString(value)));
    }
    return parts.join(u"; "_s);
}

QSize BarChart::sizeHint() const
{
    return {640, heightWith(plotHeight)};
}

QSize BarChart::minimumSizeHint() const
{
    return {260, heightWith(lowestPlot)};
}

int BarChart::heightWith(int plot) const
{
    const BarChartLayout layout(
        m_data, QRectF(0, 0, qMax(width(), 260), plotHeight), layoutDirection());
    return plot + layout.legendLines() * legendLine;
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int marked = hasFocus() && m_current >= 0 ? m_current : m_pointed;
    paintBarChart(painter, rect(), m_data,
        {.scheme = schemeOf(palette()),
            .direction = layoutDirection(),
            .current = marked,
            .focused = hasFocus(),
            .headline = marked >= 0 ? textOf(marked) : QString()});
}

void BarChart::setCurrent(int bar)
{
    m_current = m_data.bars() > 0 ? qBound(0, bar, m_data.bars() - 1) : -1;
    update();
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
}

void BarChart::keyPressEvent(QKeyEvent* event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        return setCurrent(m_current + ahead);
    case Qt::Key_Left:
        return setCurrent(m_current - ahead);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(m_data.bars() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    m_pointed = barAt(event->position().toPoint());
    update();
}

void BarChart::mousePressEvent(QMouseEvent* event)
{
    if (const int bar = barAt(event->position().toPoint()); bar >= 0)
        setCurrent(bar);
}

void BarChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_pointed = -1;
    update();
}

bool BarChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const int bar = barAt(help->pos()); bar >= 0)
            QToolTip::showText(help->globalPos(), textOf(bar).replace(u"; "_s, u"\n"_s), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::Resize)
        updateGeometry(); // the legend may take another line
    return QWidget::event(event);
}

void BarChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current < 0 ? m_data.bars() - 1 : m_current);
}

void BarChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace console::ui
