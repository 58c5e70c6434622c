// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/api_keys_model.h"
#include "ui/pages/settings/settings_section.h"

namespace console::contract {
struct IssuedKey;
}

namespace console::ui {

class ApiKeyPane;
class ListPage;
class Note;

//! The signed-in person's API keys: make one for the current organization, look
//! at one, revoke it.
class ApiKeysSection : public SettingsSection {
    Q_OBJECT

public:
    explicit ApiKeysSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;

private:
    void generate();
    void showOnce(const contract::IssuedKey& key);
    void showPane();
    void open(int row);
    void presentKey(int row);
    [[nodiscard]] QString organizationName(const domain::OrganizationId& id) const;

    models::ApiKeysModel m_model;
    ListPage* m_list;
    ApiKeyPane* m_shown = nullptr;
    Note* m_once = nullptr;
    base::CallHandle m_loading;
    base::CallHandle m_working;
};

} // namespace console::ui
