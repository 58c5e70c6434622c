// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "profiles/data_restore.h"
#include "ui/shell/start_form.h"

namespace console::ui {

class KeyValueList;

//! A backup and its password, then what it holds and whether to put it in place, then what was
//! done.
class RestoreForm : public StartForm {
    Q_OBJECT

public:
    enum class Stage { Choose, Confirm, Done };

    explicit RestoreForm(QWidget* parent = nullptr);

    //! From the beginning; the file that was chosen stays.
    void begin();
    void confirm(const profiles::FoundBackup& found);
    void showProgress(const profiles::RestoreProgress& progress);
    void end(const profiles::RestoredBackup& restored);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] const profiles::FoundBackup& found() const { return m_found; }

Q_SIGNALS:
    void backWanted();

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    void setStage(Stage stage);
    void chooseFile();

    Stage m_stage = Stage::Choose;
    profiles::FoundBackup m_found;
    TextLabel* m_text;
    FormField* m_file;
    FormField* m_password;
    KeyValueList* m_facts;
    TextLabel* m_warning;
    LinkButton* m_another;
    LinkButton* m_back;
};

} // namespace console::ui
