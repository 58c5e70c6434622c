// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

namespace console::ui {

enum class State;

//! One entry of the settings' index. It loads each time it is shown, as a page does.
class SettingsSection : public QWidget {
    Q_OBJECT

public:
    //! `page` is the one that holds the section.
    explicit SettingsSection(Page& page, QWidget* parent = nullptr);

    virtual void refresh() = 0;
    //! Runs `proceed` at once, or, with unsaved changes, when the person has agreed.
    // NOLINTNEXTLINE(performance-unnecessary-value-param): who overrides it keeps it.
    virtual void leave(std::function<void()> proceed) { std::move(proceed)(); }
    //! Puts the focus to where work in this section starts, once it is loaded.
    virtual void takeFocus();

protected:
    //! Does what a state offers: sign in again, reconnect, else load again.
    void act(State state);

    Page& m_page;
};

} // namespace console::ui
