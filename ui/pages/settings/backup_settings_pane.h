// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/backup.h"
#include "ui/parts/detail_pane.h"

class QComboBox;
class QSpinBox;
class QTimeEdit;

namespace console::ui {

//! When backups are made, where they are kept, and with which password. The password is write-only.
class BackupSettingsPane : public DetailPane {
    Q_OBJECT

public:
    explicit BackupSettingsPane(QWidget* parent = nullptr);

    //! What was typed stays; the rest follows what is saved. `folderChoice`: the service is on this
    //! computer, so its folders can be looked at.
    void present(const domain::BackupSettings& settings, bool folderChoice);
    //! Saving is followed by a backup: says what that still needs.
    void askForBackup();
    [[nodiscard]] bool isForBackup() const { return m_forBackup; }
    [[nodiscard]] domain::BackupSettingsChange change() const;
    //! After it was saved, or given up.
    void forget();

private:
    void buildSchedule();
    void buildFolder();
    void chooseFolder();
    void showSchedule();
    void setForBackup(bool forBackup);

    QComboBox* m_frequency = nullptr;
    QComboBox* m_weekday = nullptr;
    QTimeEdit* m_time = nullptr;
    QSpinBox* m_keep = nullptr;
    FormField* m_frequencyField = nullptr;
    FormField* m_weekdayField = nullptr;
    FormField* m_timeField = nullptr;
    FormField* m_keepField = nullptr;
    FormField* m_folder = nullptr;
    FormField* m_password = nullptr;
    LinkButton* m_choose = nullptr;
    bool m_forBackup = false;
};

} // namespace console::ui
