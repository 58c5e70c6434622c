// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/start_connector.h"

namespace console::ui {

class Theme;

//! What the window is given from outside; all of it outlives the window.
struct ConsoleSetup {
    StartServices start;
    Theme* theme = nullptr;
    ViewMemory* windowMemory = nullptr;
    QString viewFile; //!< INI file of what views remember
    //! Asked when the person closes the window: true when it is not to be closed. May be empty.
    std::function<bool()> keepsOpen = {};
    //! The section of the settings about notifications; may be empty.
    SettingsPage::SectionMaker notificationsSection = {};
    //! Key of the page that is shown where the profile remembers none.
    QString firstPage = QStringLiteral("overview");
    //! Whether what needs the person is read for the badges before they turn to the Overview.
    bool readsAhead = true;
    //! By which it locks when nobody uses it, and a profile that was unlocked for a while.
    base::Clock clock = base::systemClock();
};

} // namespace console::ui
