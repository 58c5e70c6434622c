// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <functional>
#include <optional>

class QWidget;

namespace console::ui {

class DataTable;

//! Lets a person move rows of a table, by dragging them and with Alt+Up and Alt+Down. It tells what
//! is wanted; who has the rows moves them.
class RowMover : public QObject {
    Q_OBJECT

public:
    //! Nothing where rows have no order of their own to change; else why they can't be moved now,
    //! empty when they can.
    using WhyNot = std::function<std::optional<QString>()>;

    RowMover(DataTable& table, WhyNot whyNot);

Q_SIGNALS:
    //! The row is to stand before what is row `before` now; behind the last when there is none.
    void dropped(int row, int before);
    //! The current row is to go up (-1) or down (1).
    void stepped(int by);
    //! Somebody tried where it can't be.
    void refused(const QString& reason);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(QEvent* event);
    bool draggedTo(const QPoint& at);
    bool released();
    bool keyed(QEvent* event);
    void end();
    [[nodiscard]] int gapAt(int y) const;
    void showGap();

    DataTable& m_table;
    WhyNot m_whyNot;
    QPoint m_start;
    int m_row = -1; //!< that was pressed
    int m_gap = -1; //!< where it would be dropped
    bool m_isDragging = false;
    bool m_isRefused = false;
    QPointer<QWidget> m_line;
};

} // namespace console::ui
