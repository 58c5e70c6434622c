// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateEdit>

namespace console::ui {

//! A day, to type or to choose from a calendar, as the person's locale writes it.
class DayField : public QDateEdit {
    Q_OBJECT

public:
    explicit DayField(const QDate& day, QWidget* parent = nullptr);
};

} // namespace console::ui
