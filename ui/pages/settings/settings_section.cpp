// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_section.h"

#include "ui/parts/view_state.h"

namespace console::ui {

SettingsSection::SettingsSection(Page& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
{
}

void SettingsSection::act(State state)
{
    if (state == State::SessionEnded)
        Q_EMIT m_page.signInWanted();
    else if (state == State::Offline)
        Q_EMIT m_page.reconnectWanted();
    else
        refresh();
}

} // namespace console::ui
