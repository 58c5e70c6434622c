// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"
#include "watch/notice_choices.h"

class QCheckBox;
class QTimeEdit;
class QVBoxLayout;

namespace console::ui {

class Banner;
class CheckSet;
class DesktopChoices;
class PageHeader;
class TextLabel;

//! What the console tells on the desktop and when, whether it stays in the tray, and whether it
//! starts with the session. What is chosen counts at once.
class NotificationsSection : public SettingsSection {
    Q_OBJECT

public:
    //! `desktop` outlives the section.
    NotificationsSection(Page& page, DesktopChoices& desktop, QWidget* parent = nullptr);

    void refresh() override;

private:
    void buildNotices(QVBoxLayout* form);
    void buildQuiet(QVBoxLayout* form);
    void buildTray(QVBoxLayout* form);
    [[nodiscard]] watch::NoticeChoices chosen() const;
    void keepNotices();
    void keepAutostart(bool starts);
    void showChosen();
    void allow();

    DesktopChoices& m_desktop;
    PageHeader* m_header;
    Banner* m_banner;
    QCheckBox* m_on = nullptr;
    TextLabel* m_service = nullptr;
    CheckSet* m_kinds = nullptr;
    QCheckBox* m_quiet = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_until = nullptr;
    QCheckBox* m_stays = nullptr;
    TextLabel* m_tray = nullptr;
    QCheckBox* m_starts = nullptr;
    bool m_showing = false; //!< what is known goes into the controls
};

} // namespace console::ui
