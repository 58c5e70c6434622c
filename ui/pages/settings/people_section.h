// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "models/people_model.h"
#include "ui/pages/settings/settings_section.h"

class QComboBox;

namespace console::ui {

class DetailPane;
class FormField;
class ListPage;

//! The people of the workspace and their roles in it. For the operator.
class PeopleSection : public SettingsSection {
    Q_OBJECT

public:
    explicit PeopleSection(Page& page, QWidget* parent = nullptr);

    void refresh() override;
    void leave(std::function<void()> proceed) override;

private:
    void buildPane();
    void open(const QModelIndex& index);
    void showOpen();
    void allowRole();
    void save();
    void tellFailed(const base::ApiError& error);

    models::PeopleModel m_model;
    ListPage* m_list;
    DetailPane* m_pane;
    FormField* m_roleField = nullptr;
    QComboBox* m_role = nullptr;
    domain::UserId m_open;
    qint64 m_rev = 0; //!< revision that the role was chosen against
    bool m_outdated = false; //!< a conflict was told; what the others chose is being read
    base::CallHandle m_loading;
    base::CallHandle m_saving;
};

} // namespace console::ui
