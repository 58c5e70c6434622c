// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/bar_chart_paint.h"

#include "models/short_number.h"
#include "ui/theme/style_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace console::ui {

namespace {

constexpr qreal titleRow = 26;
constexpr qreal legendRow = 20;
constexpr qreal tickRow = 22;
constexpr qreal scaleRoom = 52; // for the numbers beside the plot
constexpr qreal swatch = 10;
constexpr int scaleLines = 4;
constexpr qreal widestBar = 44;

QFont smallFont()
{
    return textFont(TextSize::Small);
}

//! 1, 2 or 5 times a power of ten, so that at most scaleLines of them reach `most`.
qint64 niceStep(qint64 most)
{
    qint64 power = 1;
    while (true) {
        for (const int factor : {1, 2, 5}) {
            if (power * factor * scaleLines >= most)
                return power * factor;
        }
        power *= 10;
    }
}

//! Neighbours differ in hue and in weight, so that they can be told apart without colours too.
QColor fillOf(const Tokens& t, int series, bool isRest)
{
    if (isRest)
        return mixed(t.surface, t.muted, 0.35);
    const std::array fills{t.accent, mixed(t.surface, t.accent, 0.45), t.ok,
        mixed(t.surface, t.ok, 0.45), t.warn, mixed(t.surface, t.warn, 0.45), t.muted};
    return fills.at(size_t(series) % fills.size());
}

struct LegendPlace {
    qreal x;
    int line;
    QString text;
};

QList<LegendPlace> legendOf(const BarChartData& data, qreal room)
{
    const QFontMetricsF metrics(smallFont());
    QList<LegendPlace> places;
    qreal x = 0;
    int line = 0;
    for (const BarSeries& series : data.series) {
        const QString text
            = metrics.elidedText(series.name, Qt::ElideMiddle, qMin<qreal>(220, room - swatch));
        const qreal across = swatch + 6 + metrics.horizontalAdvance(text) + space::l;
        if (x > 0 && x + across > room) {
            x = 0;
            ++line;
        }
        places.append({x, line, text});
        x += across;
    }
    return places;
}

qint64 mostOf(const BarChartData& data)
{
    qint64 most = data.line.value_or(0);
    for (int bar = 0; bar < data.bars(); ++bar)
        most = qMax(most, data.sumOf(bar));
    return qMax<qint64>(most, 1);
}

QRectF turned(const QRectF& rect, const QRectF& area, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return rect;
    return {area.left() + area.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

//! Paints one chart.
class ChartPainter {
public:
    ChartPainter(
        QPainter& painter, const QRectF& area, const BarChartData& data, const BarChartLook& look)
        : m_painter(painter)
        , m_area(area)
        , m_data(data)
        , m_look(look)
        , m_tokens(tokens(look.scheme))
        , m_layout(data, area, look.direction)
    {
    }

    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintTop();
        paintScale();
        for (int bar = 0; bar < m_data.bars(); ++bar)
            paintBar(bar);
        paintLine();
        paintTicks();
    }

private:
    void text(const QRectF& rect, int alignment, const QString& words, const QColor& color,
        QFont::Weight weight = QFont::Normal)
    {
        m_painter.setFont(textFont(TextSize::Small, weight));
        m_painter.setPen(color);
        const auto placed = QStyle::visualAlignment(m_look.direction, Qt::Alignment(alignment));
        m_painter.drawText(
            turned(rect, m_area, m_look.direction), int(placed) | Qt::TextSingleLine, words);
    }

    void paintTop()
    {
        const QFontMetricsF metrics(textFont(TextSize::Small, QFont::DemiBold));
        const QString words = m_look.headline.isEmpty() ? m_data.title : m_look.headline;
        text(QRectF(m_area.left(), m_area.top(), m_area.width(), titleRow),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(words, Qt::ElideRight, m_area.width()),
            m_look.headline.isEmpty() ? m_tokens.muted : m_tokens.text, QFont::DemiBold);
        const QList<LegendPlace> places = legendOf(m_data, m_area.width());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const LegendPlace& place = places.at(i);
            const qreal top = m_area.top() + titleRow + place.line * legendRow;
            const QRectF mark(
                m_area.left() + place.x, top + (legendRow - swatch) / 2, swatch, swatch);
            m_painter.fillRect(turned(mark, m_area, m_look.direction),
                fillOf(m_tokens, int(i), m_data.series.at(i).isRest));
            text(QRectF(mark.right() + 6, top, m_area.right() - mark.right() - 6, legendRow),
                Qt::AlignLeft | Qt::AlignVCenter, place.text, m_tokens.text);
        }
    }

    void paintScale()
    {
        for (qint64 value = 0; value <= m_layout.top(); value += m_layout.step()) {
            const qreal y = m_layout.y(value);
            const QRectF& plot = m_layout.plot();
            m_painter.fillRect(QRectF(plot.left(), y - 0.5, plot.width(), 1),
                value == 0 ? m_tokens.control : m_tokens.line);
            text(QRectF(m_area.left(), y - 9, scaleRoom - space::s, 18),
                Qt::AlignRight | Qt::AlignVCenter, models::shortNumber(value), m_tokens.muted);
        }
    }

    void paintBar(int bar)
    {
        const QRectF column = m_layout.column(bar);
        if (bar == m_look.current)
            m_painter.fillRect(column, m_tokens.soft);
        const qreal width = qMin(widestBar, qMax<qreal>(1, column.width() * 0.72));
        qreal bottom = m_layout.y(0) - 0.5;
        qint64 sum = 0;
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            const qint64 value = m_data.series.at(i).values.value(bar);
            if (value <= 0)
                continue;
            sum += value;
            // Whatever there is can be seen.
            const qreal top = qMin(m_layout.y(sum), bottom - 1);
            const qreal gap = bottom - top > 3 ? 1 : 0;
            m_painter.fillRect(
                QRectF(column.center().x() - width / 2, top, width, bottom - top - gap),
                fillOf(m_tokens, int(i), m_data.series.at(i).isRest));
            bottom = top;
        }
        if (bar == m_look.current && m_look.focused)
            paint::ring(m_painter, column.toAlignedRect(), m_tokens.accent, 3);
    }

