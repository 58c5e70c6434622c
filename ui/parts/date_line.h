// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/date_line_layout.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace console::ui {

class LinkButton;

//! Something that belongs to a day.
struct DatePoint {
    enum class State {
        Past,
        Current, //!< holds now
        Ahead, //!< its day will come
        Cancelled,
        Open, //!< not decided yet
    };

    QString key;
    QDate day; //!< not valid: not known yet
    State state = State::Past;
    QString label; //!< short, beside the mark

    friend bool operator==(const DatePoint&, const DatePoint&) = default;
};

//! What happened and what comes, on a line of days. Each state has a shape of its own; points that
//! have no room beside each other are one mark with their number, and pressing it shows them from
//! nearer. Those without a day stand behind the end of the line, whatever is shown of it.
//!
//! Keys: Left and Right go from point to point, also within such a mark, Page Up and Page Down from
//! mark to mark, Home and End to the first and last; Enter opens the point; + and - look from
//! nearer and farther, Esc at all. A screen reader finds one item for each point.
class DateLine : public QWidget {
    Q_OBJECT

public:
    explicit DateLine(QWidget* parent = nullptr);

    //! In any order; those of one day keep theirs. The current point stays when its key is there.
    void setPoints(const QList<DatePoint>& points, const QDate& today);
    //! Words for the states, shown while no point has the focus.
    void setLegend(const QList<std::pair<DatePoint::State, QString>>& legend);
    //! Marks that point without taking the focus; an unknown key marks none.
    void setCurrentKey(const QString& key);

    //! By day, those without one last.
    [[nodiscard]] const QList<DatePoint>& points() const { return m_points; }
    //! Index into points(), or -1.
    [[nodiscard]] int current() const { return m_current; }
    //! Where the mark of that point stands; empty while it is outside of what is shown.
    [[nodiscard]] QRect markRect(int point) const;
    [[nodiscard]] const QList<DateMark>& marks() const { return m_marks; }
    //! What is written above the marks, from left to right.
    [[nodiscard]] QStringList shownLabels() const;
    [[nodiscard]] bool isZoomed() const { return m_from.isValid(); }
    //! As pressing Enter on it does.
    void open(int point);
    void showAll();

    //! A point in words, for tool tips and screen readers, and a second line for it. Asked for when
    //! needed: of thousands, few ever are.
    [[nodiscard]] virtual QString nameOf(const DatePoint& point) const = 0;
    [[nodiscard]] virtual QString noteOf(const DatePoint& point) const = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString& key);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Label {
        qreal left;
        qreal width;
        QString text;
        DatePoint::State state;
        bool bold;
    };

    void place();
    void placeLabels();
    void setCurrent(int point);
    //! The focus is here, so it has to be at some point.
    void enter();
    void tellFocus();
    void move(int by);
    void moveByMark(int by);
    void zoom(double factor);
    void zoomTo(const QDate& from, const QDate& to);
    void pressMark(const DateMark& mark);
    [[nodiscard]] DateScale scale() const;
    [[nodiscard]] bool hasUndated() const { return m_days.size() < m_points.size(); }
    [[nodiscard]] int markOf(int point) const;
    [[nodiscard]] int markAt(const QPoint& position) const;
    //! The point that a mark is drawn as: of several, what weighs most.
    [[nodiscard]] const DatePoint& leading(const DateMark& mark) const;
    [[nodiscard]] QString toolTipOf(const DateMark& mark) const;
    [[nodiscard]] qreal mirrored(qreal x) const;
    [[nodiscard]] int axisY() const;
    void paintTop(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    void paintMark(QPainter& painter, const DateMark& mark) const;

    QList<DatePoint> m_points;
    QList<QDate> m_days; //!< of the points that have one
    QList<std::pair<DatePoint::State, QString>> m_legend;
    QDate m_today;
    QDate m_from; //!< what is shown while zoomed
    QDate m_to;
    QList<DateMark> m_marks;
    QList<Label> m_labels;
    QList<DateTick> m_ticks;
    LinkButton* m_all;
    int m_current = -1;
};

} // namespace console::ui
