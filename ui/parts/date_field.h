// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace console::ui {

//! A day, typed or taken from a calendar, or none. What is typed stays until it is understood: the
//! locale's ways to write a day, and 2026-11-28. FormField watches its text.
//!
//! Keys: Up and Down go a day on or back, Page Up and Page Down a month, Alt+Down opens the
//! calendar.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void setDay(const std::optional<QDate>& day);
    //! Nothing while it is empty or holds what is no day.
    [[nodiscard]] std::optional<QDate> day() const;
    //! It is empty, or holds a day.
    [[nodiscard]] bool isUnderstood() const;
    //! As such fields show a day.
    [[nodiscard]] static QString dayText(const QDate& day);
    //! Why it gives no day, where one is needed; empty where it does.
    [[nodiscard]] QString refusal() const;
    //! Says that this is no day, and how to write one.
    [[nodiscard]] static QString notUnderstood(const QString& typed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void openCalendar();
    void step(int days, int months);
    void tidy();
};

} // namespace console::ui
