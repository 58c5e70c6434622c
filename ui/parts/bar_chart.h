// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/bar_chart_paint.h"

#include <QWidget>

namespace console::ui {

//! Stacked bars. Pointing at one, or going to it, says its numbers.
//!
//! Keys: Left and Right go from bar to bar, Home and End to the first and last one. A screen reader
//! finds one item for each bar.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    //! The current bar stays, if there is one of that name.
    void setData(const BarChartData& data);
    [[nodiscard]] const BarChartData& data() const { return m_data; }
    [[nodiscard]] int current() const { return m_current; } //!< or -1
    [[nodiscard]] QRect barRect(int bar) const;
    [[nodiscard]] int barAt(const QPoint& position) const;
    //! "Sunday, 1 November 2026: 1,200; Input 1,000; Output 200". What is 0 is left out.
    [[nodiscard]] QString textOf(int bar) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] BarChartLayout layoutNow() const;
    [[nodiscard]] int heightWith(int plot) const;
    void setCurrent(int bar);

    BarChartData m_data;
    int m_current = -1;
    int m_pointed = -1; //!< that the pointer is over
};

} // namespace console::ui
