// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QFrame>

namespace console::ui {

class DateField;
class FormField;

//! Asks for a day, below the control that it came from.
class DayQuestion : public QFrame {
    Q_OBJECT

public:
    explicit DayQuestion(QWidget* parent);

Q_SIGNALS:
    void chosen(const QDate& day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void answer();

    DateField* m_day;
    FormField* m_field;
};

} // namespace console::ui
