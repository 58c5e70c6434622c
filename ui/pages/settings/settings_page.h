// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

class QListWidget;
class QStackedWidget;

namespace console::ui {

class SettingsSection;
class Theme;

//! What can be set: how the console looks, who may sign up, people's roles, one's API keys, the
//! keys to the data, backups, and the default of LLM settings.
class SettingsPage : public Page {
    Q_OBJECT

public:
    //! `theme` and `ofProgram`, which remembers what holds for all connections, outlive the page.
    //! Without the latter no language is offered.
    SettingsPage(PageContext context, Theme& theme, ViewMemory* ofProgram = nullptr,
        QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    [[nodiscard]] QWidget* buildIndex();
    void addSection(const QString& title, SettingsSection* section);
    [[nodiscard]] SettingsSection* shown() const;
    void openSection(int index);

    QListWidget* m_index;
    QStackedWidget* m_stack;
    QList<SettingsSection*> m_sections; //!< as in the index
};

} // namespace console::ui
