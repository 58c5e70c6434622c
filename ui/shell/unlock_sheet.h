// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/profile_unlock.h"
#include "ui/shell/sheet.h"
#include "ui/shell/start_form.h"

class QComboBox;

namespace console::cloud {
class SettingsApi;
}

namespace console::ui {

//! Why and for how long something is to be changed through a read-only profile.
class UnlockForm : public StartForm {
    Q_OBJECT

public:
    explicit UnlockForm(const QString& profile, QWidget* parent = nullptr);
    [[nodiscard]] domain::ProfileUnlock wanted() const;

protected:
    [[nodiscard]] FormField* firstWrong() override;

private:
    QString m_profile;
    FormField* m_reason;
    QComboBox* m_minutes;
};

//! Asks for it, and puts it on record; without the record nothing is unlocked.
class UnlockSheet : public Sheet {
    Q_OBJECT

public:
    //! `settings` outlives the sheet.
    UnlockSheet(cloud::SettingsApi& settings, const QString& profile, QWidget* window);

Q_SIGNALS:
    void unlocked(int minutes);

protected:
    void takeFocus() override;

private:
    void record();

    cloud::SettingsApi& m_settings;
    UnlockForm* m_form;
    base::CallHandle m_call;
};

} // namespace console::ui
