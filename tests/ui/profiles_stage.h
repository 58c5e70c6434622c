// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/window_stage.h"

namespace console::test {

//! Two profiles open in one window: "Packmind", the stand-in of the real one behind a proxy with
//! faults, and "This computer".
class ProfilesStage : public WindowStage {
public:
    ProfilesStage()
        : WindowStage(Server::Packmind)
    {
    }

    //! Signs in to both; this computer, which came second, is in front.
    bool openBoth()
    {
        if (!signUp())
            return false;
        Q_EMIT window().front().elsewhereWanted();
        const PageDriver& at = person();
        return at.press(QStringLiteral("This computer"))
            && at.type(QStringLiteral("Your e-mail address"), email())
            && at.type(QStringLiteral("Choose a password"), password())
            && at.type(QStringLiteral("First organization"), QStringLiteral("Home"))
            && at.press(QStringLiteral("Create and open"))
            && waitUntil([this] { return window().currentConsolePage() != nullptr; }, 10'000)
            && window().views().size() == 2;
    }

    [[nodiscard]] ui::ProfileView& packmind() { return *window().views().at(0); }
    [[nodiscard]] ui::ProfileView& here() { return *window().views().at(1); }

    //! Presses Alt and that digit.
    void turnToProfile(int number)
    {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_0 + number), Qt::AltModifier);
    }
};

} // namespace console::test
