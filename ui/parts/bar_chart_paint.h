// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/tokens.h"

#include <QList>
#include <QRectF>
#include <QStringList>

#include <optional>

class QPainter;

namespace console::ui {

//! One part of each bar.
struct BarSeries {
    QString name;
    QList<qint64> values; //!< one for each bar, none negative
    bool isRest = false; //!< what has no name of its own
};

//! Bars side by side, each stacked from the first series up. A value, so that a picture can be made
//! of it on another thread.
struct BarChartData {
    QString title;
    QStringList names; //!< of the bars, in full: "Sunday, 1 November 2026"
    QStringList ticks; //!< of the bars, short: "1"
    QList<BarSeries> series;
    std::optional<qint64> line = {}; //!< a height to compare the bars with
    QString lineName = {};

    [[nodiscard]] int bars() const { return int(names.size()); }
    [[nodiscard]] qint64 sumOf(int bar) const;
};

//! Where things are in a chart that fills `area`.
class BarChartLayout {
public:
    BarChartLayout(const BarChartData& data, const QRectF& area, Qt::LayoutDirection direction);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    //! The whole column of a bar, from the top of the plot to its foot.
    [[nodiscard]] QRectF column(int bar) const;
    [[nodiscard]] int barAt(const QPointF& position) const; //!< or -1
    [[nodiscard]] qreal y(qint64 value) const;
    [[nodiscard]] qint64 step() const { return m_step; } //!< between two lines of the scale
    [[nodiscard]] qint64 top() const { return m_top; } //!< of the scale
    [[nodiscard]] int legendLines() const { return m_legendLines; }

private:
    QRectF m_area;
    QRectF m_plot;
    Qt::LayoutDirection m_direction;
    int m_bars;
    int m_legendLines = 1;
    qint64 m_step = 1;
    qint64 m_top = 1;
};

struct BarChartLook {
    Scheme scheme = Scheme::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int current = -1; //!< the bar that is marked
    bool focused = false;
    QString headline = {}; //!< in place of the title
};

void paintBarChart(
    QPainter& painter, const QRectF& area, const BarChartData& data, const BarChartLook& look = {});

//! Pictures to be kept, in light colours. `size` in pixels of the screen; PNG has twice as many.
[[nodiscard]] QByteArray barChartPng(const BarChartData& data, const QSize& size);
[[nodiscard]] QByteArray barChartSvg(const BarChartData& data, const QSize& size);

} // namespace console::ui
