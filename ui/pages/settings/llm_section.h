// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "domain/llm_configuration.h"
#include "domain/llm_platform.h"
#include "ui/pages/settings/settings_section.h"

#include <QPointer>

class QSpinBox;

namespace console::ui {

class Banner;
class BusyButton;
class DetailPane;
class FormField;
class KeyField;
class Note;
class PageHeader;
class StateView;
class TestView;
class TextArea;

//! What the operator sets for all organizations: the platform's own LLM key and models, after how
//! long keys are to be replaced, and which private addresses the service may call.
class LlmSection : public SettingsSection {
    Q_OBJECT

public:
    explicit LlmSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;
    //! To the platform's key.
    void takeFocus() override;

private:
    void build();
    void buildConflict();
    void buildDefault();
    void buildRules();
    void show(const base::Result<domain::LlmPlatform>& platform);
    void fill();
    void allow();
    [[nodiscard]] QString whyNot() const;
    //! What differs from what is saved, or nothing with the reason at its field.
    [[nodiscard]] std::optional<domain::LlmPlatformChange> change();
    void save();
    void endSave(const base::Result<domain::LlmPlatform>& saved);
    void showConflict();
    void test();
    void endTest(const base::Result<domain::LlmTestReport>& report);
    void tell(const base::ApiError& error);

    PageHeader* m_header;
    StateView* m_state;
    DetailPane* m_pane;
    Banner* m_banner;
    Note* m_conflict = nullptr;
    QWidget* m_keyPlace = nullptr;
    QPointer<FormField> m_key;
    QPointer<KeyField> m_keyControl;
    FormField* m_model = nullptr;
    FormField* m_fastModel = nullptr;
    FormField* m_rotation = nullptr;
    QSpinBox* m_days = nullptr;
    FormField* m_endpoints = nullptr;
    TextArea* m_addresses = nullptr;
    BusyButton* m_testButton = nullptr;
    TestView* m_test = nullptr;
    std::optional<domain::LlmPlatform> m_seen; //!< nothing until read
    std::optional<domain::LlmPlatform> m_theirs; //!< saved by somebody else meanwhile
    bool m_wantsFocus = false; //!< once it is read
    base::CallHandle m_reading;
    base::CallHandle m_working;
};

} // namespace console::ui
