// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "contract/calendar_codecs.h"
#include "ui/pages/pane_content.h"

class QComboBox;

namespace console::ui {

class FileDrop;
class KeyValueList;

//! The calendars of public holidays that cases are counted with, and where one is imported from an
//! .ics file, named anew, renewed or withdrawn.
class CalendarsPane : public PaneContent {
    Q_OBJECT

public:
    CalendarsPane(DetailPane& pane, const PageContext& context);
    void takeFocus() override;
    void rightsChanged() override;
    //! Reads them where that failed before.
    void readMissing();

Q_SIGNALS:
    //! Something was written; `sentence` says what.
    void told(const QString& sentence);

private:
    using Calendar = domain::KeptCalendar;

    void read();
    void show();
    void addCalendars();
    void addImported(const Calendar& kept);
    void askToWithdraw(const Calendar& kept, QWidget* button);
    void write(const Calendar& kept, const contract::CalendarChange& change, BusyButton* button,
        const QString& sentence);
    void ended(const base::Result<Calendar>& written, const QString& sentence);
    void addWords(const QString& text);

    // What is imported: calendars_pane_form.cpp.
    //! For a calendar some of whose years look cut off; null for any other.
    [[nodiscard]] static Note* noteOfThinYears(const domain::HolidayCalendar& calendar);
    void addForm();
    void allow();
    void addTargets();
    void addCountries();
    void showTarget();
    void takePath(const QString& path);
    void showPreview();
    void save();
    //! The one that is changed; null for a new one.
    [[nodiscard]] const Calendar* target() const;

    std::optional<QList<Calendar>> m_calendars; //!< nothing until they were read
    QString m_noWork; //!< why nothing can be done with them here, as it is shown
    QComboBox* m_target = nullptr;
    QComboBox* m_country = nullptr;
    FileDrop* m_drop = nullptr;
    FormField* m_name = nullptr;
    FormField* m_countryField = nullptr;
    FormField* m_file = nullptr;
    TextLabel* m_words = nullptr;
    KeyValueList* m_days = nullptr;
    QPointer<Note> m_thin;
    std::optional<QByteArray> m_ics; //!< of the file that was chosen
    base::CallHandle m_reading;
    base::CallHandle m_readingFile;
};

} // namespace console::ui
