// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/workspace.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace console::ui {

class Banner;
class FormField;
class PageHeader;
class RetentionBox;
class StateStrip;
class TextLabel;
class Theme;
class ViewMemory;

//! Colours of the window, its language, whether people can sign up by themselves, and how long
//! closed data requests are kept.
class GeneralSection : public SettingsSection {
    Q_OBJECT

public:
    GeneralSection(Page& page, Theme& theme, ViewMemory* ofProgram, QWidget* parent = nullptr);

    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildAppearance(ViewMemory* ofProgram);
    FormField* buildColours();
    QWidget* buildSignUp();
    QWidget* buildRetention();
    void show(const base::Result<domain::WorkspaceSettings>& settings);
    void setSignUpOpen(bool open);
    void showSaving(bool saving);
    void tellFailed(const base::ApiError& error);
    void allowSignUpSwitch();
    void allowRetention();

    Theme& m_theme;
    PageHeader* m_header;
    StateStrip* m_strip;
    QComboBox* m_colours = nullptr;
    QCheckBox* m_signUp = nullptr;
    TextLabel* m_signUpHint = nullptr;
    RetentionBox* m_retention = nullptr;
    Banner* m_banner;
    base::CallHandle m_call;
    bool m_known = false;
    bool m_saving = false;
};

} // namespace console::ui
