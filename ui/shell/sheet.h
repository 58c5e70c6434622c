// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace console::ui {

//! A form over the page that one is on, and nothing on the page is touched. Not modal; Esc closes
//! it, and the focus is back where it was.
class Sheet : public QFrame {
    Q_OBJECT

public:
    explicit Sheet(const QString& name, QWidget* window);
    void open();
    //! Hides it; it deletes itself.
    void end();

protected:
    //! Puts the focus to where typing begins.
    virtual void takeFocus() = 0;
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    //! Anew, as when what it shows has changed.
    void place();
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_column;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace console::ui
