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
//! keys to the data, backups, the default of LLM settings, and the profile itself.
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
    //! Opens the section of that name, such as "llm", and puts the focus into it, once the one in
    //! front agrees to be left; does nothing for another name.
    void open(const QString& section);

private:
    [[nodiscard]] QWidget* buildIndex();
    void addSection(const QString& key, const QString& title, SettingsSection* section);
    [[nodiscard]] SettingsSection* shown() const;
    void openSection(int index, const std::function<void()>& then = {});

    QListWidget* m_index;
    QStackedWidget* m_stack;
    QList<SettingsSection*> m_sections; //!< as in the index
    QStringList m_keys; //!< of them
};

} // namespace console::ui
