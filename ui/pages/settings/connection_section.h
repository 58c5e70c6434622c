// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "ui/pages/settings/settings_section.h"

namespace console::ui {

class Banner;
class ConnectionPane;
struct ConnectionDraft;

//! The profile that the window speaks through. It is of this computer: the server knows nothing of
//! it.
class ConnectionSection : public SettingsSection {
    Q_OBJECT

public:
    explicit ConnectionSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    void save();
    [[nodiscard]] base::Call<profiles::Profile> keep(const ConnectionDraft& draft);
    void end(const base::Result<profiles::Profile>& saved);

    ConnectionPane* m_pane;
    Banner* m_banner;
    base::CallHandle m_saving;
};

} // namespace console::ui
