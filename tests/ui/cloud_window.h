// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/shell/console_window.h"
#include "ui/start_fixture.h"
#include "ui/theme/theme.h"

namespace console::test {

//! The console's own window in front of the profile of one cloud, which stands somewhere else.
class CloudWindow {
public:
    //! `adjust` changes the service on this computer, which may be that cloud.
    explicit CloudWindow(const ServiceFixture::Adjust& adjust = {});

    //! Saves the profile, then opens the window, which goes where it leads. May be called again, as
    //! at the next start.
    bool open();
    void close();
    //! On the form for signing in: types both and presses, until the pages are there.
    bool signIn(const QString& email, const QString& password);
    [[nodiscard]] bool isIn() const { return m_window->currentConsolePage() != nullptr; }

    [[nodiscard]] ui::ConsoleWindow& window() const { return *m_window; }
    [[nodiscard]] const PageDriver& person() const { return *m_driver; }
    [[nodiscard]] cloud::CloudClient& client() const { return *m_window->connection()->client; }
    //! In the settings: turns to that section.
    [[nodiscard]] bool turnToSection(const QString& title) const;

    StartFixture fixture;
    profiles::Profile profile; //!< "Packmind", self-hosted; its address is the test's to set
    ui::ConsoleSetup setup;

private:
    ui::Theme m_theme{nullptr};
    ui::SettingsViewMemory m_memory;
    std::unique_ptr<ui::ConsoleWindow> m_window;
    std::unique_ptr<PageDriver> m_driver;
};

} // namespace console::test
