// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointF>

class QContextMenuEvent;
class QKeyEvent;
class QMouseEvent;

namespace console::ui {

//! Takes away the rest of one input whose first event came too late, and nothing else: a key with
//! its repeats until it is let go, a button with the second click of a double click, a touch, a
//! pen.
class LateInput : public QObject {
    Q_OBJECT

public:
    explicit LateInput(QObject* parent = nullptr);

    //! `first` was taken away already, and is one of isInput().
    void begin(const QEvent& first);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Kind { None, Key, Button, Touch, Pen };

    [[nodiscard]] bool belongs(const QEvent& event);
    [[nodiscard]] bool belongsToKey(const QKeyEvent& event);
    [[nodiscard]] bool belongsToButton(const QMouseEvent& event);
    [[nodiscard]] bool belongsToPress(const QContextMenuEvent& event) const;
    [[nodiscard]] bool isSecondClick(const QMouseEvent& press) const;
    //! Whether `event` is the last one, and not another input.
    bool end(bool isLast);

    Kind m_kind = Kind::None;
    int m_key = 0;
    quint32 m_scanCode = 0; //!< of the key; 0 where it is not known
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_where; //!< the button went down, on the screen
    quint64 m_when = 0; //!< milliseconds, as events count
    bool m_down = false; //!< its press was taken away, its release not yet
    bool m_again = false; //!< it is the second click
};

} // namespace console::ui
