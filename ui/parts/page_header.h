// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/buttons.h"
#include "ui/parts/text_label.h"

#include <QWidget>

class QHBoxLayout;

namespace console::ui {

//! A two pixel line that runs while something loads. It appears after 200 ms and takes no room.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setRunning(bool running);
    //! True once it is seen.
    [[nodiscard]] bool isShowing() const { return m_showing; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QTimer m_delay;
    int m_timer = 0;
    int m_step = 0;
    bool m_showing = false;
};

//! Title, one line of context, and at the right the page's one primary action.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setContext(const QString& line);
    [[nodiscard]] QString context() const;
    //! Connect to activated(). A second call replaces the words.
    BusyButton* setPrimaryAction(const QString& text, Icon icon = Icon::None);
    [[nodiscard]] BusyButton* primaryAction() const { return m_primary; }
    //! Stands left of the primary action; give it a menu with setMenu() where needed.
    QPushButton* addSecondaryAction(const QString& text);
    //! Runs the progress line.
    void setLoading(bool loading);
    [[nodiscard]] ProgressLine* progressLine() const { return m_progress; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ElidedLabel* m_title;
    ElidedLabel* m_context;
    QHBoxLayout* m_actions;
    BusyButton* m_primary = nullptr;
    ProgressLine* m_progress;
};

} // namespace console::ui
