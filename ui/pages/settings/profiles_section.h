// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/settings/settings_section.h"

namespace console::ui {

class ProfileList;

//! Every profile of this computer. The server knows nothing of them.
class ProfilesSection : public SettingsSection {
    Q_OBJECT

public:
    explicit ProfilesSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    ProfileList* m_list;
};

} // namespace console::ui
