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
    //! Makes a section that is about something else than the profile.
    using SectionMaker = std::function<SettingsSection*(Page& page)>;

    //! `theme` and `ofProgram`, which remembers what holds for all connections, outlive the page;
    //! without the latter no language is offered. `notifications` makes their section; without it
    //! there is none.
    SettingsPage(PageContext context, Theme& theme, ViewMemory* ofProgram = nullptr,
        const SectionMaker& notifications = {}, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    //! A section by its key, such as "llm" or "notifications", and the focus into it, once the one
    //! in front agrees to be left.
    void open(const domain::AttentionPlace& place) override;
    [[nodiscard]] domain::AttentionPlace place() const override;
    [[nodiscard]] QStringList sectionTitles() const;
    [[nodiscard]] QStringList sectionKeys() const { return m_keys; }

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
