// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace console::ui {

// The words of these take more than one line where a FlowLayout has no room for them in one.

//! A button whose work takes time. It sends once: a second click of a double click, and clicks
//! while busy, do nothing. Connect to activated(), not to clicked().
class BusyButton : public QPushButton {
    Q_OBJECT

public:
    explicit BusyButton(
        const QString& text, ButtonKind kind = ButtonKind::Secondary, QWidget* parent = nullptr);
    //! Shows `text` ("Saving…") and a turning mark, at unchanged width or wider, until busy ends.
    void setBusy(bool busy, const QString& text = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }
    //! Of one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void send();
    [[nodiscard]] QString shownText() const;

    QTimer m_pause;
    QString m_busyText;
    bool m_busy = false;
    int m_turn = 0;
    int m_timer = 0;
};

//! A button whose work is done at once.
class PlainButton : public QPushButton {
    Q_OBJECT

public:
    explicit PlainButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

//! An action in a sentence or a bar: accent words without a box.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

//! An icon alone. `name` is its accessible name and tool tip.
class IconButton : public QToolButton {
    Q_OBJECT

public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
};

} // namespace console::ui
