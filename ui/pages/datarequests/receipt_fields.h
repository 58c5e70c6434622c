// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "contract/request_forms.h"
#include "domain/kept_calendar.h"
#include "ui/parts/detail_pane.h"
#include "ui/parts/facts.h"

class QComboBox;
class QTimeEdit;

namespace console::cloud {
class CloudClient;
}

namespace console::ui {

class DateField;

//! How, when and under which law a request reached us, and the dates that follow: fields of a form.
class ReceiptFields : public QObject {
    Q_OBJECT

public:
    //! Adds the fields to the pane, for a request that comes now.
    ReceiptFields(DetailPane& pane, const base::Clock& clock, QObject* parent);
    //! Adds the dates, empty.
    void addDates();
    //! Offers the calendars that were imported, too, as soon as they are read.
    void readCalendars(cloud::CloudClient& client);
    //! Offers the calendar of a case, whatever became of it. Where the case keeps an earlier
    //! version of it, no dates are shown for it: the service counts them.
    void offerCalendarOf(const domain::RequestCase& request);
    //! What that calendar is called here.
    [[nodiscard]] QString calendarWords(const QString& id) const;

    //! The part of `form` that they are about.
    void show(const contract::RequestForm& form);
    void write(contract::RequestForm& form) const;
    //! The field that can't be read, which then says so; null when all can.
    [[nodiscard]] FormField* misunderstood();
    //! Counts the dates of the whole form.
    void showDates(const contract::RequestForm& form);

Q_SIGNALS:
    //! Dates may be others.
    void changed();

private:
    [[nodiscard]] QComboBox* laws();
    [[nodiscard]] QComboBox* zones();
    void offer(const QList<domain::KeptCalendar>& calendars);
    [[nodiscard]] std::optional<domain::HolidayCalendar> calendarOfId(const QString& id) const;
    void sayInsteadOfDates(const QString& sentence);

    DetailPane& m_pane;
    base::Clock m_clock;
    QComboBox* m_channel;
    QComboBox* m_law;
    FormField* m_dayField;
    DateField* m_day;
    QTimeEdit* m_time;
    QComboBox* m_zone;
    QComboBox* m_calendar;
    FormField* m_calendarField = nullptr;
    QList<domain::KeptCalendar> m_imported;
    QString m_outdated; //!< calendar of a case that keeps an earlier version of it
    base::CallHandle m_reading;
    KeyValueList* m_dates = nullptr;
    TextLabel* m_datesNote = nullptr;
};

} // namespace console::ui