    void paintLine()
    {
        if (!m_data.line)
            return;
        const QRectF& plot = m_layout.plot();
        const qreal y = m_layout.y(*m_data.line);
        m_painter.setPen(QPen(m_tokens.warn, 1.5, Qt::DashLine));
        m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QFontMetricsF metrics(smallFont());
        const qreal across = metrics.horizontalAdvance(m_data.lineName) + 2 * space::xs;
        const qreal left
            = m_look.direction == Qt::LeftToRight ? plot.right() - across : plot.left();
        const QRectF place(left, y - 17, across, 16);
        m_painter.fillRect(place, m_tokens.surface); // it may lie over a bar
        m_painter.setFont(smallFont());
        m_painter.setPen(m_tokens.warn);
        m_painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, m_data.lineName);
    }

    void paintTicks()
    {
        const QFontMetricsF metrics(smallFont());
        qreal widest = 1;
        for (const QString& tick : m_data.ticks)
            widest = qMax(widest, metrics.horizontalAdvance(tick) + space::m);
        const qreal step = m_layout.plot().width() / qMax(1, m_data.bars());
        const int every = qMax(1, int(std::ceil(widest / step)));
        m_painter.setFont(smallFont());
        m_painter.setPen(m_tokens.muted);
        for (int bar = 0; bar < m_data.bars(); bar += every) {
            const QRectF column = m_layout.column(bar);
            const QRectF place(
                column.center().x() - widest, column.bottom() + 2, 2 * widest, tickRow);
            m_painter.drawText(
                place, Qt::AlignCenter | Qt::TextSingleLine, m_data.ticks.value(bar));
        }
    }

    QPainter& m_painter;
    const QRectF m_area;
    const BarChartData& m_data;
    const BarChartLook& m_look;
    const Tokens& m_tokens;
    const BarChartLayout m_layout;
};

} // namespace

qint64 BarChartData::sumOf(int bar) const
{
    qint64 sum = 0;
    for (const BarSeries& one : series)
        sum += one.values.value(bar);
    return sum;
}

BarChartLayout::BarChartLayout(
    const BarChartData& data, const QRectF& area, Qt::LayoutDirection direction)
    : m_area(area)
    , m_direction(direction)
    , m_bars(qMax(1, data.bars()))
{
    const QList<LegendPlace> legend = legendOf(data, area.width());
    m_legendLines = legend.isEmpty() ? 0 : legend.last().line + 1;
    m_step = niceStep(mostOf(data));
    m_top = ((mostOf(data) + m_step - 1) / m_step) * m_step;
    const qreal above = titleRow + m_legendLines * legendRow + space::m;
    m_plot = turned(QRectF(area.left() + scaleRoom, area.top() + above, area.width() - scaleRoom,
                        qMax<qreal>(20, area.height() - above - tickRow)),
        area, direction);
}

QRectF BarChartLayout::column(int bar) const
{
    const qreal step = m_plot.width() / m_bars;
    return turned(QRectF(m_plot.left() + bar * step, m_plot.top(), step, m_plot.height()), m_plot,
        m_direction);
}

int BarChartLayout::barAt(const QPointF& position) const
{
    for (int bar = 0; bar < m_bars; ++bar) {
        const QRectF place = column(bar);
        if (position.x() >= place.left() && position.x() < place.right()
            && position.y() >= place.top() && position.y() <= place.bottom() + tickRow)
            return bar;
    }
    return -1;
}

qreal BarChartLayout::y(qint64 value) const
{
    return m_plot.bottom() - m_plot.height() * double(value) / double(m_top);
}

void paintBarChart(
    QPainter& painter, const QRectF& area, const BarChartData& data, const BarChartLook& look)
{
    ChartPainter(painter, area, data, look).paint();
}

} // namespace console::ui
