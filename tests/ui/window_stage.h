// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/page_driver.h"
#include "ui/page_stage.h"
#include "ui/shell/console_window.h"
#include "ui/start_fixture.h"
#include "ui/theme/theme.h"

namespace console::test {

//! The console's own window in front of a person, on a real server, with faults on the way between
//! the two. Every start of our service has the same port. The stand-in for Packmind is behind TLS
//! that the profile trusts; governance of it is kept on our service.
class WindowStage {
public:
    //! `adjust` changes the service's configuration before each start.
    explicit WindowStage(const ServiceFixture::Adjust& adjust = {});
    explicit WindowStage(Server server);
    ~WindowStage();

    [[nodiscard]] bool isOurs() const { return m_proxy == nullptr; }

    //! Shows the window, and waits for the form that one starts with.
    bool open();
    //! open(), and by its form the first person with the organization "Acme Robotics". Packmind
    //! knows this person already, who then signs in.
    bool signUp();
    //! As when an administrator or another computer ends all sessions.
    bool endSessions();
    //! The server goes away while it holds a request to that path, which is not carried out.
    bool goAway(const QString& path);
    bool comeBack();
    //! Closes the window and opens it again, as at the next start, until the profile in front is
    //! signed in as before.
    bool reopen();
    //! reopen(), with that done to the profile in front.
    bool reopenWith(const std::function<void(profiles::Profile&)>& change);
    //! reopen(), with the profile in front marked as production.
    bool reopenAsProduction();
    //! Before open(): no keychain answers on this computer.
    void takeKeychain();
    //! Turns to that entry of the sidebar.
    bool turnTo(ui::PageId page);
    //! In the settings: turns to that section.
    bool turnToSection(const QString& title);
    //! Somebody in "Acme Robotics" besides the person at the window, as a member.
    bool addMember(const QString& email);

    [[nodiscard]] ui::ConsoleWindow& window() { return *m_window; }
    [[nodiscard]] const PageDriver& person() const { return *m_driver; }
    //! Only on our service: the same person at another computer, signed in.
    [[nodiscard]] ServiceClient elsewhere();
    [[nodiscard]] ServiceFixture& service() { return m_fixture->service; }

    //! Only of Server::Packmind.
    [[nodiscard]] StandIn& standIn() { return *m_standIn; }

    //! As sentences name the server: "127.0.0.1:40123".
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    static QString email() { return ServiceFixture::operatorEmail(); }
    static QString password() { return ServiceFixture::password(); }

    Faults faults;
    std::function<void(ui::ConsoleSetup&)> prepare; //!< before open(); may be empty

private:
    void startPackmind();
    bool signUpElsewhere();
    void showWindow();

    quint16 m_port = 0;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<FaultProxy> m_proxy;
    profiles::Profile m_profile; //!< of Packmind
    std::unique_ptr<StartFixture> m_fixture;
    ui::Theme m_theme{nullptr};
    QString m_viewFile;
    std::unique_ptr<ui::SettingsViewMemory> m_memory;
    std::unique_ptr<ui::ConsoleWindow> m_window;
    std::unique_ptr<PageDriver> m_driver;
};

} // namespace console::test
