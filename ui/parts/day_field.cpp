// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/parts/day_field.h"

#include <QCalendarWidget>

namespace console::ui {

DayField::DayField(const QDate& day, QWidget* parent)
    : QDateEdit(day, parent)
{
    setDisplayFormat(QStringLiteral("d MMM yyyy"));
    setCalendarPopup(true);
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendarWidget()->setAccessibleName(tr("Calendar"));
    // The service keeps no day beyond.
    setDateRange(QDate(1970, 1, 1), QDate(9999, 12, 31));
    setKeyboardTracking(false);
}

} // namespace console::ui
